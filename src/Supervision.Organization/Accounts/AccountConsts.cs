using Supervision.Organization.Bureau;

namespace Supervision.Organization.Accounts;

/// <summary>Lengths of what an account holds, and the roles that a person hands out by name.</summary>
public static class AccountConsts
{
    public const int MaxUserNameLength = 64;
    public const int MaxPasswordHashLength = 256;
    public const int MaxSecurityStampLength = 64;
    public const int MaxRoleLength = 32;

    /// <summary>Shortest password, in characters.</summary>
    public const int MinPasswordLength = 10;

    /// <summary>Longest password, in characters: hashing has to stay bounded.</summary>
    public const int MaxPasswordLength = 128;

    /// <summary>Letters, digits and marks allowed in a user name.</summary>
    public const string UserNamePattern = "^[A-Za-z0-9._@-]+$";

    /// <summary>Roles set on the account; those of the leaders follow their posts instead.</summary>
    public static IReadOnlyList<string> AssignableRoles { get; } =
        [OrganizationRoles.Administrator, OrganizationRoles.SupervisionOffice, OrganizationRoles.Auditor];

    /// <summary>Roles that come and go with a post.</summary>
    public static IReadOnlyList<string> PostRoles { get; } = [OrganizationRoles.PrincipalLeader, OrganizationRoles.LeaderInCharge];
}
