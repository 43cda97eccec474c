using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Security;

namespace Volo.Abp.Authorization
{
    /// <summary>Permissions, each a policy of the same name.</summary>
    [DependsOn(typeof(AbpSecurityModule), typeof(AbpLocalizationModule))]
    public sealed class AbpAuthorizationModule : AbpModule
    {
        public override void PreConfigureServices(ServiceConfigurationContext context)
        {
            var providers = new List<Type>();
            context.Services.OnRegistered(registered =>
            {
                if (typeof(IPermissionDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
                    providers.Add(registered.ImplementationType);
            });
            Configure<AbpPermissionOptions>(options =>
            {
                foreach (var provider in providers)
                    options.DefinitionProviders.AddIfNotContains(provider);
            });
        }

        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddAuthorization();
            context.Services.Replace(
                ServiceDescriptor.Transient<IAuthorizationPolicyProvider, AbpAuthorizationPolicyProvider>());
            context.Services.Replace(
                ServiceDescriptor.Transient<IAuthorizationService, AbpAuthorizationService>());
            context.Services.AddTransient(services =>
                (IAbpAuthorizationService)services.GetRequiredService<IAuthorizationService>());
            context.Services.AddTransient<IAuthorizationHandler, PermissionRequirementHandler>();
            Configure<AbpPermissionOptions>(options =>
            {
                options.ValueProviders.Add<UserPermissionValueProvider>();
                options.ValueProviders.Add<RolePermissionValueProvider>();
            });
        }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using Volo.Abp.Authorization;

    /// <summary>Authorization for tests.</summary>
    public static class AbpAuthorizationServiceCollectionExtensions
    {
        /// <summary>Grants every policy and permission to everybody.</summary>
        public static IServiceCollection AddAlwaysAllowAuthorization(this IServiceCollection services)
        {
            services.Replace(ServiceDescriptor.Transient<IAuthorizationService, AlwaysAllowAuthorizationService>());
            services.Replace(ServiceDescriptor.Transient<IPermissionChecker, AlwaysAllowPermissionChecker>());
            return services;
        }
    }
}
