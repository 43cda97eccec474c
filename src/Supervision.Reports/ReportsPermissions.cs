namespace Supervision.Reports;

/// <summary>
/// Rights of this module. They open a page; what stands on it is decided by the data scope. One's own home, figures and ledger need none
/// beyond being signed in.
/// </summary>
public static class ReportsPermissions
{
    public const string GroupName = "Reports";

    /// <summary>The office's home: unsigned, missing reports, letters.</summary>
    public const string OfficeHome = GroupName + ".OfficeHome";

    /// <summary>Lights and timeliness by department, and their course.</summary>
    public const string Dashboard = GroupName + ".Dashboard";

    /// <summary>The administrator's home: failed letters, people without address, calendar. No task content.</summary>
    public const string SystemHome = GroupName + ".SystemHome";
}
