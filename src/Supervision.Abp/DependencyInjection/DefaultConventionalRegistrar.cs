using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.DependencyInjection;

/// <summary>
/// Registers a class by its <see cref="DependencyAttribute"/>, its marker interface or its base type.
/// The class itself is always registered; its interfaces lead to it, through the interceptors if it has any.
/// </summary>
public class DefaultConventionalRegistrar : ConventionalRegistrarBase
{
    public override void AddType(IServiceCollection services, Type type)
    {
        var dependency = type.GetCustomAttribute<DependencyAttribute>(inherit: true);
        if ((dependency?.Lifetime ?? GetLifetimeOrNull(type)) is not { } lifetime)
            return;

        var context = new OnServiceRegistredContext(type);
        foreach (var action in services.GetRegistrationActions())
            action(context);

        Add(services, DescribeClass(type, lifetime), dependency);
        foreach (var serviceType in ExposedServices.Of(type).Where(serviceType => serviceType != type))
            Add(services, DescribeExposure(serviceType, type, lifetime, context.Interceptors), dependency);
    }

    private static ServiceLifetime? GetLifetimeOrNull(Type type)
    {
        if (typeof(ITransientDependency).IsAssignableFrom(type))
            return ServiceLifetime.Transient;
        if (typeof(ISingletonDependency).IsAssignableFrom(type))
            return ServiceLifetime.Singleton;
        if (typeof(IScopedDependency).IsAssignableFrom(type))
            return ServiceLifetime.Scoped;
        var builtByMvc = typeof(ControllerBase).IsAssignableFrom(type)
            || typeof(PageModel).IsAssignableFrom(type)
            || typeof(ViewComponent).IsAssignableFrom(type);
        return builtByMvc && !type.IsGenericTypeDefinition ? ServiceLifetime.Transient : null;
    }

    private static ServiceDescriptor DescribeClass(Type type, ServiceLifetime lifetime) =>
        type.IsGenericTypeDefinition || !ServiceActivator.NeedsProperties(type)
            ? ServiceDescriptor.Describe(type, type, lifetime)
            : ServiceDescriptor.Describe(type, ServiceActivator.CreateFactory(type), lifetime);

    private static ServiceDescriptor DescribeExposure(
        Type serviceType, Type type, ServiceLifetime lifetime, IList<Type> interceptors)
    {
        if (type.IsGenericTypeDefinition)
            return ServiceDescriptor.Describe(serviceType, type, lifetime);
        if (interceptors.Count == 0 || !serviceType.IsInterface)
            return ServiceDescriptor.Describe(serviceType, services => services.GetRequiredService(type), lifetime);

        Type[] interceptorTypes = [.. interceptors];
        return ServiceDescriptor.Describe(
            serviceType,
            services => services.GetRequiredService<IAbpProxyFactory>().CreateInterfaceProxy(
                serviceType, services.GetRequiredService(type), services, interceptorTypes),
            lifetime);
    }

    private static void Add(IServiceCollection services, ServiceDescriptor descriptor, DependencyAttribute? dependency)
    {
        if (dependency?.ReplaceServices == true)
            services.Replace(descriptor);
        else if (dependency?.TryRegister == true)
            services.TryAdd(descriptor);
        else
            services.Add(descriptor);
    }
}
