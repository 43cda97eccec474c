using System.Globalization;

namespace Volo.Abp.Domain.Entities;

/// <summary>An event raised inside an aggregate, with its place in the order of all events of the process.</summary>
public sealed class DomainEventRecord(object eventData, long eventOrder)
{
    public object EventData { get; } = eventData;

    public long EventOrder { get; } = eventOrder;
}

/// <summary>Collects events until its changes are saved; they are then handed to the unit of work.</summary>
public interface IGeneratesDomainEvents
{
    IEnumerable<DomainEventRecord> GetLocalEvents();

    void ClearLocalEvents();
}

/// <summary>An aggregate root that raises events and has no concurrency stamp.</summary>
public abstract class BasicAggregateRoot<TKey> : Entity<TKey>, IAggregateRoot<TKey>, IGeneratesDomainEvents
{
    private readonly List<DomainEventRecord> _localEvents = [];

    protected BasicAggregateRoot()
    {
    }

    protected BasicAggregateRoot(TKey id)
        : base(id)
    {
    }

    public IEnumerable<DomainEventRecord> GetLocalEvents() => _localEvents;

    public void ClearLocalEvents() => _localEvents.Clear();

    /// <summary>Raises an event; its handlers run in the transaction that stores this aggregate, before it commits.</summary>
    protected virtual void AddLocalEvent(object eventData) =>
        _localEvents.Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));
}

/// <summary>An aggregate root that raises events and notices lost updates.</summary>
public abstract class AggregateRoot<TKey> : BasicAggregateRoot<TKey>, IHasConcurrencyStamp
{
    protected AggregateRoot()
    {
        ConcurrencyStamp = NewStamp();
    }

    protected AggregateRoot(TKey id)
        : base(id)
    {
        ConcurrencyStamp = NewStamp();
    }

    public virtual string ConcurrencyStamp { get; set; }

    private static string NewStamp() => Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
}
