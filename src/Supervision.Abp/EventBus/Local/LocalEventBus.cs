using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Local;

[ExposeServices(typeof(ILocalEventBus), typeof(IUnitOfWorkEventPublisher))]
internal sealed class LocalEventBus(
    IServiceScopeFactory serviceScopeFactory,
    IUnitOfWorkManager unitOfWorkManager,
    IOptions<AbpLocalEventBusOptions> options)
    : ILocalEventBus, IUnitOfWorkEventPublisher, ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, Subscription[]> _subscriptions = new();

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true)
        where TEvent : class =>
        PublishAsync(eventData.GetType(), eventData, onUnitOfWorkComplete);

    public Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true)
    {
        if (!onUnitOfWorkComplete || unitOfWorkManager.Current is not { } unitOfWork)
            return HandleAsync(eventType, eventData);

        unitOfWork.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext()));
        return Task.CompletedTask;
    }

    public async Task PublishLocalEventsAsync(IReadOnlyList<UnitOfWorkEventRecord> localEvents, CancellationToken cancellationToken)
    {
        foreach (UnitOfWorkEventRecord record in localEvents)
            await HandleAsync(record.EventType, record.EventData);
    }

    private async Task HandleAsync(Type eventType, object eventData)
    {
        foreach (Subscription subscription in _subscriptions.GetOrAdd(eventType, FindSubscriptions))
        {
            await using AsyncServiceScope scope = serviceScopeFactory.CreateAsyncScope();
            object handler = scope.ServiceProvider.GetRequiredService(subscription.HandlerType);
            await InvokeAsync(subscription.Method, handler, eventData);
        }
    }

    private static Task InvokeAsync(MethodInfo method, object handler, object eventData)
    {
        try
        {
            return (Task)method.Invoke(handler, [eventData])!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            ExceptionDispatchInfo.Capture(exception.InnerException).Throw();
            throw;
        }
    }

    private Subscription[] FindSubscriptions(Type eventType) =>
    [
        .. options.Value.Handlers
            .SelectMany(handler => handler.GetInterfaces()
                .Where(type => IsHandlerOf(type, eventType))
                .Select(type => new Subscription(handler, type.GetMethod(nameof(ILocalEventHandler<object>.HandleEventAsync))!)))
            .OrderBy(subscription => subscription.HandlerType.GetCustomAttribute<LocalEventHandlerOrderAttribute>()?.Order ?? 0),
    ];

    private static bool IsHandlerOf(Type handlerInterface, Type eventType) =>
        handlerInterface.IsGenericType
        && handlerInterface.GetGenericTypeDefinition() == typeof(ILocalEventHandler<>)
        && handlerInterface.GetGenericArguments()[0].IsAssignableFrom(eventType);

    private sealed record Subscription(Type HandlerType, MethodInfo Method);
}
