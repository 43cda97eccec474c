using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Sweep;
using Supervision.Tasks;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Reminders.Preview;

[Authorize(RemindersPermissions.ViewOutgoing)]
internal sealed class OutgoingAppService(PlanReader plans, IRepository<DecidedReminder, Guid> decided) : RemindersAppService, IOutgoingAppService
{
    private const int MaxDays = 31;

    public async Task<DateOnly> GetNextDayAsync()
    {
        var context = await plans.ReadContextAsync();
        return SendMoments.OpenDay(context.Today.AddDays(1), context);
    }

    public async Task<IReadOnlyList<OutgoingDayDto>> GetListAsync(GetOutgoingInput input)
    {
        var context = await plans.ReadContextAsync();
        var from = input.From ?? SendMoments.OpenDay(context.Today.AddDays(1), context);
        var end = context.Calendar.ToUtc(from.AddDays(Math.Clamp(input.Days, 1, MaxDays)), TimeOnly.MinValue);
        var lines = (await plans.ReadUntilAsync(end, context)).SelectMany(p => Lines(p, context))
            .Where(l => l.MomentUtc < end && context.Calendar.DateOf(l.MomentUtc) >= from);
        return Days(lines, context);
    }

    public async Task<IReadOnlyList<OutgoingDayDto>> GetSentListAsync(GetOutgoingInput input)
    {
        var context = await plans.ReadContextAsync();
        var last = input.From ?? context.Today;
        var days = Math.Clamp(input.Days, 1, MaxDays);
        var (from, to) = (context.Calendar.ToUtc(last.AddDays(1 - days), TimeOnly.MinValue), context.Calendar.ToUtc(last.AddDays(1), TimeOnly.MinValue));
        var rows = await (await decided.GetQueryableAsync()).AsNoTracking().Include(d => d.Recipients)
            .Where(d => d.DecidedAtUtc >= from && d.DecidedAtUtc < to && d.Outcome == ReminderOutcome.Decided).ToListAsync();
        var facts = (await plans.ReadFactsAsync(rows.Select(r => r.TaskId).Distinct())).ToDictionary(f => f.Id);
        var lines = rows.Where(r => facts.ContainsKey(r.TaskId))
            .SelectMany(r => r.Recipients.Select(p => new Line(p.PersonId, r.DecidedAtUtc, Item(r, p, facts[r.TaskId]))));
        return [.. Days(lines, context).Reverse()];
    }

    private static IEnumerable<Line> Lines(PlannedTask planned, PlanningContext context) => planned.Plan.Reminders
        .Where(r => r.Outcome == ReminderOutcome.Decided && r.MomentUtc >= context.NowUtc)
        .SelectMany(r => r.Recipients.Select(p => new Line(p.PersonId, r.MomentUtc!.Value, Item(r, p, planned.Facts))));

    private static IReadOnlyList<OutgoingDayDto> Days(IEnumerable<Line> lines, PlanningContext context) =>
    [
        .. lines.GroupBy(l => context.Calendar.DateOf(l.MomentUtc)).OrderBy(g => g.Key)
            .Select(day => new OutgoingDayDto(day.Key, [.. Letters(day, context)])),
    ];

    /// <summary>As the letters are put together: per person one daily letter a day, one escalation letter per moment with each task once.</summary>
    private static IEnumerable<OutgoingLetterDto> Letters(IEnumerable<Line> lines, PlanningContext context) => lines
        .GroupBy(l => (l.PersonId, IsEscalation: l.Item.Level > 0, Moment: l.Item.Level > 0 ? l.MomentUtc : DateTime.MinValue))
        .Select(letter =>
        {
            var items = letter.Select(l => l.Item).OrderByDescending(i => i.Level).ThenBy(i => i.IsCopy).ThenBy(i => i.AnchorDate);
            List<OutgoingItemDto> said = letter.Key.IsEscalation ? [.. items.DistinctBy(i => i.TaskId)] : [.. items];
            return new OutgoingLetterDto(
                letter.Key.PersonId, context.Bureau.Person(letter.Key.PersonId)?.Name ?? string.Empty,
                letter.Key.IsEscalation ? LetterClass.Escalation : LetterClass.Daily,
                TimeOnly.FromDateTime(context.Calendar.ToLocal(letter.Min(l => l.MomentUtc))),
                said.Max(i => i.Level), said.TrueForAll(i => i.IsCopy), said);
        })
        .OrderByDescending(l => l.Class).ThenByDescending(l => l.Level).ThenBy(l => l.IsCopy).ThenBy(l => l.PersonName, StringComparer.Ordinal);

    private static OutgoingItemDto Item(PlannedReminder reminder, ResolvedRecipient recipient, TaskFacts facts)
    {
        var key = reminder.Key.Occurrence;
        return new OutgoingItemDto(facts.Id, facts.Number, facts.ShortTitle, reminder.Trigger, key.StepKey, key.AnchorKind, key.AnchorDate,
            reminder.Level, key.RepeatIndex, reminder.IsCopy, recipient.Via, reminder.Reasons);
    }

    private static OutgoingItemDto Item(DecidedReminder row, ReminderRecipient recipient, TaskFacts facts) => new(
        facts.Id, facts.Number, facts.ShortTitle, row.Trigger, row.StepKey, row.AnchorKind, row.AnchorDate, row.Level, row.RepeatIndex,
        row.IsCopy, recipient.Via, row.Reasons.Split(',', StringSplitOptions.RemoveEmptyEntries));

    private sealed record Line(Guid PersonId, DateTime MomentUtc, OutgoingItemDto Item);
}
