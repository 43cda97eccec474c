using Supervision.Notifications.Letters;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;

namespace Supervision.Reminders.Sweep;

/// <summary>Facts that the test sets; remembers what the sweep wrote. Everybody may see every task.</summary>
internal sealed class FakeTasks : ISupervisedTaskIntegrationService, ISubjectScope
{
    public Dictionary<Guid, TaskFacts> Facts { get; } = [];

    public List<EscalationRecord> Escalations { get; } = [];

    public List<TimelineRecord> Timeline { get; } = [];

    public Task<IReadOnlyList<Guid>> RegisterAsync(IReadOnlyList<NewSupervisedTask> tasks, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<DateOnly?> GetDefaultDueDateAsync(
        TaskSourceKind kind, DateOnly? sourceDate, DateOnly? superiorDueDate, DirectiveUrgency urgency, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<TaskFacts>> GetFactsAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<TaskFacts>>([.. taskIds.Where(Facts.ContainsKey).Select(id => Facts[id])]);

    public Task<IReadOnlyList<Guid>> GetRunningIdsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<Guid>>([.. Facts.Keys]);

    public Task RefreshStandingAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RecordEscalationAsync(IReadOnlyList<EscalationRecord> records, CancellationToken cancellationToken = default)
    {
        Escalations.AddRange(records);
        foreach (var record in records) Facts[record.TaskId] = Facts[record.TaskId] with { EscalationLevel = record.Level };
        return Task.CompletedTask;
    }

    public Task RecordAsync(IReadOnlyList<TimelineRecord> records, CancellationToken cancellationToken = default)
    {
        Timeline.AddRange(records);
        return Task.CompletedTask;
    }

    public bool Knows(string subjectKey) => subjectKey.StartsWith("task:", StringComparison.Ordinal);

    public Task<bool> CanSeeAsync(string subjectKey, CancellationToken cancellationToken = default) => Task.FromResult(true);
}
