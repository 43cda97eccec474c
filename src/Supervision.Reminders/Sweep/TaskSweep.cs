using Microsoft.EntityFrameworkCore;
using Supervision.Reminders.Planning;
using Supervision.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Supervision.Reminders.Sweep;

/// <summary>Decides, for a batch of tasks, everything whose moment has come, and when to look again.</summary>
internal sealed class TaskSweep(
    PlanningReader reader, IRepository<ReminderCursor, Guid> cursors, IRepository<DecidedReminder, Guid> reminders,
    ISupervisedTaskIntegrationService tasks, IGuidGenerator guids)
    : ITransientDependency
{
    /// <returns>How many reminders were decided to be sent.</returns>
    public async Task<int> RunAsync(IReadOnlyList<Guid> taskIds, DateTime now, CancellationToken cancellationToken)
    {
        var facts = (await tasks.GetFactsAsync(taskIds, cancellationToken)).Where(OpenDates.IsRunning).ToDictionary(f => f.Id);
        var context = await reader.ReadContextAsync(now, cancellationToken);
        var records = await reader.ReadRecordsAsync(taskIds, cancellationToken);
        var rows = await (await cursors.GetQueryableAsync()).Where(c => taskIds.Contains(c.Id)).ToListAsync(cancellationToken);
        var decisions = new List<TaskDecision>();
        foreach (var cursor in rows)
        {
            if (facts.TryGetValue(cursor.Id, out var task))
            {
                decisions.Add(await DecideAsync(task, records[cursor.Id], cursor, context, cancellationToken));
            }
            else
            {
                await cursors.DeleteAsync(cursor, cancellationToken: cancellationToken);
            }
        }

        await tasks.RefreshStandingAsync([.. facts.Keys], cancellationToken);
        return await RecordAsync(decisions, now, cancellationToken);
    }

    private async Task<TaskDecision> DecideAsync(
        TaskFacts facts, TaskRecord record, ReminderCursor cursor, PlanningContext context, CancellationToken cancellationToken)
    {
        cursor.ObserveHold(new MissedChain(facts, TaskHistory.Empty, context).IsHeld, context.NowUtc);
        record = record with { ResumedAtUtc = cursor.ResumedAtUtc };
        var plan = ReminderPlanner.Plan(facts, record.ToHistory(), context);
        var due = plan.Reminders.Where(r => r.Outcome != ReminderOutcome.Held && r.MomentUtc <= context.NowUtc).ToList();
        var rows = due.ConvertAll(r => Row(r, context));
        await reminders.InsertManyAsync(rows, cancellationToken: cancellationToken);
        var after = rows.Count == 0 ? plan
            : ReminderPlanner.Plan(facts, (record with { Rows = [.. record.Rows, .. rows] }).ToHistory(), context);
        cursor.Planned(after.NextWakeUtc, context.Policy.Number, FactsHash.Of(facts));
        await cursors.UpdateAsync(cursor, cancellationToken: cancellationToken);
        return new TaskDecision(rows.Count(r => r.Recipients.Count > 0), TaskEscalation.Of(facts, record, due, after, context));
    }

    private DecidedReminder Row(PlannedReminder planned, PlanningContext context)
    {
        var row = new DecidedReminder(guids.Create(), planned, context.Policy.Number, context.NowUtc);
        if (planned.Outcome != ReminderOutcome.Decided) return row;
        foreach (var recipient in planned.Recipients) row.Address(guids.Create(), recipient);
        return row;
    }

    private async Task<int> RecordAsync(List<TaskDecision> decisions, DateTime now, CancellationToken cancellationToken)
    {
        var sent = decisions.Sum(d => d.Sent);
        if (sent > 0) await WakeLettersAsync(now, cancellationToken);
        var escalations = decisions.Select(d => d.Escalation).OfType<EscalationRecord>().ToList();
        if (escalations.Count > 0) await tasks.RecordEscalationAsync(escalations, cancellationToken);
        return sent;
    }

    private async Task WakeLettersAsync(DateTime now, CancellationToken cancellationToken)
    {
        if (await cursors.FindAsync(ReminderCursor.LettersId, cancellationToken: cancellationToken) is { } cursor)
        {
            cursor.Reset(now);
            await cursors.UpdateAsync(cursor, cancellationToken: cancellationToken);
        }
        else
        {
            await cursors.InsertAsync(new ReminderCursor(ReminderCursor.LettersId, now), cancellationToken: cancellationToken);
        }
    }

    private sealed record TaskDecision(int Sent, EscalationRecord? Escalation);
}
