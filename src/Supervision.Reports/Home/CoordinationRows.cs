using Microsoft.EntityFrameworkCore;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Tasks;
using Supervision.Tasks.Coordination;

namespace Supervision.Reports.Home;

/// <summary>请求协调 passed on to the principal leader, the longest waiting first.</summary>
internal static class CoordinationRows
{
    public static async Task<IReadOnlyList<CoordinationDto>> ReadAsync(ReadingDesk desk, IQueryable<TaskRow> rows)
    {
        var requests = await rows
            .Join(desk.Db.CoordinationRequests.Where(c => c.State == CoordinationState.WithPrincipalLeader), r => r.Task.Id, c => c.TaskId, (r, c) => new
            {
                c.Id, c.TaskId, r.Task.Number, r.Task.ShortTitle, r.Task.Priority, r.Standing.Light, r.LeadDepartmentId,
                c.Problem, c.PassedOnById, c.LeaderOpinion, c.RequestedAt,
            })
            .OrderBy(c => c.RequestedAt).ThenBy(c => c.Id)
            .Take(HomeTasks.Shown)
            .ToListAsync();
        return
        [
            .. requests.Select(c => new CoordinationDto(
                c.Id, c.TaskId, c.Number, c.ShortTitle, c.Priority == TaskPriority.Key, c.Light, desk.DepartmentName(c.LeadDepartmentId),
                c.Problem, desk.PersonName(c.PassedOnById), c.LeaderOpinion,
                desk.Calendar.WorkdaysBetween(desk.Calendar.DateOf(c.RequestedAt), desk.Today))),
        ];
    }
}
