namespace Volo.Abp.EventBus;

/// <summary>Any handler of events.</summary>
public interface IEventHandler;

/// <summary>
/// Reacts to an event of this process; found by convention. It runs inside the unit of work that raised the event,
/// before the commit: when it fails, nothing is stored and the caller gets the exception.
/// </summary>
public interface ILocalEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}
