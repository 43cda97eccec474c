namespace Volo.Abp.DependencyInjection;

/// <summary>Holds an object that comes into being after the container, such as the application builder.</summary>
public interface IObjectAccessor<out T>
{
    T? Value { get; }
}

/// <inheritdoc cref="IObjectAccessor{T}"/>
public sealed class ObjectAccessor<T> : IObjectAccessor<T>
{
    public ObjectAccessor()
    {
    }

    public ObjectAccessor(T? value)
    {
        Value = value;
    }

    public T? Value { get; set; }
}

/// <summary>Something that knows its container.</summary>
public interface IServiceProviderAccessor
{
    IServiceProvider ServiceProvider { get; }
}
