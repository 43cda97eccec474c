using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Letters;
using Supervision.Reminders.Planning;
using Supervision.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Supervision.Reminders.Sweep;

/// <summary>Requests the letters of some people in the current unit of work and marks their rows as told.</summary>
internal sealed class LetterRequests(
    PlanningReader reader, IRepository<ReminderRecipient, Guid> recipients, IRepository<DecidedReminder, Guid> reminders,
    IRepository<DailyLetter, Guid> dailies, ISupervisedTaskIntegrationService tasks, ILetterIntegrationService letters,
    NoticeDrafts drafts, IGuidGenerator guids)
    : ITransientDependency
{
    /// <returns>The number of letters requested.</returns>
    public async Task<int> EscalationsAsync(IReadOnlyList<Guid> people, PlanningContext context, CancellationToken cancellationToken)
    {
        var pending = await PendingAsync(people, escalation: true, cancellationToken);
        var records = await reader.ReadRecordsAsync(pending.TaskIds, cancellationToken);
        var payloads = new PayloadFactory(context);
        var notices = new List<NoticeDraft>();
        foreach (var ofPersonAndTask in pending.Rows.GroupBy(p => (p.Recipient.PersonId, p.Recipient.TaskId)))
        {
            foreach (var (recipient, _) in ofPersonAndTask) await TellAsync(recipient, context, cancellationToken);
            var (first, row) = ofPersonAndTask.OrderByDescending(p => p.Row.Level).ThenBy(p => p.Row.IsCopy).First();
            if (!pending.Facts.TryGetValue(first.TaskId, out var facts)) continue;
            var payload = payloads.Escalation(row, first, facts, records[first.TaskId]);
            notices.Add(drafts.Of(payload, first.PersonId, CultureOf(first.PersonId, context), row.Id));
        }

        var occasion = FormattableString.Invariant($"sweep:{context.NowUtc:yyyyMMddHHmmssfff}");
        return await RequestAsync(LetterClass.Escalation, ReminderLetterKinds.Escalation, occasion, notices, context, cancellationToken);
    }

    /// <returns>The number of letters requested.</returns>
    public async Task<int> DailyAsync(
        IReadOnlyList<Guid> people, IReadOnlyDictionary<Guid, List<DailyPayload>> standing, PlanningContext context,
        CancellationToken cancellationToken)
    {
        var pending = await PendingAsync(people, escalation: false, cancellationToken);
        var last = await LastHashesAsync(people, cancellationToken);
        var payloads = new PayloadFactory(context);
        var notices = new List<NoticeDraft>();
        var rowsOf = pending.Rows.ToLookup(p => p.Recipient.PersonId);
        foreach (var person in people)
        {
            foreach (var (recipient, _) in rowsOf[person]) await TellAsync(recipient, context, cancellationToken);
            var fresh = rowsOf[person].Where(p => pending.Facts.ContainsKey(p.Recipient.TaskId))
                .Select(p => (Payload: payloads.Daily(p.Row, p.Recipient, pending.Facts[p.Recipient.TaskId]), Cause: (Guid?)p.Row.Id)).ToList();
            var open = standing.GetValueOrDefault(person, []).Where(s => !fresh.Any(f => f.Payload.Task.Id == s.Task.Id)).ToList();
            var hash = HashOf(fresh.Select(f => f.Payload).Concat(open));
            if (fresh.Count + open.Count == 0 || (fresh.Count == 0 && last.GetValueOrDefault(person) == hash)) continue;
            var letter = new DailyLetter(guids.Create(), person, context.Today, hash, fresh.Count, standing.ContainsKey(person));
            await dailies.InsertAsync(letter, cancellationToken: cancellationToken);
            var culture = CultureOf(person, context);
            notices.AddRange(fresh.Select(f => drafts.Of(f.Payload, person, culture, f.Cause)));
            notices.AddRange(open.Select(o => drafts.Of(o, person, culture, letter.Id)));
        }

        var occasion = FormattableString.Invariant($"daily:{context.Today:yyyy-MM-dd}");
        return await RequestAsync(LetterClass.Daily, ReminderLetterKinds.Daily, occasion, notices, context, cancellationToken);
    }

    private async Task<int> RequestAsync(
        LetterClass @class, string kind, string occasion, List<NoticeDraft> notices, PlanningContext context, CancellationToken cancellationToken)
    {
        if (notices.Count == 0) return 0;
        await letters.RequestAsync(
            new LetterRequest { Class = @class, Kind = kind, OccasionKey = occasion, SendAfterUtc = context.NowUtc, Notices = notices },
            cancellationToken);
        return notices.Select(n => n.PersonId).Distinct().Count();
    }

    private async Task<PendingRows> PendingAsync(IReadOnlyList<Guid> people, bool escalation, CancellationToken cancellationToken)
    {
        var mine = await (await recipients.GetQueryableAsync())
            .Where(r => r.IsPending && r.IsEscalation == escalation && people.Contains(r.PersonId)).ToListAsync(cancellationToken);
        var ids = mine.Select(r => r.ReminderId).Distinct().ToList();
        var rows = await (await reminders.GetQueryableAsync()).AsNoTracking()
            .Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var taskIds = mine.Select(r => r.TaskId).Distinct().ToList();
        var facts = await tasks.GetFactsAsync(taskIds, cancellationToken);
        return new PendingRows(mine.ConvertAll(r => (r, rows[r.ReminderId])), taskIds, facts.ToDictionary(f => f.Id));
    }

    private async Task TellAsync(ReminderRecipient recipient, PlanningContext context, CancellationToken cancellationToken)
    {
        recipient.Tell(context.Today);
        await recipients.UpdateAsync(recipient, cancellationToken: cancellationToken);
    }

    private async Task<Dictionary<Guid, string>> LastHashesAsync(IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        var letters = await (await dailies.GetQueryableAsync()).AsNoTracking()
            .Where(d => people.Contains(d.PersonId) && d.IsWeekly)
            .GroupBy(d => d.PersonId).Select(g => g.OrderByDescending(d => d.Date).First()).ToListAsync(cancellationToken);
        return letters.ToDictionary(l => l.PersonId, l => l.ListHash);
    }

    private static string HashOf(IEnumerable<DailyPayload> items) =>
        FactsHash.Of(items.Select(i => FormattableString.Invariant($"{i.Task.Id}|{i.Group}|{i.AnchorDate:yyyy-MM-dd}")).Order(StringComparer.Ordinal));

    private static string CultureOf(Guid personId, PlanningContext context) => context.Bureau.Person(personId)?.Culture ?? "zh-Hans";

    private sealed record PendingRows(
        List<(ReminderRecipient Recipient, DecidedReminder Row)> Rows, List<Guid> TaskIds, Dictionary<Guid, TaskFacts> Facts);
}
