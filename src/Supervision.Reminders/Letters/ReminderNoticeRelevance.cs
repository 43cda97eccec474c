using Supervision.Notifications.Letters;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Supervision.Reminders.Sweep;
using Supervision.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.Reminders.Letters;

/// <summary>
/// Asks the planning function again just before a letter goes: the task may be closed, the node met, the report in or the recipient
/// moved since the sweep decided.
/// </summary>
internal sealed class ReminderNoticeRelevance(
    PlanningReader reader, ISupervisedTaskIntegrationService tasks, IUnitOfWorkManager unitOfWork, IClock clock)
    : INoticeRelevance, ITransientDependency
{
    private static readonly string[] Kinds = [ReminderLetterKinds.Daily, ReminderLetterKinds.Escalation, ReminderLetterKinds.Standing];

    public async Task<IReadOnlyDictionary<Guid, string>> FindOutdatedAsync(
        Guid personId, IReadOnlyList<NoticeToCompose> notices, CancellationToken cancellationToken = default)
    {
        var mine = notices.Where(n => Kinds.Contains(n.FactKind)).Select(n => (n.NoticeId, Said: Read(n))).ToList();
        if (mine.Count == 0) return new Dictionary<Guid, string>();
        using var reading = unitOfWork.Begin();
        var context = await reader.ReadContextAsync(clock.Now, cancellationToken);
        var ids = mine.Select(m => m.Said.TaskId).Distinct().ToList();
        var facts = (await tasks.GetFactsAsync(ids, cancellationToken)).ToDictionary(f => f.Id);
        var outdated = new Dictionary<Guid, string>();
        foreach (var (noticeId, said) in mine)
        {
            if (Outdated(said, personId, facts.GetValueOrDefault(said.TaskId), context) is { } reason) outdated[noticeId] = reason;
        }

        await reading.CompleteAsync(cancellationToken);
        return outdated;
    }

    private static string? Outdated(Said said, Guid personId, TaskFacts? facts, PlanningContext context)
    {
        if (facts is null || !OpenDates.IsRunning(facts)) return OutdatedReasons.TaskNotRunning;
        if (context.Bureau.Person(personId) is not { IsActive: true }) return OutdatedReasons.PersonLeft;
        if (said.Key is not { } key) return null;
        var now = ReminderPlanner.Plan(facts, TaskHistory.Empty, context).Reminders.Where(r => r.Key.Occurrence == key).ToList();
        if (now.Count == 0 || now.All(r => r.Reasons.Contains(PlanReasons.ReportedOnTime))) return OutdatedReasons.NothingToSay;
        if (now.All(r => r.Reasons.Contains(PlanReasons.ApprovalWaiting))) return OutdatedReasons.Held;
        var roles = now.Select(r => r.Key.Role).Append(said.Role).Distinct();
        var resolver = new RecipientResolver(facts, context);
        return roles.Any(role => resolver.Resolve(role, context.Today, key.AnchorDate).Any(r => r.PersonId == personId)) ? null : OutdatedReasons.RecipientMoved;
    }

    private static Said Read(NoticeToCompose notice)
    {
        if (notice.FactKind == ReminderLetterKinds.Escalation)
        {
            var payload = PayloadJson.Read<EscalationPayload>(notice.PayloadJson);
            return new(payload.Task.Id, new(payload.StepKey, payload.AnchorKind, payload.AnchorDate, payload.RepeatIndex), payload.Role);
        }

        var daily = PayloadJson.Read<DailyPayload>(notice.PayloadJson);
        return new(daily.Task.Id, daily.StepKey is null ? null : new(daily.StepKey, daily.AnchorKind, daily.AnchorDate, daily.RepeatIndex), daily.Role);
    }

    private sealed record Said(Guid TaskId, OccurrenceKey? Key, RecipientRole Role);
}

/// <summary>Why a notice was dropped just before sending.</summary>
internal static class OutdatedReasons
{
    public const string TaskNotRunning = "TaskNotRunning";
    public const string PersonLeft = "PersonLeft";
    public const string NothingToSay = "NothingToSay";
    public const string Held = "Held";
    public const string RecipientMoved = "RecipientMoved";
}
