using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus;

/// <summary>Local events; every registered <see cref="ILocalEventHandler{TEvent}"/> is subscribed.</summary>
[DependsOn(typeof(AbpUnitOfWorkModule))]
public sealed class AbpEventBusModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        List<Type> handlers = [];
        context.Services.OnRegistered(registered =>
        {
            if (registered.ImplementationType.GetInterfaces().Any(IsHandler)) handlers.Add(registered.ImplementationType);
        });
        Configure<AbpLocalEventBusOptions>(options => options.Handlers.AddRange(handlers));
    }

    private static bool IsHandler(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ILocalEventHandler<>);
}
