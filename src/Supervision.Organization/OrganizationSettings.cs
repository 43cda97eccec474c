namespace Supervision.Organization;

/// <summary>Names of the settings of the bureau. Read them through <see cref="Bureau.IBureauNamesIntegrationService"/>, which fills gaps.</summary>
public static class OrganizationSettings
{
    public const string BureauName = "Supervision.Organization.BureauName";

    /// <summary>督办机构的名称, such as 办公室(督办) or 督查室.</summary>
    public const string OfficeName = "Supervision.Organization.OfficeName";

    /// <summary>主要负责人的称呼, such as 局长.</summary>
    public const string PrincipalLeaderTitle = "Supervision.Organization.PrincipalLeaderTitle";

    /// <summary>分管领导的称呼, such as 分管副局长.</summary>
    public const string LeaderInChargeTitle = "Supervision.Organization.LeaderInChargeTitle";

    public const int MaxNameLength = 64;
}
