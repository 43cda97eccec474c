using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What modules ask of the service collection while they configure services.</summary>
public static class AbpServiceCollectionExtensions
{
    /// <exception cref="AbpException">No configuration was given to the application.</exception>
    public static IConfiguration GetConfiguration(this IServiceCollection services) =>
        services.GetConfigurationOrNull() ?? throw new AbpException("The application has no configuration.");

    public static IConfiguration? GetConfigurationOrNull(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<IConfiguration>()
        ?? services.GetSingletonInstanceOrNull<HostBuilderContext>()?.Configuration;

    public static IServiceCollection ReplaceConfiguration(
        this IServiceCollection services, IConfiguration configuration) =>
        services.Replace(ServiceDescriptor.Singleton(configuration));

    /// <exception cref="AbpException">The application does not run in a web host.</exception>
    public static IWebHostEnvironment GetHostingEnvironment(this IServiceCollection services) =>
        services.GetSingletonInstance<IWebHostEnvironment>();

    public static IAbpHostEnvironment GetAbpHostEnvironment(this IServiceCollection services) =>
        services.GetSingletonInstance<IAbpHostEnvironment>();

    /// <summary>The instance registered last for the service, when one was registered as an instance.</summary>
    public static T? GetSingletonInstanceOrNull<T>(this IServiceCollection services)
        where T : class =>
        services.LastOrDefault(descriptor =>
                !descriptor.IsKeyedService && descriptor.ServiceType == typeof(T)
                && descriptor.ImplementationInstance is not null)
            ?.ImplementationInstance as T;

    /// <exception cref="AbpException">No instance is registered for the service.</exception>
    public static T GetSingletonInstance<T>(this IServiceCollection services)
        where T : class =>
        services.GetSingletonInstanceOrNull<T>()
        ?? throw new AbpException($"No instance is registered for {typeof(T).FullName}.");

    public static ObjectAccessor<T> TryAddObjectAccessor<T>(this IServiceCollection services) =>
        services.GetSingletonInstanceOrNull<ObjectAccessor<T>>() ?? services.AddObjectAccessor<T>(default);

    /// <exception cref="AbpException">An accessor for the type is registered already.</exception>
    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, T? obj)
    {
        if (services.Any(descriptor => descriptor.ServiceType == typeof(ObjectAccessor<T>)))
            throw new AbpException($"An object accessor for {typeof(T).FullName} is registered already.");
        var accessor = new ObjectAccessor<T>(obj);
        services.AddSingleton(accessor);
        services.AddSingleton<IObjectAccessor<T>>(accessor);
        return accessor;
    }

    public static T? GetObjectOrNull<T>(this IServiceCollection services)
        where T : class =>
        services.GetSingletonInstanceOrNull<IObjectAccessor<T>>()?.Value;

    /// <exception cref="AbpException">The accessor is missing or empty.</exception>
    public static T GetObject<T>(this IServiceCollection services)
        where T : class =>
        services.GetObjectOrNull<T>()
        ?? throw new AbpException($"There is no object of {typeof(T).FullName} yet.");

    /// <summary>Changes options that a module reads with <see cref="ExecutePreConfiguredActions{TOptions}(IServiceCollection)"/>.</summary>
    public static IServiceCollection PreConfigure<TOptions>(
        this IServiceCollection services, Action<TOptions> optionsAction)
        where TOptions : class
    {
        services.GetPreConfigureActions<TOptions>().Add(optionsAction);
        return services;
    }

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services)
        where TOptions : class, new() =>
        services.ExecutePreConfiguredActions(new TOptions());

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services, TOptions options)
        where TOptions : class
    {
        foreach (var action in services.GetPreConfigureActions<TOptions>())
            action(options);
        return options;
    }

    private static List<Action<TOptions>> GetPreConfigureActions<TOptions>(this IServiceCollection services)
        where TOptions : class
    {
        var accessor = services.TryAddObjectAccessor<List<Action<TOptions>>>();
        return accessor.Value ??= [];
    }
}
