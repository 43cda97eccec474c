using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Uow;

/// <summary>
/// Runs a call in a unit of work. When an application service's call fails, the whole unit of work is undone, even if a
/// page catches the exception to show it: half of a request is never stored.
/// </summary>
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
        try
        {
            await invocation.ProceedAsync();
        }
        catch when (UnitOfWorkMethods.UndoEverythingOnFailure(invocation.TargetObject.GetType()))
        {
            await unitOfWork.RollbackAsync();
            throw;
        }

        await unitOfWork.CompleteAsync();
    }
}
