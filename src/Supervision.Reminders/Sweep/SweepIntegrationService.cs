using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Days;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.Reminders.Sweep;

internal sealed class SweepIntegrationService(
    SweepGate gate, ITaskDayIntegrationService days, SweepBatches batches, TaskSweep tasks, LetterSweep letters, IRepository<ReminderCursor, Guid> cursors,
    IUnitOfWorkManager unitOfWork, IClock clock)
    : ISweepIntegrationService, ITransientDependency
{
    internal const int BatchSize = 100;

    /// <summary>A task comes back within one sweep when its own escalation changed it, not more often.</summary>
    private const int MaxTurns = 2;

    [UnitOfWork(IsDisabled = true)]
    public async Task<SweepResult> RunOnceAsync(CancellationToken cancellationToken = default)
    {
        await using var entered = await gate.EnterAsync(cancellationToken);
        await days.BeginDayAsync(cancellationToken);
        var now = ToMilliseconds(clock.Now);
        var turns = new Dictionary<Guid, int>();
        var (decided, failed, hasLetters) = (0, 0, false);
        while (await FindDueAsync(now, turns, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var id in due) turns[id] = turns.GetValueOrDefault(id) + 1;
            if (due.Remove(ReminderCursor.LettersId))
            {
                hasLetters = true;
                turns[ReminderCursor.LettersId] = MaxTurns;
            }

            if (due.Count == 0) continue;
            var sentNow = 0;
            var failures = await batches.RunAsync(
                due, async ids => sentNow += await tasks.RunAsync(ids, now, cancellationToken), cancellationToken);
            foreach (var id in failures) turns[id] = MaxTurns;
            failed += failures.Count;
            decided += sentNow;
        }

        if (turns.Count == 0) return SweepResult.Idle;
        var written = hasLetters || decided > 0 ? await letters.RunAsync(now, cancellationToken) : LetterSweepResult.None;
        return new SweepResult(turns.Count, decided, written.Letters, failed + written.Failed);
    }

    public async Task<DateTime?> GetNextMomentAsync(DateTime afterUtc, CancellationToken cancellationToken = default) =>
        await (await cursors.GetQueryableAsync()).Where(c => c.NextAtUtc > afterUtc).MinAsync(c => c.NextAtUtc, cancellationToken);

    /// <summary>The only query of an idle sweep.</summary>
    private async Task<List<Guid>> FindDueAsync(DateTime now, Dictionary<Guid, int> turns, CancellationToken cancellationToken)
    {
        using var reading = unitOfWork.Begin(requiresNew: true);
        var done = turns.Where(t => t.Value >= MaxTurns).Select(t => t.Key).ToList();
        var due = await (await cursors.GetQueryableAsync()).AsNoTracking()
            .Where(c => c.NextAtUtc <= now && !done.Contains(c.Id))
            .OrderBy(c => c.NextAtUtc).Select(c => c.Id).Take(BatchSize + 1).ToListAsync(cancellationToken);
        await reading.CompleteAsync(cancellationToken);
        return due;
    }

    private static DateTime ToMilliseconds(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
