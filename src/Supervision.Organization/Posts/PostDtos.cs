using System.ComponentModel.DataAnnotations;
using Supervision.Organization.Bureau;

namespace Supervision.Organization.Posts;

/// <summary>Who answers for a department now, and who did before.</summary>
public sealed record DepartmentPostsDto(
    Guid DepartmentId, Guid? HeadId, IReadOnlyList<Guid> LiaisonIds, Guid? LeaderInChargeId, IReadOnlyList<PostHistoryDto> History);

/// <summary>One holding, the latest first; times are UTC.</summary>
public sealed record PostHistoryDto(PostKind Kind, string PersonName, DateTime SinceUtc, DateTime? UntilUtc);

/// <summary>The posts of a department as chosen; an empty one becomes vacant.</summary>
public sealed class SetDepartmentPostsDto
{
    public Guid? HeadId { get; set; }

    [Required, MaxLength(20)]
    public IReadOnlyList<Guid> LiaisonIds { get; set; } = [];

    public Guid? LeaderInChargeId { get; set; }
}

/// <summary>The principal leader as chosen; null makes the post vacant.</summary>
public sealed class SetPrincipalLeaderDto
{
    public Guid? PersonId { get; set; }
}
