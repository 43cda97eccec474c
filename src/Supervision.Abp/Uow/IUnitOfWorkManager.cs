using System.Data;

namespace Volo.Abp.Uow;

/// <summary>Begins units of work and knows the one that is open in the current flow of execution.</summary>
public interface IUnitOfWorkManager
{
    /// <summary>The open unit of work of this flow, if any.</summary>
    IUnitOfWork? Current { get; }

    /// <summary>
    /// Begins a unit of work, or joins the current one. A transactional one that joins makes the current one transactional.
    /// </summary>
    /// <exception cref="AbpException">A new one was required inside a transaction: a second connection would wait for the first for ever.</exception>
    IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false);
}

public static class UnitOfWorkManagerExtensions
{
    /// <inheritdoc cref="IUnitOfWorkManager.Begin"/>
    public static IUnitOfWork Begin(
        this IUnitOfWorkManager unitOfWorkManager,
        bool requiresNew = false,
        bool isTransactional = false,
        IsolationLevel? isolationLevel = null,
        int? timeout = null) =>
        unitOfWorkManager.Begin(new AbpUnitOfWorkOptions(isTransactional, isolationLevel, timeout), requiresNew);
}
