using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Organization.Bureau;
using Supervision.Reports.Dashboard;
using Supervision.Reports.Home;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Timeline;
using Xunit;

namespace Supervision.Tasks.Lists;

/// <summary>Lists that are read a page at a time have the rows, the order and the counts that reading everything gives.</summary>
public sealed class PagedListTests : LivesTestBase
{
    private static readonly LifecycleState[] Reporting = [LifecycleState.InProgress, LifecycleState.PendingAdjustment, LifecycleState.PendingClosure];

    [Theory]
    [InlineData(11, 26)]
    [InlineData(9, 28)]
    public async Task Given_a_department_Should_page_its_period_form_as_row_by_row_says(int month, int day)
    {
        await HaveTasksAsync();
        Clock.SetToBureauTime(2025, month, day);
        var today = new DateOnly(2025, month, day);
        using var login = LoginAs(Head);
        var reports = GetRequiredService<IProgressReportAppService>();
        var ids = await QueryAsync(db => db.SupervisedTasks.Where(t => t.LeadDepartmentId == Lead.Id && Reporting.Contains(t.State) && !t.IsRestricted)
            .OrderBy(t => t.Number).Select(t => t.Id).ToListAsync());
        var rows = new List<PeriodFormRowDto>();
        foreach (var id in ids) rows.Add(await reports.GetFormRowAsync(id));
        var due = rows.Where(r => r.PeriodDue <= today || (r.PeriodDue.Year, r.PeriodDue.Month) == (today.Year, today.Month) || r.ReportId is not null).ToList();
        var missing = due.Where(r => r is { IsEditable: true, IsFilled: false }).Select(r => r.TaskId).ToList();

        var whole = await reports.GetPeriodFormAsync(new GetPeriodFormInput { MaxResultCount = 1000 });
        var second = await reports.GetPeriodFormAsync(new GetPeriodFormInput { SkipCount = 3, MaxResultCount = 4 });
        var left = await reports.GetPeriodFormAsync(new GetPeriodFormInput { MissingOnly = true, MaxResultCount = 1000 });

        due.ShouldNotBeEmpty();
        whole.Rows.Select(r => (r.TaskId, r.PeriodKey, r.State)).ShouldBe(due.Select(r => (r.TaskId, r.PeriodKey, r.State)));
        whole.Counts.ShouldBe(new PeriodFormCountsDto(due.Count, due.Count(r => r.IsFilled), missing.Count, due.Count, rows.Count - due.Count));
        whole.NotDue.Select(r => (r.TaskId, r.NextDue)).ShouldBe(rows.Except(due).Select(r => (r.TaskId, r.PeriodDue)));
        whole.FirstDue.ShouldBe(due.Min(r => r.PeriodDue));
        whole.DraftTaskIds.ShouldBe(due.Where(r => r is { IsEditable: true, ReportId: not null }).Select(r => r.TaskId));
        second.Rows.Select(r => r.TaskId).ShouldBe(due.Skip(3).Take(4).Select(r => r.TaskId));
        left.Rows.Select(r => r.TaskId).ShouldBe(missing);
        left.Counts.Listed.ShouldBe(missing.Count);
    }

    [Fact]
    public async Task Given_reports_and_closings_that_wait_Should_page_those_for_the_person()
    {
        await HaveTasksAsync();
        foreach (var person in new[] { Officer, SecondOfficer, Head, LeaderInCharge, PrincipalLeader, Stranger })
        {
            using var login = LoginAs(person);
            foreach (var forReview in new[] { true, false })
            {
                var reports = await WaitingReportsAsync(person, forReview);
                var found = await GetRequiredService<IProgressReportAppService>()
                    .GetWaitingAsync(new GetWaitingReportsInput { ForReview = forReview, SkipCount = 1, MaxResultCount = 1000 });
                found.TotalCount.ShouldBe(reports.Count, person.Name);
                found.Items.Select(r => r.Id).ShouldBe(reports.Skip(1), person.Name);
                var closings = await WaitingClosuresAsync(person, forReview);
                var waiting = await GetRequiredService<IClosureAppService>()
                    .GetWaitingAsync(new GetWaitingClosuresInput { ForReview = forReview, SkipCount = 1, MaxResultCount = 1000 });
                waiting.TotalCount.ShouldBe(closings.Count, person.Name);
                waiting.Items.Select(r => r.Id).ShouldBe(closings.Skip(1), person.Name);
            }
        }
    }

    [Theory]
    [InlineData(11, 26)]
    [InlineData(9, 22)]
    public async Task Given_the_office_Should_count_the_missing_reports_of_each_department(int month, int day)
    {
        await HaveTasksAsync();
        Clock.SetToBureauTime(2025, month, day);
        var expected = await MissingAsync(new DateOnly(2025, month, day));

        var found = (await As<IHomeAppService, OfficeHomeDto>(Officer, s => s.GetOfficeAsync())).Reports;

        found.Sum(d => d.MissingCount).ShouldBeGreaterThan(0);
        found.Select(d => (d.DepartmentId, d.Owed, d.MissingCount)).Order().ShouldBe(expected.Select(d => (d.Department, d.Owed, d.Missing.Count)).Order());
        foreach (var department in found)
            department.Missing.Select(m => (m.TaskId, m.PeriodKey)).ShouldBe(expected.Single(d => d.Department == department.DepartmentId).Missing, department.Name);
    }

    [Fact]
    public async Task Given_changes_of_light_Should_draw_the_course_that_each_task_took()
    {
        await HaveTasksAsync();
        var changes = await QueryAsync(db => db.TaskEvents.Where(e => e.Kind == TaskEventKinds.LightChanged)
            .Join(db.SupervisedTasks.Where(t => !t.IsRestricted && (t.PlanYear == 2025 || t.State == LifecycleState.InProgress)), e => e.TaskId, t => t.Id, (e, t) => e)
            .OrderBy(e => e.Seq).ToListAsync());
        var courses = changes.GroupBy(c => c.TaskId)
            .Select(c => c.Select(e => (On: Calendar.DateOf(e.At), To: JsonNode.Parse(e.PayloadJson)!["facts"]!["to"]!.ToString())).ToList()).ToList();

        var course = (await As<IDashboardAppService, DashboardDto>(PrincipalLeader, s => s.GetAsync(new GetDashboardInput()))).Course;

        course.Count.ShouldBe(13);
        foreach (var point in course)
        {
            var lights = courses.Select(c => c.LastOrDefault(e => e.On <= point.Date).To).ToList();
            (point.Red, point.Yellow).ShouldBe((lights.Count(l => l == "Red"), lights.Count(l => l == "Yellow")), point.Date.ToString("O"));
        }

        course.Select(p => p.Red).Distinct().Count().ShouldBeGreaterThan(1);
    }

    private Task<List<Guid>> WaitingReportsAsync(PersonInfo person, bool forReview) => QueryAsync(async db =>
    {
        var reports = await db.ProgressReports.Where(r => forReview ? r.State == ReportState.Submitted && r.NeedsReview : r.State == ReportState.AwaitingHead)
            .OrderBy(r => r.SubmittedAt).ThenBy(r => r.Id).ToListAsync();
        return await MineAsync(db, person, reports, r => r.TaskId, r => r.Id, (task, actor, report) => forReview
            ? actor.May(task.LeadDepartmentId == Bureau.Office!.Id ? TaskRelations.LeaderInCharge : TaskRelations.Office) && !actor.IsPartyTo(report.Hands)
            : actor.May(TaskRelations.HeadOfLead));
    });

    private Task<List<Guid>> WaitingClosuresAsync(PersonInfo person, bool forReview) => QueryAsync(async db =>
    {
        var requests = await db.ClosureRequests.Where(r => r.State == (forReview ? ClosureState.AwaitingReview : ClosureState.AwaitingHead))
            .OrderBy(r => r.RequestedAt).ThenBy(r => r.Id).ToListAsync();
        return await MineAsync(db, person, requests, r => r.TaskId, r => r.Id, (task, actor, request) => forReview
            ? actor.May(TaskTransitions.Closers(task, task.LeadDepartmentId == Bureau.Office!.Id)) && !actor.IsPartyTo(request.Hands)
            : actor.May(TaskRelations.HeadOfLead));
    });

    private async Task<List<Guid>> MineAsync<T>(
        ITasksDbContext db, PersonInfo person, List<T> all, Func<T, Guid> taskOf, Func<T, Guid> idOf, Func<SupervisedTask, TaskActor, T, bool> isFor)
    {
        var visible = await (await GetRequiredService<Scope.ITaskScopeIntegrationService>().GetAsync()).Visible(db.SupervisedTasks).ToDictionaryAsync(t => t.Id);
        return [.. all.Where(one => visible.TryGetValue(taskOf(one), out var task)
            && isFor(task, RelationResolver.ActorOf(person.Id, task, Bureau, Today), one)).Select(idOf)];
    }

    private Task<List<(Guid Department, int Owed, List<(Guid, string)> Missing)>> MissingAsync(DateOnly today) => QueryAsync(async db =>
    {
        var tasks = await db.SupervisedTasks.Where(t => Reporting.Contains(t.State) && !t.IsRestricted).OrderBy(t => t.Number).ToListAsync();
        var handedIn = (await db.ProgressReports.Where(r => r.State != ReportState.Draft && r.State != ReportState.SentBack).ToListAsync())
            .Select(r => (r.TaskId, r.PeriodKey)).ToHashSet();
        return tasks.Select(t => (Task: t, Period: Looked(t, today))).Where(t => t.Period is not null).GroupBy(t => t.Task.LeadDepartmentId!.Value)
            .Select(d => (d.Key, d.Count(), d.Select(t => (t.Task.Id, t.Period!.Key)).Where(t => !handedIn.Contains(t)).ToList())).ToList();
    });

    /// <summary>The present period when its last day comes within 5 working days, otherwise the last one that passed.</summary>
    private ReportPeriod? Looked(SupervisedTask task, DateOnly today)
    {
        var assigned = Calendar.DateOf(task.AssignedAt!.Value);
        var current = ReportPeriod.Of(task.EffectiveReportCycle, today, Calendar);
        var isNear = current.Due >= today && Calendar.WorkdaysBetween(today, current.Due) <= 5;
        return isNear && current.IsOwedBy(assigned, Calendar) ? current : ReportPeriod.LatestMissedCandidate(task.EffectiveReportCycle, assigned, today, Calendar);
    }
}
