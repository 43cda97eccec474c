using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Organization.Delegations;

/// <summary>A stand-in (AB角) for some days. <see cref="CreationAuditedAggregateRoot{TKey}.CreatorId"/> is the account that set it.</summary>
public sealed class Delegation : CreationAuditedAggregateRoot<Guid>
{
    private Delegation()
    {
    }

    internal Delegation(Guid id, Guid fromPersonId, Guid toPersonId, DateOnly from, DateOnly until)
        : base(id)
    {
        if (fromPersonId == toPersonId) throw new BusinessException(OrganizationErrorCodes.DelegationToOneself);
        (FromPersonId, ToPersonId, From) = (fromPersonId, toPersonId, from);
        EndOn(until);
    }

    public Guid FromPersonId { get; private set; }

    public Guid ToPersonId { get; private set; }

    /// <summary>First day, inclusive, in the bureau's time zone.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day, inclusive, in the bureau's time zone.</summary>
    public DateOnly Until { get; private set; }

    internal bool Overlaps(DateOnly from, DateOnly until) => From <= until && from <= Until;

    internal void EndOn(DateOnly until)
    {
        if (until < From)
        {
            throw new BusinessException(OrganizationErrorCodes.DelegationEndsBeforeItBegins).WithData("From", From).WithData("Until", until);
        }

        Until = until;
    }
}
