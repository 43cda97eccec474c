using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Reminders.Policies;

/// <summary>A version of the bureau's reminder policy. Versions are added, never changed; the newest that has started is in force.</summary>
public sealed class ReminderPolicyVersion : CreationAuditedAggregateRoot<Guid>
{
    private ReminderPolicyVersion() => DefinitionJson = string.Empty;

    internal ReminderPolicyVersion(Guid id, int number, DateTime startsAtUtc, PolicyDefinition definition, string? reason)
        : base(id)
    {
        (Number, StartsAtUtc, Reason) = (number, startsAtUtc, reason);
        DefinitionJson = PolicyJson.Write(definition);
    }

    public int Number { get; private set; }

    /// <summary>Steps of a day before this instant are never decided by this version.</summary>
    public DateTime StartsAtUtc { get; private set; }

    /// <summary>The steps and the window as JSON of <see cref="PolicyDefinition"/>.</summary>
    public string DefinitionJson { get; private set; }

    /// <summary>Why it was changed, by whoever changed it.</summary>
    public string? Reason { get; private set; }
}
