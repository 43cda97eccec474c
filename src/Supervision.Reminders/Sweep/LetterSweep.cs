using Microsoft.EntityFrameworkCore;
using Supervision.Reminders.Letters;
using Supervision.Reminders.Planning;
using Supervision.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Uow;

namespace Supervision.Reminders.Sweep;

internal sealed record LetterSweepResult(int Letters, int Failed)
{
    public static readonly LetterSweepResult None = new(0, 0);

    public LetterSweepResult Plus(LetterSweepResult other) => new(Letters + other.Letters, Failed + other.Failed);
}

/// <summary>
/// Puts the letters together for what was decided: escalations one per person and sweep, ordinary reminders in the person's one daily
/// letter, and once a week what is open. Rows stay pending until their letter is requested in the same transaction.
/// </summary>
internal sealed class LetterSweep(
    PlanningReader reader, LetterRequests requests, SweepBatches batches, IRepository<ReminderRecipient, Guid> recipients,
    IRepository<DailyLetter, Guid> dailies, IRepository<WeeklyRun, Guid> weeklyRuns, IRepository<ReminderCursor, Guid> cursors,
    ISupervisedTaskIntegrationService tasks, IUnitOfWorkManager unitOfWork, IGuidGenerator guids)
    : ITransientDependency
{
    private const int PeoplePerBatch = 50;
    private const int TasksPerRead = 500;

    public async Task<LetterSweepResult> RunAsync(DateTime now, CancellationToken cancellationToken)
    {
        var context = await ReadAsync(() => reader.ReadContextAsync(now, cancellationToken), cancellationToken);
        var opensAt = SendMoments.AtOrAfter(now, context);
        if (opensAt > now)
        {
            await ScheduleAsync(opensAt, cancellationToken);
            return LetterSweepResult.None;
        }

        var result = await EscalationsAsync(context, cancellationToken);
        result = result.Plus(await DailyAsync(context, cancellationToken));
        await ScheduleAsync(await NextAsync(context, cancellationToken), cancellationToken);
        return result;
    }

    private async Task<LetterSweepResult> EscalationsAsync(PlanningContext context, CancellationToken cancellationToken)
    {
        var people = await ReadAsync(async () => await Pending(await recipients.GetQueryableAsync(), escalation: true)
            .Select(r => r.PersonId).Distinct().ToListAsync(cancellationToken), cancellationToken);
        return await InBatchesAsync(people, ids => requests.EscalationsAsync(ids, context, cancellationToken), cancellationToken);
    }

    private async Task<LetterSweepResult> DailyAsync(PlanningContext context, CancellationToken cancellationToken)
    {
        var isWeekly = await ReadAsync(() => IsWeeklyDueAsync(context, cancellationToken), cancellationToken);
        var standing = isWeekly ? await StandingAsync(context, cancellationToken) : new Dictionary<Guid, List<DailyPayload>>();
        var pending = await ReadAsync(() => PendingPeopleAsync(cancellationToken), cancellationToken);
        var had = await ReadAsync(async () => await (await dailies.GetQueryableAsync())
            .Where(d => d.Date == context.Today).Select(d => d.PersonId).ToListAsync(cancellationToken), cancellationToken);
        var people = pending.Union(standing.Keys).Except(had).ToList();
        var result = await InBatchesAsync(people, ids => requests.DailyAsync(ids, standing, context, cancellationToken), cancellationToken);
        if (isWeekly && result.Failed == 0) await MarkWeeklyAsync(context, cancellationToken);
        return result;
    }

    private async Task<bool> IsWeeklyDueAsync(PlanningContext context, CancellationToken cancellationToken)
    {
        var start = SendMoments.WeekStart(context.Today, context.Calendar);
        return start == context.Today && !await weeklyRuns.AnyAsync(r => r.WeekOf == start, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<Guid, List<DailyPayload>>> StandingAsync(
        PlanningContext context, CancellationToken cancellationToken)
    {
        var lists = new StandingLists(context);
        var running = await ReadAsync(() => tasks.GetRunningIdsAsync(cancellationToken), cancellationToken);
        foreach (var chunk in running.Chunk(TasksPerRead))
        {
            foreach (var facts in await ReadAsync(() => tasks.GetFactsAsync(chunk, cancellationToken), cancellationToken)) lists.Add(facts);
        }

        return lists.ByPerson;
    }

    private async Task<LetterSweepResult> InBatchesAsync(
        List<Guid> people, Func<IReadOnlyList<Guid>, Task<int>> write, CancellationToken cancellationToken)
    {
        var result = LetterSweepResult.None;
        foreach (var chunk in people.Order().Chunk(PeoplePerBatch))
        {
            var letters = 0;
            var failed = await batches.RunAsync(chunk, async ids => letters += await write(ids), cancellationToken);
            result = result.Plus(new LetterSweepResult(letters, failed.Count));
        }

        return result;
    }

    private async Task<DateTime> NextAsync(PlanningContext context, CancellationToken cancellationToken)
    {
        var tomorrow = SendMoments.OpenDay(context.Today.AddDays(1), context);
        if ((await ReadAsync(() => PendingPeopleAsync(cancellationToken), cancellationToken)).Count > 0)
        {
            return SendMoments.StartOf(tomorrow, context);
        }

        var week = SendMoments.WeekStart(context.Today.AddDays(7), context.Calendar);
        return SendMoments.StartOf(SendMoments.OpenDay(week, context), context);
    }

    private async Task<List<Guid>> PendingPeopleAsync(CancellationToken cancellationToken) =>
        await Pending(await recipients.GetQueryableAsync(), escalation: false)
            .Select(r => r.PersonId).Distinct().ToListAsync(cancellationToken);

    private static IQueryable<ReminderRecipient> Pending(IQueryable<ReminderRecipient> rows, bool escalation) =>
        rows.Where(r => r.IsPending && r.IsEscalation == escalation);

    private async Task MarkWeeklyAsync(PlanningContext context, CancellationToken cancellationToken)
    {
        using var transaction = unitOfWork.Begin(requiresNew: true, isTransactional: true);
        await weeklyRuns.InsertAsync(new WeeklyRun(guids.Create(), context.Today), cancellationToken: cancellationToken);
        await transaction.CompleteAsync(cancellationToken);
    }

    private async Task ScheduleAsync(DateTime next, CancellationToken cancellationToken)
    {
        using var transaction = unitOfWork.Begin(requiresNew: true, isTransactional: true);
        var cursor = await cursors.FindAsync(ReminderCursor.LettersId, cancellationToken: cancellationToken);
        if (cursor is null)
        {
            await cursors.InsertAsync(new ReminderCursor(ReminderCursor.LettersId, next), cancellationToken: cancellationToken);
        }
        else
        {
            cursor.Wait(next);
            await cursors.UpdateAsync(cursor, cancellationToken: cancellationToken);
        }

        await transaction.CompleteAsync(cancellationToken);
    }

    private async Task<T> ReadAsync<T>(Func<Task<T>> read, CancellationToken cancellationToken)
    {
        using var reading = unitOfWork.Begin(requiresNew: true);
        var result = await read();
        await reading.CompleteAsync(cancellationToken);
        return result;
    }
}
