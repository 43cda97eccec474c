using Supervision.Reminders.Planning;
using Supervision.Reminders.Sweep;
using Supervision.Tasks;
using Volo.Abp.Domain.Entities;

namespace Supervision.Reminders.Preview;

internal sealed class TaskReminderAppService(PlanReader plans, PlanningReader reader)
    : RemindersAppService, ITaskReminderAppService
{
    public async Task<TaskReminderPlanDto> GetPlanAsync(Guid taskId)
    {
        await CheckScopeAsync(taskId);
        var context = await plans.ReadContextAsync();
        if (await plans.ReadAsync([taskId], context) is not [var planned]) return new TaskReminderPlanDto(context.Policy.Number, false, []);
        var lines = planned.Plan.Reminders
            .Where(r => r.Outcome is ReminderOutcome.Decided or ReminderOutcome.Held)
            .GroupBy(r => (r.Key.Occurrence, r.MomentUtc))
            .Select(g => Line([.. g], context));
        return new TaskReminderPlanDto(context.Policy.Number, planned.Plan.IsChainHeld && planned.Plan.ChainAnchor is not null, [.. lines]);
    }

    public async Task<IReadOnlyList<DecidedReminderDto>> GetHistoryAsync(Guid taskId)
    {
        await CheckScopeAsync(taskId);
        var context = await plans.ReadContextAsync();
        var record = (await reader.ReadRecordsAsync([taskId]))[taskId];
        return [.. record.Rows.GroupBy(TaskRecord.KeyOf).Select(g => Decided([.. g], context)).OrderByDescending(d => d.DecidedAtUtc)];
    }

    private async Task CheckScopeAsync(Guid taskId)
    {
        if (!await plans.CanSeeAsync(taskId)) throw new EntityNotFoundException(typeof(SupervisedTask), taskId);
    }

    private static PlannedReminderDto Line(IReadOnlyList<PlannedReminder> rows, PlanningContext context)
    {
        var first = rows[0];
        var key = first.Key.Occurrence;
        DateTime? local = first.MomentUtc is { } moment ? context.Calendar.ToLocal(moment) : null;
        return new PlannedReminderDto(
            local is { } day ? DateOnly.FromDateTime(day) : null, local is { } time ? TimeOnly.FromDateTime(time) : null,
            first.Trigger, key.StepKey, key.AnchorKind, key.AnchorDate, key.RepeatIndex, first.Level, first.Outcome,
            first.Reasons.Contains(PlanReasons.CalendarMissing),
            Names(rows.Where(r => !r.IsCopy).SelectMany(r => r.Recipients).Select(r => r.PersonId), context),
            Names(rows.Where(r => r.IsCopy).SelectMany(r => r.Recipients).Select(r => r.PersonId), context),
            [.. rows.SelectMany(r => r.Reasons).Distinct()]);
    }

    private static DecidedReminderDto Decided(IReadOnlyList<DecidedReminder> rows, PlanningContext context)
    {
        var first = rows.OrderBy(r => r.Outcome).First();
        return new DecidedReminderDto(
            first.DecidedAtUtc, first.Trigger, first.StepKey, first.AnchorKind, first.AnchorDate, first.RepeatIndex, first.Level, first.Outcome,
            first.PolicyVersion,
            Names(rows.Where(r => !r.IsCopy).SelectMany(r => r.Recipients).Select(r => r.PersonId), context),
            Names(rows.Where(r => r.IsCopy).SelectMany(r => r.Recipients).Select(r => r.PersonId), context),
            [.. rows.SelectMany(r => r.Reasons.Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct()]);
    }

    private static List<string> Names(IEnumerable<Guid> people, PlanningContext context) =>
        [.. people.Distinct().Select(id => context.Bureau.Person(id)?.Name).OfType<string>()];
}
