namespace Supervision.Organization.Bureau;

/// <summary>Claims of a session beyond account id, user name, name and roles.</summary>
public static class OrganizationClaimTypes
{
    /// <summary>Id of the person the account belongs to; absent without one.</summary>
    public const string PersonId = "supervision:person";

    /// <summary>Present while the account still has a password that somebody else chose.</summary>
    public const string MustChangePassword = "supervision:must-change-password";
}
