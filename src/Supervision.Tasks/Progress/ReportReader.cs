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
        var mine = new RelationFilter(desk.PersonId, await desk.BureauAsync(), await desk.TodayAsync());
        var tasks = (await desk.ScopeAsync()).Visible(db.SupervisedTasks).Where(input.ForReview ? mine.ReviewsReports : mine.IsHeadOfLead);
        var waiting = (input.ForReview
            ? mine.NotOwn(db.ProgressReports).Where(r => r.State == ReportState.Submitted && r.NeedsReview)
            : db.ProgressReports.Where(r => r.State == ReportState.AwaitingHead)).Where(r => tasks.Any(t => t.Id == r.TaskId));
        var page = waiting.AsNoTracking().OrderBy(r => r.SubmittedAt).ThenBy(r => r.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await waiting.CountAsync(), await DescribeAsync(await page.ToListAsync()));
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
        var repeated = await db.ProgressReports
            .Where(r => ids.Contains(r.Id) && db.ProgressReports.Any(o => o.TaskId == r.TaskId && o.SubmittedAt < r.SubmittedAt && o.Progress == r.Progress))
            .Where(r => r.Progress != null).Select(r => r.Id).ToListAsync();
        return [.. reports.Select(r =>
        {
            var task = tasks[r.TaskId];
            return new ProgressReportDto(
                r.Id, r.TaskId, task.Number, task.ShortTitle, bureau.Department(r.DepartmentId)?.Name, lights[r.TaskId], r.PeriodKey, r.State,
                r.Progress, r.Problems, r.NextSteps, r.Stage, r.DeclaredLight, r.IsNoChange, bureau.Person(r.AuthorId)?.Name, r.SubmittedAt,
                r.DaysLate, bureau.Person(r.ConfirmedById)?.Name, r.ConfirmedAt, bureau.Person(r.ReviewedById)?.Name, r.ReviewedAt, r.ReviewOpinion,
                r.SubmittedAt is { } at ? calendar.WorkdaysBetween(calendar.DateOf(at), today) : 0, repeated.Contains(r.Id),
                [.. r.MilestonesDone.Select(m => task.Milestones.FirstOrDefault(n => n.Id == m.MilestoneId)).OfType<Milestone>()
                    .Select(n => FormattableString.Invariant($"{n.Date:MM-dd} {n.StageTarget}").Trim())],
                [.. r.TargetValues.Select(v => (v.Value, Target: task.Targets.FirstOrDefault(t => t.Id == v.TargetId)))
                    .Where(v => v.Target is not null).Select(v => FormattableString.Invariant($"{v.Target!.Name} {v.Value:0.##}{v.Target.Unit}"))],
                files.GetValueOrDefault(r.Id));
        })];
    }
}
