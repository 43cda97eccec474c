using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.AspNetCore.Mvc.Filters;
using Volo.Abp.Modularity;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Pages and the API: units of work, errors, antiforgery and application services as controllers.</summary>
[DependsOn(typeof(AbpDddApplicationModule))]
public sealed class AbpAspNetCoreMvcModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        IServiceCollection services = context.Services;
        services.AddRazorPages().AddDataAnnotationsLocalization();
        services.AddControllers().AddJsonOptions(options =>
            options.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: true)));

        services.Replace(ServiceDescriptor.Transient<IControllerActivator, ServiceBasedControllerActivator>());
        services.AddTransient<IApplicationModelProvider, ConventionalControllerModelProvider>();
        services.AddOptions<MvcOptions>().Configure<DataAnnotationTexts>((options, texts) =>
        {
            var metadata = new DataAnnotationsMetadataProvider(texts);
            options.ModelMetadataDetailsProviders.Add(metadata);
        });
        services.AddOptions<MvcDataAnnotationsLocalizationOptions>().Configure<DataAnnotationTexts>((options, texts) =>
            options.DataAnnotationLocalizerProvider = (type, _) => texts.LocalizerFor(type));
        Configure<MvcOptions>(AddFilters);
    }

    private static void AddFilters(MvcOptions options)
    {
        options.Filters.AddService<AbpAntiforgeryFilter>();
        options.Filters.AddService<AbpExceptionFilter>();
        options.Filters.AddService<AbpUnitOfWorkFilter>(order: int.MinValue + 100);
        options.Filters.AddService<AbpValidationFilter>();
    }
}
