namespace Supervision.Organization.Bureau;

/// <summary>The roles of an account. Relations to a task (head, liaison, responsible person…) are not roles.</summary>
public static class OrganizationRoles
{
    public const string Administrator = "administrator";
    public const string SupervisionOffice = "supervision-office";
    public const string Auditor = "auditor";
    public const string PrincipalLeader = "principal-leader";
    public const string LeaderInCharge = "leader-in-charge";
}
