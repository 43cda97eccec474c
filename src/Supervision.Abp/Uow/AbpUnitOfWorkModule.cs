using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Modularity;

namespace Volo.Abp.Uow;

/// <summary>Units of work, also around classes that ask for one.</summary>
[DependsOn(typeof(AbpDynamicProxyModule))]
public sealed class AbpUnitOfWorkModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        context.Services.OnRegistered(registered =>
        {
            if (UnitOfWorkMethods.AreIn(registered.ImplementationType)) registered.Interceptors.TryAdd<UnitOfWorkInterceptor>();
        });
}
