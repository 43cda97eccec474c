using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Reminders.Holds;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Reminders.Sweep;

/// <summary>Reads what planning needs besides the facts of tasks.</summary>
internal sealed class PlanningReader(
    IRepository<ReminderPolicyVersion, Guid> policies, IRepository<BureauHold, Guid> holds, IRepository<DecidedReminder, Guid> decided,
    IRepository<EscalationNote, Guid> notes, IRepository<ReminderCursor, Guid> cursors,
    IBureauIntegrationService bureau, IWorkCalendarIntegrationService calendar)
    : ITransientDependency
{
    /// <summary>The bureau as planning sees it at an instant, UTC.</summary>
    public async Task<PlanningContext> ReadContextAsync(DateTime nowUtc, CancellationToken cancellationToken = default)
    {
        var days = await calendar.GetAsync(cancellationToken);
        var today = days.DateOf(nowUtc);
        var policy = await (await policies.GetQueryableAsync()).AsNoTracking()
            .Where(p => p.StartsAtUtc <= nowUtc).OrderByDescending(p => p.Number).FirstAsync(cancellationToken);
        var active = await (await holds.GetQueryableAsync()).AsNoTracking().Where(h => h.To >= today).OrderBy(h => h.From)
            .Select(h => new { h.From, h.To }).ToListAsync(cancellationToken);
        return new PlanningContext
        {
            Policy = new PolicyVersion(policy.Number, policy.StartsAtUtc, PolicyJson.Read(policy.DefinitionJson)),
            Bureau = await bureau.GetSnapshotAsync(cancellationToken),
            Calendar = days,
            BureauHolds = [.. active.Select(h => new DayRange(h.From, h.To))],
            NowUtc = nowUtc,
        };
    }

    /// <summary>What was decided and noted for these tasks; a task without any is left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, TaskRecord>> ReadRecordsAsync(
        IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default)
    {
        var rows = await (await decided.GetQueryableAsync()).AsNoTracking().Include(d => d.Recipients)
            .Where(d => taskIds.Contains(d.TaskId)).OrderBy(d => d.DecidedAtUtc).ToListAsync(cancellationToken);
        var said = await (await notes.GetQueryableAsync()).AsNoTracking()
            .Where(n => taskIds.Contains(n.TaskId)).ToListAsync(cancellationToken);
        var resumed = await (await cursors.GetQueryableAsync()).AsNoTracking()
            .Where(c => taskIds.Contains(c.Id) && c.ResumedAtUtc != null)
            .ToDictionaryAsync(c => c.Id, c => c.ResumedAtUtc, cancellationToken);
        var rowsOf = rows.ToLookup(r => r.TaskId);
        var notesOf = said.ToLookup(n => n.TaskId);
        return taskIds.Distinct().ToDictionary(
            id => id, id => new TaskRecord([.. rowsOf[id]], [.. notesOf[id]], resumed.GetValueOrDefault(id)));
    }
}

/// <summary>The ledger and the office's notes of one task.</summary>
internal sealed record TaskRecord(IReadOnlyList<DecidedReminder> Rows, IReadOnlyList<EscalationNote> Notes, DateTime? ResumedAtUtc)
{
    public static readonly TaskRecord Empty = new([], [], null);

    public EscalationNote? NoteOn(DateOnly anchor) => Notes.FirstOrDefault(n => n.AnchorDate == anchor);

    /// <summary>The same as planning sees it.</summary>
    public TaskHistory ToHistory() => new()
    {
        Decided = Rows.GroupBy(KeyOf).ToDictionary(g => g.Key, Occurrence),
        ResumedAtUtc = ResumedAtUtc,
        OfficeHolds = Notes.Where(n => n.HeldUntil is not null).ToDictionary(n => n.AnchorDate, n => n.HeldUntil!.Value),
    };

    public static OccurrenceKey KeyOf(DecidedReminder row) => new(row.StepKey, row.AnchorKind, row.AnchorDate, row.RepeatIndex);

    private static DecidedOccurrence Occurrence(IGrouping<OccurrenceKey, DecidedReminder> rows) => new(
        rows.First().DecidedAtUtc,
        rows.Any(r => r.Outcome == ReminderOutcome.Decided),
        [.. rows.Where(r => !r.IsCopy).SelectMany(r => r.Recipients).Select(r => r.PersonId)]);
}
