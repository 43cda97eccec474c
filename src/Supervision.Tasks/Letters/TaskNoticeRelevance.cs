using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Scope;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Supervision.Tasks.Letters;

/// <summary>
/// Asked just before sending: a notice is dropped when its task is gone, the recipient left or lost sight of the task, or what it asks
/// for has been done.
/// </summary>
internal sealed class TaskNoticeRelevance(
    IDbContextProvider<ITasksDbContext> contexts, IBureauIntegrationService bureaus, IWorkCalendarIntegrationService calendars, IClock clock)
    : INoticeRelevance, ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> FindOutdatedAsync(
        Guid personId, IReadOnlyList<NoticeToCompose> notices, CancellationToken cancellationToken = default)
    {
        var subjects = notices.Where(n => n.FactKind.StartsWith("Tasks.", StringComparison.Ordinal))
            .Select(n => (n.NoticeId, n.FactKind, TaskId: TaskSubjectKeys.TryParse(n.SubjectKey, out var id) ? id : Guid.Empty)).ToList();
        if (subjects.Count == 0) return new Dictionary<Guid, string>();
        Guid[] ids = [.. subjects.Select(s => s.TaskId).Distinct()];
        var db = await contexts.GetDbContextAsync();
        var bureau = await bureaus.GetSnapshotAsync(cancellationToken);
        if (bureau.Person(personId) is not { IsActive: true } person) return subjects.ToDictionary(s => s.NoticeId, _ => "RecipientLeft");
        var scope = new TaskScope(TaskScopeIntegrationService.Complete(new TaskScopeFacts
        {
            PersonId = personId,
            IsOffice = person.Roles.Contains(OrganizationRoles.SupervisionOffice),
            IsAuditor = person.Roles.Contains(OrganizationRoles.Auditor),
        }, personId, bureau, (await calendars.GetAsync(cancellationToken)).DateOf(clock.Now)));
        var states = await db.SupervisedTasks.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.State, cancellationToken);
        var visible = (await scope.Visible(db.SupervisedTasks).Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToListAsync(cancellationToken)).ToHashSet();
        var outdated = new Dictionary<Guid, string>();
        foreach (var (noticeId, factKind, taskId) in subjects)
        {
            if (!states.TryGetValue(taskId, out var state)) outdated[noticeId] = "TaskGone";
            else if (!visible.Contains(taskId) && !OutlivesScope(factKind)) outdated[noticeId] = "OutOfScope";
            else if (Wants(factKind) is { } wanted && !wanted.Contains(state)) outdated[noticeId] = "DoneMeanwhile";
        }

        return outdated;
    }

    /// <summary>These tell people that a task left them; they no longer see it.</summary>
    private static bool OutlivesScope(string factKind) =>
        factKind is TaskNoticeKinds.Withdrawn or TaskNoticeKinds.ReassignedAway or TaskNoticeKinds.Returned;

    /// <summary>States in which the request of the notice is still open; null for notices that only tell.</summary>
    private static IReadOnlyList<LifecycleState>? Wants(string factKind) => factKind switch
    {
        TaskNoticeKinds.Assigned => TaskStates.Running,
        TaskNoticeKinds.EstablishmentToDecide => [LifecycleState.PendingEstablishment],
        TaskNoticeKinds.ClosureToReview or TaskNoticeKinds.ClosureToAnswer => [LifecycleState.PendingClosure],
        TaskNoticeKinds.ClosureToConfirm => [LifecycleState.InProgress],
        TaskNoticeKinds.AdjustmentToDecide => [LifecycleState.PendingAdjustment],
        TaskNoticeKinds.AdjustmentToConfirm => [LifecycleState.InProgress, LifecycleState.Suspended],
        TaskNoticeKinds.HandedOver or TaskNoticeKinds.PartGiven => TaskStates.Running,
        TaskNoticeKinds.Urged or TaskNoticeKinds.DirectiveIssued or TaskNoticeKinds.SupervisionTaken => TaskStates.Running,
        _ => null,
    };
}
