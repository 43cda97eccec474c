using Supervision.WorkCalendar.Calendar;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Supervision.Reminders.Holds;

/// <summary>What the office adds to a row of 拟报主要负责人: a sentence for the letter, or a short hold with its reason.</summary>
public sealed class EscalationNote : AggregateRoot<Guid>
{
    private EscalationNote()
    {
    }

    internal EscalationNote(Guid id, Guid taskId, DateOnly anchorDate)
        : base(id)
    {
        (TaskId, AnchorDate) = (taskId, anchorDate);
    }

    public Guid TaskId { get; private set; }

    /// <summary>The missed date that the chain counts from.</summary>
    public DateOnly AnchorDate { get; private set; }

    public string? Note { get; private set; }

    /// <summary>It goes on this day; null when it is not held.</summary>
    public DateOnly? HeldUntil { get; private set; }

    public string? HoldReason { get; private set; }

    public Guid? ChangedById { get; private set; }

    public DateTime ChangedAtUtc { get; private set; }

    internal void Say(string? note, Guid byPersonId, DateTime now)
    {
        Note = string.IsNullOrWhiteSpace(note) ? null : Check.Length(note.Trim(), nameof(note), RemindersConsts.MaxNoteLength);
        Changed(byPersonId, now);
    }

    /// <summary>Holds the row; at most so many working days after the day that the policy names.</summary>
    internal void Hold(DateOnly until, string reason, DateOnly planned, int maxWorkdays, BureauCalendar calendar, Guid byPersonId, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new BusinessException(RemindersErrorCodes.HoldNeedsReason);
        var latest = calendar.AddWorkdays(planned, maxWorkdays);
        if (until <= planned || until > latest)
        {
            throw new BusinessException(RemindersErrorCodes.HoldTooLong).WithData("Days", maxWorkdays).WithData("Latest", latest.ToString("MM-dd", null));
        }

        HeldUntil = calendar.OnOrAfter(until);
        HoldReason = Check.Length(reason.Trim(), nameof(reason), RemindersConsts.MaxReasonLength);
        Changed(byPersonId, now);
    }

    internal void Release(Guid byPersonId, DateTime now)
    {
        (HeldUntil, HoldReason) = (null, null);
        Changed(byPersonId, now);
    }

    private void Changed(Guid byPersonId, DateTime now) => (ChangedById, ChangedAtUtc) = (byPersonId, now);
}
