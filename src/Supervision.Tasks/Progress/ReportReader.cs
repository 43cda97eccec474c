using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Progress;

/// <summary>Reads reports with the names people need beside them.</summary>
internal sealed class ReportReader(TaskDesk desk) : ITransientDependency
{
    public async Task<List<ProgressReportDto>> ReadAsync(Func<IQueryable<ProgressReport>, IQueryable<ProgressReport>> filter)
    {
        var db = await desk.DbAsync();
        var reports = await filter(db.ProgressReports.AsNoTracking()).ToListAsync();
        return await DescribeAsync(reports);
    }

    /// <summary>Reports waiting for the person: as head, or as reviewer (never as author).</summary>
    public async Task<PagedResultDto<ProgressReportDto>> ReadWaitingAsync(GetWaitingReportsInput input)
    {
        var db = await desk.DbAsync();
        var (bureau, today) = (await desk.BureauAsync(), await desk.TodayAsync());
        var query = input.ForReview
            ? db.ProgressReports.AsNoTracking().Where(r => r.State == ReportState.Submitted && r.NeedsReview)
            : db.ProgressReports.AsNoTracking().Where(r => r.State == ReportState.AwaitingHead);
        var candidates = await query.OrderBy(r => r.SubmittedAt).ToListAsync();
        Guid[] taskIds = [.. candidates.Select(r => r.TaskId).Distinct()];
        var tasks = await (await desk.ScopeAsync()).Visible(db.SupervisedTasks).AsNoTracking().Where(t => taskIds.Contains(t.Id))
            .ToDictionaryAsync(t => t.Id);
        var mine = candidates.Where(r => tasks.TryGetValue(r.TaskId, out var task) && IsFor(r, task)).ToList();
        return new(mine.Count, await DescribeAsync([.. mine.Skip(input.SkipCount).Take(input.MaxResultCount)]));

        bool IsFor(ProgressReport report, SupervisedTask task)
        {
            var actor = RelationResolver.ActorOf(desk.PersonId, task, bureau, today);
            if (!input.ForReview) return actor.May(TaskRelations.HeadOfLead);
            var leadIsOffice = task.LeadDepartmentId == bureau.Office?.Id;
            return actor.May(leadIsOffice ? TaskRelations.LeaderInCharge : TaskRelations.Office)
                && !actor.IsPartyTo(report.Hands);
        }
    }

    private async Task<List<ProgressReportDto>> DescribeAsync(List<ProgressReport> reports)
    {
        var db = await desk.DbAsync();
        var (bureau, calendar, today) = (await desk.BureauAsync(), await desk.CalendarAsync(), await desk.TodayAsync());
        Guid[] taskIds = [.. reports.Select(r => r.TaskId).Distinct()];
        Guid[] ids = [.. reports.Select(r => r.Id)];
        var tasks = await db.SupervisedTasks.AsNoTracking().Where(t => taskIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id);
        var lights = await db.TaskStandings.AsNoTracking().Where(s => taskIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Light);
        var files = await db.EvidenceFiles.Where(f => ids.Contains(f.SubjectId)).GroupBy(f => f.SubjectId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var words = (await db.ProgressReports.Where(r => taskIds.Contains(r.TaskId) && r.Progress != null)
            .Select(r => new { r.Id, r.TaskId, r.Progress, r.SubmittedAt }).ToListAsync()).ToLookup(r => r.TaskId);
        return [.. reports.Select(r =>
        {
            var task = tasks[r.TaskId];
            var isRepeated = r.Progress is not null && words[r.TaskId].Any(o => o.Id != r.Id && o.SubmittedAt < r.SubmittedAt && o.Progress == r.Progress);
            return new ProgressReportDto(
                r.Id, r.TaskId, task.Number, task.ShortTitle, bureau.Department(r.DepartmentId)?.Name, lights[r.TaskId], r.PeriodKey, r.State,
                r.Progress, r.Problems, r.NextSteps, r.Stage, r.DeclaredLight, r.IsNoChange, bureau.Person(r.AuthorId)?.Name, r.SubmittedAt,
                r.DaysLate, bureau.Person(r.ConfirmedById)?.Name, r.ConfirmedAt, bureau.Person(r.ReviewedById)?.Name, r.ReviewedAt, r.ReviewOpinion,
                r.SubmittedAt is { } at ? calendar.WorkdaysBetween(calendar.DateOf(at), today) : 0, isRepeated,
                [.. r.MilestonesDone.Select(m => task.Milestones.FirstOrDefault(n => n.Id == m.MilestoneId)).OfType<Milestone>()
                    .Select(n => FormattableString.Invariant($"{n.Date:MM-dd} {n.StageTarget}").Trim())],
                [.. r.TargetValues.Select(v => (v.Value, Target: task.Targets.FirstOrDefault(t => t.Id == v.TargetId)))
                    .Where(v => v.Target is not null).Select(v => FormattableString.Invariant($"{v.Target!.Name} {v.Value:0.##}{v.Target.Unit}"))],
                files.GetValueOrDefault(r.Id));
        })];
    }
}
