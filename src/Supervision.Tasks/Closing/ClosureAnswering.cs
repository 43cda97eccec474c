using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Closing;

/// <summary>Asks the supporting departments about a closing and takes their answers.</summary>
internal sealed class ClosureAnswering(TaskDesk desk, TaskLetters letters, IStringLocalizer<TasksResource> texts) : ITransientDependency
{
    /// <summary>Head or liaison of the department, or the stand-in of one.</summary>
    public static bool SpeaksFor(Guid personId, Guid departmentId, BureauSnapshot bureau, DateOnly today) =>
        bureau.Liaisons(departmentId).Append(bureau.Head(departmentId)).OfType<PersonInfo>()
            .Any(p => p.Id == personId || bureau.StandIn(p.Id, today)?.Id == personId);

    /// <summary>Of a restricted task nobody is asked: supporting departments do not know it.</summary>
    public async Task AskAsync(SupervisedTask task, ClosureRequest request, ActionFacts facts)
    {
        var asked = TaskRecipients.Supporting(task, await desk.BureauAsync(), facts.Today);
        if (asked.Count == 0) return;
        var (db, bureau) = (await desk.DbAsync(), await desk.BureauAsync());
        db.ClosureAnswers.AddRange(task.SupportingDepartments
            .Select(d => new ClosureAnswer(desk.NewId(), task.Id, request.Id, d.DepartmentId, facts.Now)));
        var notice = TaskNotice.Of(task, bureau) with
        {
            Said = request.Result, By = bureau.Person(request.ConfirmedById)?.Name,
        };
        await letters.SendAsync(TaskLetterKinds.ApprovalWanted, $"{TaskNoticeKinds.ClosureToAnswer}:{request.Id:N}",
            asked.Select(p => new NoticeTo(p, TaskNoticeKinds.ClosureToAnswer, notice)), bureau);
    }

    public async Task AnswerAsync(SupervisedTask task, AnswerClosureDto input, ActionFacts facts)
    {
        var (db, bureau) = (await desk.DbAsync(), await desk.BureauAsync());
        var request = await db.ClosureRequests.AsNoTracking().Where(r => r.TaskId == task.Id).OrderByDescending(r => r.RequestedAt).FirstOrDefaultAsync();
        if (request is not { State: ClosureState.AwaitingReview }) throw new BusinessException(TasksErrorCodes.AlreadyDecided);
        var mine = (await db.ClosureAnswers.Where(a => a.RequestId == request.Id).ToListAsync())
            .Where(a => SpeaksFor(desk.PersonId, a.DepartmentId, bureau, facts.Today)).ToList();
        if (mine.Count == 0) throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskAction.RequestClosure);
        foreach (var answer in mine)
        {
            answer.Answer(input.Agrees, input.Text, desk.PersonId, facts.Now);
            await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.ClosureAnswered, new
            {
                requestId = request.Id, departmentId = answer.DepartmentId, agrees = answer.Agrees,
                text = answer.Text,
            });
        }
    }

    /// <summary>How the supporting departments stand when it is closed, for the timeline.</summary>
    /// <exception cref="BusinessException">Tasks:ClosureAnswersOpen while one of them may still object.</exception>
    public async Task<object> StandingsAsync(SupervisedTask task, ClosureRequest request, ActionFacts facts)
    {
        var answers = await (await desk.DbAsync()).ClosureAnswers.AsNoTracking().Where(a => a.RequestId == request.Id).ToListAsync();
        await EnsureNobodyIsWaitedForAsync(task, answers, facts);
        return answers.Select(a => new { departmentId = a.DepartmentId, state = a.On(facts.Today, facts.Calendar) }).ToList();
    }

    /// <summary>A department that no longer supports the task is not waited for.</summary>
    private async Task EnsureNobodyIsWaitedForAsync(SupervisedTask task, IReadOnlyList<ClosureAnswer> answers, ActionFacts facts)
    {
        var open = answers.Where(a => a.On(facts.Today, facts.Calendar) == ClosureAnswerState.Waiting
            && task.SupportingDepartments.Any(d => d.DepartmentId == a.DepartmentId)).ToList();
        if (open.Count == 0) return;
        var bureau = await desk.BureauAsync();
        throw new BusinessException(TasksErrorCodes.ClosureAnswersOpen)
            .WithData("Departments", string.Join(texts["Letter:ListSeparator"], open.Select(a => bureau.Department(a.DepartmentId)?.Name)))
            .WithData("Until", open.Max(a => a.AnswerBy(facts.Calendar)));
    }
}
