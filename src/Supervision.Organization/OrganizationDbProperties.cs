namespace Supervision.Organization;

/// <summary>Where the module's tables live.</summary>
public static class OrganizationDbProperties
{
    public const string DbTablePrefix = "Org";
    public const string ConnectionStringName = "Default";
}
