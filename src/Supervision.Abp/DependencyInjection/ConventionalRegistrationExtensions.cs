using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration by convention.</summary>
public static class ConventionalRegistrationExtensions
{
    /// <summary>
    /// Calls <paramref name="registrationAction"/> for each class that is registered by convention afterwards:
    /// add it in PreConfigureServices to see all of them.
    /// </summary>
    public static void OnRegistered(
        this IServiceCollection services, Action<IOnServiceRegistredContext> registrationAction) =>
        services.GetRegistrationActions().Add(registrationAction);

    public static IServiceCollection AddConventionalRegistrar(
        this IServiceCollection services, IConventionalRegistrar registrar)
    {
        services.GetConventionalRegistrars().Add(registrar);
        return services;
    }

    public static IServiceCollection AddAssemblyOf<T>(this IServiceCollection services) =>
        services.AddAssembly(typeof(T).Assembly);

    public static IServiceCollection AddAssembly(this IServiceCollection services, Assembly assembly)
    {
        foreach (var registrar in services.GetConventionalRegistrars())
            registrar.AddAssembly(services, assembly);
        return services;
    }

    public static IServiceCollection AddType<T>(this IServiceCollection services) => services.AddTypes(typeof(T));

    public static IServiceCollection AddTypes(this IServiceCollection services, params Type[] types)
    {
        foreach (var registrar in services.GetConventionalRegistrars())
            registrar.AddTypes(services, types);
        return services;
    }

    internal static ServiceRegistrationActionList GetRegistrationActions(this IServiceCollection services)
    {
        var accessor = services.TryAddObjectAccessor<ServiceRegistrationActionList>();
        return accessor.Value ??= [];
    }

    private static List<IConventionalRegistrar> GetConventionalRegistrars(this IServiceCollection services)
    {
        var accessor = services.TryAddObjectAccessor<List<IConventionalRegistrar>>();
        return accessor.Value ??= [new DefaultConventionalRegistrar()];
    }
}
