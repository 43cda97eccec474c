using Volo.Abp.Collections;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.DependencyInjection;

/// <summary>Tells of a class registered by convention; interceptors added here stand before its interfaces.</summary>
public interface IOnServiceRegistredContext
{
    /// <summary>In the order in which they are entered. Applied to the interfaces of the class, never to the class itself.</summary>
    ITypeList<IAbpInterceptor> Interceptors { get; }

    Type ImplementationType { get; }
}

internal sealed class OnServiceRegistredContext(Type implementationType) : IOnServiceRegistredContext
{
    public ITypeList<IAbpInterceptor> Interceptors { get; } = new TypeList<IAbpInterceptor>();

    public Type ImplementationType { get; } = implementationType;
}

internal sealed class ServiceRegistrationActionList : List<Action<IOnServiceRegistredContext>>;
