using System.ComponentModel.DataAnnotations;
using Supervision.Reports.Figures;
using Volo.Abp.Application.Services;

namespace Supervision.Reports.Dashboard;

/// <summary>Where the tasks stand, by department and over time, over what the person may see.</summary>
public interface IDashboardAppService : IApplicationService
{
    Task<DashboardDto> GetAsync(GetDashboardInput input);
}

/// <summary>What the dashboard is about.</summary>
public sealed class GetDashboardInput
{
    /// <summary>Null: the year of the bureau's today.</summary>
    [Range(2000, 2200)]
    public int? PlanYear { get; set; }

    /// <summary>Only what the person's departments lead, what is in their charge or theirs by name.</summary>
    public bool OwnOnly { get; set; }
}

/// <param name="Departments">Those that lead anything running, most running tasks first.</param>
/// <param name="Course">Red and yellow tasks at the end of each week, oldest first; the last point is now.</param>
public sealed record DashboardDto(
    int PlanYear, TaskFiguresDto Figures, IReadOnlyList<DepartmentFiguresDto> Departments, IReadOnlyList<CoursePointDto> Course);

/// <summary>Running tasks that a department leads. The four lights make up the whole, and so do the three of timeliness.</summary>
public sealed record DepartmentFiguresDto(
    Guid DepartmentId, string Name, int Running, int Red, int Yellow, int Green, int Grey, int InTime, int DueSoon, int Late);

/// <summary>Running tasks by light at the end of a day.</summary>
public sealed record CoursePointDto(DateOnly Date, int Red, int Yellow);
