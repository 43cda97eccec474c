using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Organization.Posts;

/// <summary>A person holds a post from one instant to another. Rows are ended, never changed or deleted: rights follow the post, history stays.</summary>
public sealed class PostHolding : CreationAuditedAggregateRoot<Guid>
{
    private PostHolding()
    {
    }

    internal PostHolding(Guid id, Guid personId, PostKind kind, Guid? departmentId, DateTime sinceUtc)
        : base(id)
    {
        if (kind == PostKind.PrincipalLeader != departmentId is null)
        {
            throw new BusinessException(OrganizationErrorCodes.PostNeedsDepartment).WithData("Kind", kind);
        }

        (PersonId, Kind, DepartmentId, SinceUtc) = (personId, kind, departmentId, sinceUtc);
    }

    public Guid PersonId { get; private set; }

    public PostKind Kind { get; private set; }

    /// <summary>The department headed, served or led; null for the principal leader alone.</summary>
    public Guid? DepartmentId { get; private set; }

    public DateTime SinceUtc { get; private set; }

    /// <summary>Null while the post is held.</summary>
    public DateTime? UntilUtc { get; private set; }

    /// <summary>Ends the holding; an ended one stays as it is. An end before the beginning becomes the beginning.</summary>
    internal void End(DateTime utc) => UntilUtc ??= utc < SinceUtc ? SinceUtc : utc;
}
