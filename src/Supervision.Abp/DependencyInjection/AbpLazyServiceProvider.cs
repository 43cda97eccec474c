using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

internal sealed class AbpLazyServiceProvider(IServiceProvider serviceProvider)
    : IAbpLazyServiceProvider, ITransientDependency
{
    private readonly ConcurrentDictionary<Type, object?> _services = new();

    public object? GetService(Type serviceType) => LazyGetService(serviceType);

    public T LazyGetRequiredService<T>()
        where T : notnull =>
        (T)LazyGetRequiredService(typeof(T));

    public object LazyGetRequiredService(Type serviceType) =>
        _services.GetOrAdd(serviceType, static (type, services) => services.GetRequiredService(type), serviceProvider)
        ?? throw new InvalidOperationException($"No service for type '{serviceType}' has been registered.");

    public T? LazyGetService<T>() => (T?)LazyGetService(typeof(T));

    public T LazyGetService<T>(T defaultValue) => LazyGetService<T>() ?? defaultValue;

    public object? LazyGetService(Type serviceType) =>
        _services.GetOrAdd(serviceType, static (type, services) => services.GetService(type), serviceProvider);

    public T LazyGetService<T>(Func<IServiceProvider, object> factory) =>
        (T)_services.GetOrAdd(typeof(T), _ => factory(serviceProvider))!;
}
