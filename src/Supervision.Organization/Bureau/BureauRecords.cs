namespace Supervision.Organization.Bureau;

/// <summary>A department as other modules see it.</summary>
/// <param name="Duties">职责, free text; the source of department suggestions.</param>
/// <param name="IsSupervisionOffice">True for the one department that holds the supervision desk (办公室/督查).</param>
public sealed record DepartmentInfo(
    Guid Id, string Name, Guid? ParentId, int Order, string? Duties, bool IsSupervisionOffice, bool IsActive);

/// <summary>A person as other modules see them.</summary>
/// <param name="Name">As shown on pages and in letters; the demo bureau names people by their post.</param>
/// <param name="DepartmentId">The department the person belongs to; null for leaders.</param>
/// <param name="Culture">Language of the person's letters: zh-Hans or en.</param>
/// <param name="Roles">Names from <see cref="OrganizationRoles"/>; empty without an account.</param>
public sealed record PersonInfo(
    Guid Id, string Name, string PostTitle, Guid? DepartmentId, string? Email, string Culture, bool IsActive,
    Guid? AccountId, IReadOnlyList<string> Roles);

/// <summary>A post held by a person.</summary>
/// <param name="DepartmentId">The department headed, served or led; null for the principal leader.</param>
/// <param name="SinceUtc">When the person took the post up; nothing older is ever sent to them.</param>
/// <param name="UntilUtc">When they left it; null while they hold it.</param>
public sealed record PostInfo(Guid PersonId, PostKind Kind, Guid? DepartmentId, DateTime SinceUtc, DateTime? UntilUtc);

/// <summary>A stand-in (AB角): from and until are both inclusive, dates of the bureau's time zone.</summary>
public sealed record DelegationInfo(Guid FromPersonId, Guid ToPersonId, DateOnly From, DateOnly Until);

/// <summary>What a person is to a department, or to the bureau.</summary>
public enum PostKind
{
    /// <summary>工作人员: belongs to the department.</summary>
    Member,

    /// <summary>联络员: types reports and gets the reminders of the department.</summary>
    Liaison,

    /// <summary>部门负责人(处长).</summary>
    DepartmentHead,

    /// <summary>分管领导: one row per department in charge.</summary>
    LeaderInCharge,

    /// <summary>主要负责人(一把手).</summary>
    PrincipalLeader,
}
