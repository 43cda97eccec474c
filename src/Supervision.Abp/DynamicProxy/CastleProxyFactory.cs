using Castle.DynamicProxy;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.DynamicProxy;

[ExposeServices(typeof(IAbpProxyFactory))]
internal sealed class CastleProxyFactory : IAbpProxyFactory, ISingletonDependency
{
    private readonly ProxyGenerator _generator = new();

    public object CreateInterfaceProxy(
        Type interfaceType, object target, IServiceProvider serviceProvider, IReadOnlyList<Type> interceptorTypes)
    {
        IInterceptor[] interceptors =
        [
            .. interceptorTypes.Select(type =>
                new AsyncDeterminationInterceptor(new CastleAsyncInterceptor((IAbpInterceptor)serviceProvider.GetRequiredService(type)))),
        ];
        return _generator.CreateInterfaceProxyWithTarget(interfaceType, target, interceptors);
    }
}
