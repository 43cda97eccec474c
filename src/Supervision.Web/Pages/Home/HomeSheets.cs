using Supervision.Reports.Dashboard;
using Supervision.Reports.Home;
using Supervision.Tasks.Duties;

namespace Supervision.Web.Pages.Home;

/// <summary>Duties of one or more kinds.</summary>
/// <param name="Id">Name of the sheet: its texts, and the list behind its count.</param>
/// <param name="IsForReviewer">Shows who sent it and how long it waits instead of what is due.</param>
public sealed record DutySheet(string Id, IReadOnlyList<DutyDto> Rows, long Total, bool IsForReviewer);

/// <summary>Tasks with their light, date and one link to the rest.</summary>
/// <param name="Id">Name of the sheet: its texts.</param>
/// <param name="MayDirect">Shows the leaders' buttons.</param>
public sealed record TaskSheet(string Id, HomeListDto List, string MoreUrl, bool MayDirect);

/// <summary>Personally supervised tasks.</summary>
public sealed record SupervisedSheet(HomeListDto List, string MoreUrl, DateTime? LastVisit);

/// <summary>What changed in a leader's charge.</summary>
public sealed record ChangesSheet(IReadOnlyList<Supervision.Reports.Changes.ChangedTaskDto> Tasks, DateTime? LastVisit);

/// <summary>A dashboard on a home page.</summary>
public sealed record ChartSheet(DashboardDto Dashboard, bool OwnOnly);

/// <summary>其余 N 项正常.</summary>
public sealed record RestSheet(int PlanYear, int Normal, int Yellow, int Unsigned);

/// <summary>The jobs of the scheduler.</summary>
public sealed record JobsSheet(bool IsRunning, IReadOnlyList<JobRow> Jobs);

/// <summary>A job; instants are UTC, machine time.</summary>
public sealed record JobRow(string Name, string State, DateTime? LastAt, DateTime? NextAt);

/// <summary>The data folder and the calendar.</summary>
public sealed record SystemSheet(SystemHomeDto System, string Folder, long DatabaseBytes, long FreeBytes);
