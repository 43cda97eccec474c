using System.Data;

namespace Volo.Abp.Uow;

/// <summary>How one unit of work runs.</summary>
public class AbpUnitOfWorkOptions(bool isTransactional = false, IsolationLevel? isolationLevel = null, int? timeout = null)
{
    /// <summary>Whether everything is stored in one database transaction.</summary>
    public bool IsTransactional { get; internal set; } = isTransactional;

    public IsolationLevel? IsolationLevel { get; } = isolationLevel;

    /// <summary>Limit of each command in milliseconds.</summary>
    public int? Timeout { get; } = timeout;
}

/// <summary>
/// Runs the methods of a class that is called through an interface in a unit of work, or says how an application
/// service's method runs. Unless said, methods whose name begins with Get are not transactional, all others are.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnitOfWorkAttribute : Attribute
{
    public UnitOfWorkAttribute()
    {
    }

    public UnitOfWorkAttribute(bool isTransactional)
    {
        IsTransactional = isTransactional;
    }

    public bool? IsTransactional { get; }

    /// <summary>No unit of work is begun for this method; it begins its own.</summary>
    public bool IsDisabled { get; set; }
}

/// <summary>Marks a class whose methods, called through an interface, run in a unit of work.</summary>
public interface IUnitOfWorkEnabled;
