using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

internal sealed class UnitOfWorkManager(IServiceScopeFactory serviceScopeFactory) : IUnitOfWorkManager, ISingletonDependency
{
    public IUnitOfWork? Current => AmbientUnitOfWork.Current;

    public IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false)
    {
        Check.NotNull(options, nameof(options));
        IUnitOfWork? current = Current;

        if (current is not null && !requiresNew)
        {
            if (options.IsTransactional && !current.HasFailed()) current.Options.IsTransactional = true;
            return new ChildUnitOfWork(current);
        }

        if (current?.Options.IsTransactional == true)
            throw new AbpException("A new unit of work cannot begin inside a transaction: on one database it would wait for the lock that the outer one holds.");

        IServiceScope scope = serviceScopeFactory.CreateScope();
        var unitOfWork = new UnitOfWork(options, current, scope);
        AmbientUnitOfWork.Current = unitOfWork;
        return unitOfWork;
    }
}
