using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Supervision.EntityFrameworkCore;
using Supervision.EntityFrameworkCore.PostgreSql;
using Supervision.EntityFrameworkCore.Sqlite;
using Supervision.Web.Frame;
using Supervision.Web.Hosting;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.Data;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Quartz;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Web;

/// <summary>The host: all modules, both databases, pages, API, scheduler.</summary>
[DependsOn(
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpBackgroundWorkersQuartzModule),
    typeof(SupervisionEntityFrameworkCoreSqliteModule),
    typeof(SupervisionEntityFrameworkCorePostgreSqlModule))]
public sealed class SupervisionWebModule : AbpModule
{
    private const string Name = "Supervision";

    /// <summary>The first page comes before the first sweep.</summary>
    private static readonly TimeSpan SchedulerDelay = TimeSpan.FromSeconds(2);

    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<AbpQuartzOptions>(options => options.StartDelay = SchedulerDelay);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        ConfigureTexts(services);
        ConfigurePages(services);
        ConfigureApi(services);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddDataProtection()
            .SetApplicationName(Name)
            .PersistKeysToFileSystem(new DirectoryInfo(DataFolder.Of(services.GetConfiguration()).Keys));
        Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = services.GetConfiguration().GetValue("Scheduler:IsEnabled", true));
        services.AddHostedService<ReturnStartMemory>();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");
    }

    public override async Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await context.ServiceProvider.GetRequiredService<IDataSeeder>().SeedAsync();
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context) =>
        ((WebApplication)context.GetApplicationBuilder()).UseSupervision();

    private void ConfigurePages(IServiceCollection services)
    {
        Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        Configure<MvcViewOptions>(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "supervision.done");
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "supervision.form";
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    private void ConfigureTexts(IServiceCollection services)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<SupervisionWebModule>());
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Web", typeof(WebResource)));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Resources.Add<WebResource>("zh-Hans").AddVirtualJson("/Localization/Web");
            options.DefaultResourceType = typeof(WebResource);
            options.Languages.Add(new LanguageInfo("zh-Hans", "zh-Hans", "中文"));
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
        });
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingTexts>();
    }

    private void ConfigureApi(IServiceCollection services)
    {
        Configure<AbpAspNetCoreMvcOptions>(options =>
        {
            foreach (var assembly in ModuleAssemblies.OfBureau)
                options.ConventionalControllers.Create(assembly);
        });
        services.AddTransient<StoreUploadsFilter>();
        Configure<MvcOptions>(options => options.Filters.AddService<StoreUploadsFilter>(StoreUploadsFilter.Order));
        services.AddOpenApi();
    }
}
