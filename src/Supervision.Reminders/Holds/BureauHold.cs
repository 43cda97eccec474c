using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Reminders.Holds;

/// <summary>Days on which the clock sends nothing at all (防汛, 专项): what would go waits for the first working day after them.</summary>
public sealed class BureauHold : CreationAuditedAggregateRoot<Guid>
{
    private BureauHold() => Reason = string.Empty;

    internal BureauHold(Guid id, DateOnly from, DateOnly to, string reason, DateOnly today)
        : base(id)
    {
        if (to < from || to < today) throw new BusinessException(RemindersErrorCodes.HoldPeriodInvalid);
        (From, To) = (from, to);
        Reason = Check.NotNullOrWhiteSpace(reason, nameof(reason), RemindersConsts.MaxReasonLength);
    }

    public DateOnly From { get; private set; }

    /// <summary>Inclusive.</summary>
    public DateOnly To { get; private set; }

    public string Reason { get; private set; }

    /// <summary>Ends the hold: nothing is sent up to and including yesterday, from today on letters go again.</summary>
    internal void EndBefore(DateOnly today) => To = today.AddDays(-1) < From ? From.AddDays(-1) : today.AddDays(-1);
}
