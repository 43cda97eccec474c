using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace Microsoft.Extensions.DependencyInjection
{
    using Volo.Abp;

    /// <summary>Composes a web host of modules.</summary>
    public static class WebApplicationBuilderExtensions
    {
        public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
            this WebApplicationBuilder builder, Action<AbpApplicationCreationOptions>? optionsAction = null)
            where TStartupModule : IAbpModule =>
            builder.Services.AddApplicationAsync<TStartupModule>(options =>
            {
                options.Services.ReplaceConfiguration(builder.Configuration);
                optionsAction?.Invoke(options);
                options.Environment ??= builder.Environment.EnvironmentName;
            });

        public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
            this IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
            where TStartupModule : IAbpModule
        {
            services.TryAddObjectAccessor<IApplicationBuilder>();
            services.AddSingleton<ModuleShutdownService>();
            services.AddHostedService(provider => provider.GetRequiredService<ModuleShutdownService>());
            return AbpApplicationFactory.CreateAsync<TStartupModule>(services, optionsAction);
        }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using Volo.Abp;

    /// <summary>Starts the modules of a web host.</summary>
    public static class AbpApplicationBuilderExtensions
    {
        /// <summary>Runs the start steps of all modules (they build the pipeline) and stops them with the host.</summary>
        public static async Task InitializeApplicationAsync(this IApplicationBuilder app)
        {
            app.ApplicationServices.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = app;
            var application =
                app.ApplicationServices.GetRequiredService<IAbpApplicationWithExternalServiceProvider>();
            await application.InitializeAsync(app.ApplicationServices);
            app.ApplicationServices.GetRequiredService<ModuleShutdownService>().IsNeeded = true;
        }
    }
}

namespace Volo.Abp
{
    /// <summary>What a module of a web host asks while it starts.</summary>
    public static class ApplicationInitializationContextExtensions
    {
        /// <exception cref="AbpException">The application does not run in a web host.</exception>
        public static IApplicationBuilder GetApplicationBuilder(this ApplicationInitializationContext context) =>
            context.GetApplicationBuilderOrNull()
            ?? throw new AbpException("The application does not run in a web host: there is no application builder.");

        public static IApplicationBuilder? GetApplicationBuilderOrNull(this ApplicationInitializationContext context) =>
            context.ServiceProvider.GetService<IObjectAccessor<IApplicationBuilder>>()?.Value;

        public static IWebHostEnvironment GetEnvironment(this ApplicationInitializationContext context) =>
            context.ServiceProvider.GetRequiredService<IWebHostEnvironment>();

        public static IWebHostEnvironment? GetEnvironmentOrNull(this ApplicationInitializationContext context) =>
            context.ServiceProvider.GetService<IWebHostEnvironment>();

        public static IConfiguration GetConfiguration(this ApplicationInitializationContext context) =>
            context.ServiceProvider.GetRequiredService<IConfiguration>();

        public static ILoggerFactory GetLoggerFactory(this ApplicationInitializationContext context) =>
            context.ServiceProvider.GetRequiredService<ILoggerFactory>();
    }
}
