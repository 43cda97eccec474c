namespace Volo.Abp.EventBus.Local;

/// <summary>Tells the modules above what happened, in this process and in the same transaction.</summary>
public interface ILocalEventBus
{
    /// <summary>Hands the event to its handlers at the end of the current unit of work, or at once when there is none.</summary>
    Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true)
        where TEvent : class;

    /// <inheritdoc cref="PublishAsync{TEvent}"/>
    Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true);
}

/// <summary>Handlers with a lower order run first; without this attribute the order is 0.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LocalEventHandlerOrderAttribute(int order) : Attribute
{
    public int Order { get; } = order;
}

/// <summary>The handlers of local events, filled from the registered classes.</summary>
public class AbpLocalEventBusOptions
{
    public List<Type> Handlers { get; } = [];
}
