using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Closing;

/// <summary>Reads closing requests with the names people need beside them.</summary>
internal sealed class ClosureReader(TaskDesk desk) : ITransientDependency
{
    public async Task<ClosureFormDto> ReadFormAsync(SupervisedTask task, IStringLocalizer texts)
    {
        var (bureau, calendar, today) = (await desk.BureauAsync(), await desk.CalendarAsync(), await desk.TodayAsync());
        var requests = await (await desk.DbAsync()).ClosureRequests.AsNoTracking().Where(r => r.TaskId == task.Id)
            .OrderByDescending(r => r.RequestedAt).ToListAsync();
        var page = new SupervisedTaskPage(task, new TaskStanding(task.Id), bureau, calendar, today, texts);
        var answers = (await (await desk.DbAsync()).ClosureAnswers.AsNoTracking().Where(a => a.TaskId == task.Id).ToListAsync()).ToLookup(a => a.RequestId);
        return new(task.Id, task.Number, task.ShortTitle, task.CompletionCriterion, [.. page.Milestones().Where(m => m.DoneAt is null)],
            [.. requests.Select(r => ToDto(r, task, bureau, calendar, today) with { Answers = [.. answers[r.Id].Where(a => IsAskedStill(a, task)).Select(a => ToDto(a, r, bureau, calendar, today))] })]);
    }

    private static bool IsAskedStill(ClosureAnswer answer, SupervisedTask task) =>
        answer.Agrees is not null || task.SupportingDepartments.Any(d => d.DepartmentId == answer.DepartmentId);

    private ClosureAnswerDto ToDto(ClosureAnswer answer, ClosureRequest request, BureauSnapshot bureau, BureauCalendar calendar, DateOnly today)
    {
        var until = request.State == ClosureState.AwaitingReview || request.DecidedAt is not { } at ? today : calendar.DateOf(at);
        return new(bureau.Department(answer.DepartmentId)?.Name, answer.On(until, calendar), answer.Text, bureau.Person(answer.AnsweredById)?.Name,
            answer.AnsweredAt, calendar.WorkdaysBetween(calendar.DateOf(answer.AskedAt), until),
            request.State == ClosureState.AwaitingReview && ClosureAnswering.SpeaksFor(desk.PersonId, answer.DepartmentId, bureau, today),
            answer.AnswerBy(calendar));
    }

    public async Task<PagedResultDto<ClosureDto>> ReadWaitingAsync(GetWaitingClosuresInput input)
    {
        var db = await desk.DbAsync();
        var (bureau, calendar, today) = (await desk.BureauAsync(), await desk.CalendarAsync(), await desk.TodayAsync());
        var mine = new RelationFilter(desk.PersonId, bureau, today);
        var tasks = (await desk.ScopeAsync()).Visible(db.SupervisedTasks).Where(input.ForReview ? mine.DecidesClosing : mine.IsHeadOfLead);
        var waiting = (input.ForReview
            ? mine.NotOwn(db.ClosureRequests).Where(r => r.State == ClosureState.AwaitingReview)
            : db.ClosureRequests.Where(r => r.State == ClosureState.AwaitingHead))
            .Join(tasks.IgnoreAutoIncludes(), r => r.TaskId, t => t.Id, (r, t) => new { Request = r, Task = t });
        var page = await waiting.AsNoTracking().OrderBy(w => w.Request.RequestedAt).ThenBy(w => w.Request.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        return new(await waiting.CountAsync(), [.. page.Select(w => ToDto(w.Request, w.Task, bureau, calendar, today))]);
    }

    private static ClosureDto ToDto(ClosureRequest r, SupervisedTask task, BureauSnapshot bureau, BureauCalendar calendar, DateOnly today) => new(
        r.Id, r.TaskId, task.Number, task.ShortTitle, bureau.Department(task.LeadDepartmentId)?.Name, task.CompletionCriterion, r.State,
        r.Result, r.CriterionStatement, r.OpenNodesStatement, r.ActualDate, r.ProposedOutcome, bureau.Person(r.RequestedById)?.Name, r.RequestedAt,
        bureau.Person(r.ConfirmedById)?.Name, r.ConfirmedAt, bureau.Person(r.DecidedById)?.Name, r.DecidedAt, r.Opinion,
        calendar.WorkdaysBetween(calendar.DateOf(r.ConfirmedAt ?? r.RequestedAt), today));
}
