using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Volo.Abp.Domain.Entities;

namespace Supervision.Reminders.Sweep;

/// <summary>
/// A row of the ledger: what the clock decided for one step of one task and one role. Task, step, anchor kind, anchor date, repeat index
/// and role are unique together, so that nothing is ever said twice. Never changed.
/// </summary>
public sealed class DecidedReminder : Entity<Guid>
{
    private readonly List<ReminderRecipient> _recipients = [];

    private DecidedReminder() => (StepKey, Reasons) = (string.Empty, string.Empty);

    internal DecidedReminder(Guid id, PlannedReminder planned, int policyVersion, DateTime now)
        : base(id)
    {
        var key = planned.Key.Occurrence;
        (TaskId, StepKey, AnchorKind, AnchorDate) = (planned.Key.TaskId, key.StepKey, key.AnchorKind, key.AnchorDate);
        (RepeatIndex, RecipientRole, Trigger) = (key.RepeatIndex, planned.Key.Role, planned.Trigger);
        (Level, IsCopy, Outcome) = (planned.Level, planned.IsCopy, planned.Outcome);
        (NaturalDay, PolicyVersion, DecidedAtUtc) = (planned.NaturalDay, policyVersion, now);
        Reasons = string.Join(',', planned.Reasons);
    }

    public Guid TaskId { get; private set; }

    public string StepKey { get; private set; }

    public AnchorKind AnchorKind { get; private set; }

    public DateOnly AnchorDate { get; private set; }

    public int RepeatIndex { get; private set; }

    public RecipientRole RecipientRole { get; private set; }

    public ReminderTrigger Trigger { get; private set; }

    public int Level { get; private set; }

    public bool IsCopy { get; private set; }

    public ReminderOutcome Outcome { get; private set; }

    /// <summary>Codes of reasons, joined by commas; empty when it was simply sent on its day.</summary>
    public string Reasons { get; private set; }

    /// <summary>The day that the policy named.</summary>
    public DateOnly NaturalDay { get; private set; }

    public int PolicyVersion { get; private set; }

    public DateTime DecidedAtUtc { get; private set; }

    /// <summary>The people found for the role; empty unless it was sent.</summary>
    public IReadOnlyCollection<ReminderRecipient> Recipients => _recipients;

    internal void Address(Guid recipientId, ResolvedRecipient recipient) =>
        _recipients.Add(new ReminderRecipient(recipientId, Id, TaskId, recipient, Level > 0));
}

/// <summary>A person that a decided reminder was resolved to.</summary>
public sealed class ReminderRecipient : Entity<Guid>
{
    private ReminderRecipient()
    {
    }

    internal ReminderRecipient(Guid id, Guid reminderId, Guid taskId, ResolvedRecipient recipient, bool isEscalation)
        : base(id)
    {
        (ReminderId, TaskId, IsEscalation) = (reminderId, taskId, isEscalation);
        (PersonId, Via, ForPersonId, IsPending) = (recipient.PersonId, recipient.Via, recipient.ForPersonId, true);
    }

    public Guid ReminderId { get; private set; }

    public Guid TaskId { get; private set; }

    public Guid PersonId { get; private set; }

    public RecipientVia Via { get; private set; }

    /// <summary>The person stood in for.</summary>
    public Guid? ForPersonId { get; private set; }

    public bool IsEscalation { get; private set; }

    /// <summary>Decided, but its letter is not requested yet.</summary>
    public bool IsPending { get; private set; }

    /// <summary>Date of the letter that told the person.</summary>
    public DateOnly? ToldOn { get; private set; }

    internal void Tell(DateOnly on) => (IsPending, ToldOn) = (false, on);
}
