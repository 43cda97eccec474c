using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Builds a class from the container and fills its <c>LazyServiceProvider</c> property, where it has one.</summary>
public static class ServiceActivator
{
    private const string PropertyName = "LazyServiceProvider";

    /// <summary>True when the class has a settable property that this activator fills.</summary>
    public static bool NeedsProperties(Type type) => FindProperty(type) is not null;

    /// <summary>A factory for the class: constructor arguments from the container, then the property.</summary>
    public static Func<IServiceProvider, object> CreateFactory(Type type)
    {
        var construct = new Lazy<ObjectFactory>(() => ActivatorUtilities.CreateFactory(type, Type.EmptyTypes));
        var setProperty = FindProperty(type)?.SetMethod;
        return services =>
        {
            var instance = construct.Value(services, null);
            setProperty?.Invoke(instance, [services.GetRequiredService<IAbpLazyServiceProvider>()]);
            return instance;
        };
    }

    private static PropertyInfo? FindProperty(Type type)
    {
        var property = type.GetProperty(PropertyName, BindingFlags.Instance | BindingFlags.Public);
        return property?.SetMethod is not null && property.PropertyType == typeof(IAbpLazyServiceProvider)
            ? property
            : null;
    }
}
