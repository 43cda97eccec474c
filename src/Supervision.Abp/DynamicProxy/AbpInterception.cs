using System.Reflection;

namespace Volo.Abp.DynamicProxy;

/// <summary>Stands before the calls of a service's interface. Resolved from the scope of the service.</summary>
public interface IAbpInterceptor
{
    Task InterceptAsync(IAbpMethodInvocation invocation);
}

/// <summary>One intercepted call.</summary>
public interface IAbpMethodInvocation
{
    object?[] Arguments { get; }

    IReadOnlyDictionary<string, object?> ArgumentsDictionary { get; }

    Type[] GenericArguments { get; }

    /// <summary>The instance behind the proxy.</summary>
    object TargetObject { get; }

    /// <summary>The method of the class, not of the interface.</summary>
    MethodInfo Method { get; }

    object? ReturnValue { get; set; }

    /// <summary>Calls the next interceptor, at last the method itself.</summary>
    Task ProceedAsync();
}

/// <summary>Puts interceptors before an instance.</summary>
public interface IAbpProxyFactory
{
    /// <summary>A proxy of <paramref name="interfaceType"/> that enters the interceptors in the order given.</summary>
    object CreateInterfaceProxy(
        Type interfaceType, object target, IServiceProvider serviceProvider, IReadOnlyList<Type> interceptorTypes);
}
