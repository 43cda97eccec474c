using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Uow;

internal sealed class UnitOfWorkInterceptor(IUnitOfWorkManager unitOfWorkManager) : IAbpInterceptor, ITransientDependency
{
    public async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (UnitOfWorkMethods.OptionsFor(invocation.TargetObject.GetType(), invocation.Method) is not { } options)
        {
            await invocation.ProceedAsync();
            return;
        }

        using IUnitOfWork unitOfWork = unitOfWorkManager.Begin(options);
        await invocation.ProceedAsync();
        await unitOfWork.CompleteAsync();
    }
}
