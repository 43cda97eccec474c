namespace Supervision.Reports;

/// <summary>Names of this module's tables.</summary>
public static class ReportsDbProperties
{
    public const string DbTablePrefix = "Rpt";
}
