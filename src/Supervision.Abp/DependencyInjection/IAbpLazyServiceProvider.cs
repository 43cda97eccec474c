namespace Volo.Abp.DependencyInjection;

/// <summary>Resolves services when first asked for and keeps them for the life of the owner.</summary>
public interface IAbpLazyServiceProvider : IServiceProvider
{
    T LazyGetRequiredService<T>()
        where T : notnull;

    object LazyGetRequiredService(Type serviceType);

    T? LazyGetService<T>();

    T LazyGetService<T>(T defaultValue);

    object? LazyGetService(Type serviceType);

    /// <summary>The service, or what <paramref name="factory"/> makes of the container when none was resolved before.</summary>
    T LazyGetService<T>(Func<IServiceProvider, object> factory);
}
