using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Evidence;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Recording;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Closing;

internal sealed class ClosureAppService(TaskDesk desk, ClosureReader reader, EvidenceStore evidence, TaskLetters letters, ActRecorder recorder,
    ClosureAnswering answering)
    : TasksAppService, IClosureAppService
{
    private const TaskRelations Drafters =
        TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler;

    public async Task<ClosureFormDto> GetFormAsync(Guid id) => await reader.ReadFormAsync(await desk.GetAsync(id), L);

    public Task<PagedResultDto<ClosureDto>> GetWaitingAsync(GetWaitingClosuresInput input) => reader.ReadWaitingAsync(input);

    public async Task<Guid> RequestAsync(Guid id, RequestClosureDto input)
    {
        var (task, facts, before) = await OpenAsync(id, null);
        facts = facts with { OpenNodesStatement = input.OpenNodesStatement };
        await EnsureMayDraftAsync(task, facts);
        var request = new ClosureRequest(desk.NewId(), id, input.Result.Trim(), input.CriterionStatement.Trim(), facts.Actor, facts.Now)
        {
            OpenNodesStatement = input.OpenNodesStatement, ActualDate = input.ActualDate ?? facts.Today, ProposedOutcome = input.ProposedOutcome,
        };
        (await desk.DbAsync()).ClosureRequests.Add(request);
        await evidence.AddAsync(id, EvidenceSubject.Closure, request.Id, input.Files);
        if (facts.Actor.May(TaskRelations.HeadOfLead))
        {
            await ConfirmAsync(task, request, facts, before);
            return request.Id;
        }

        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ClosureDrafted, Said(request));
        await TellAsync(task, request, TaskNoticeKinds.ClosureToConfirm, TaskLetterKinds.ApprovalWanted, request.Result,
            await PeopleAsync(task, TaskRelations.HeadOfLead));
        return request.Id;
    }

    public async Task ConfirmAsync(Guid id)
    {
        var (task, facts, before) = await OpenAsync(id, null);
        var request = await NewestAsync(id);
        if (request.State is ClosureState.AwaitingReview or ClosureState.Closed) return;
        await ConfirmAsync(task, request, facts with { OpenNodesStatement = request.OpenNodesStatement }, before);
    }

    public async Task ReturnDraftAsync(Guid id, ReasonDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        if (!facts.Actor.May(TaskRelations.HeadOfLead))
            throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskAction.SendBackClosure);
        var request = await NewestAsync(id);
        request.SendBackToAuthor(facts.Actor.PersonId, facts.Now, input.Reason);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ClosureSentBack, new { requestId = request.Id, reason = input.Reason });
        await TellAsync(task, request, TaskNoticeKinds.ClosureSentBack, TaskLetterKinds.SentBack, input.Reason, [request.RequestedById]);
    }

    public async Task AnswerAsync(Guid id, AnswerClosureDto input)
    {
        var task = await desk.GetAsync(id);
        await answering.AnswerAsync(task, input, await desk.FactsAsync(task));
    }

    public async Task CloseAsync(Guid id, CloseTaskDto input)
    {
        var (task, request, facts, before) = await OpenDecisionAsync(id, input);
        var verdict = new ClosingVerdict(input.Outcome, input.Opinion.Trim(), request.Result, input.ActualDate ?? request.ActualDate ?? facts.Today);
        var answers = await answering.StandingsAsync(task, request, facts);
        request.Decide(closed: true, facts, verdict.Conclusion);
        task.Close(facts, verdict);
        if (input.OnBehalf is { } recorded) await recorder.RecordAsync(task, facts, recorded, RecordedActKind.Closing, request.Id, verdict.Conclusion);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Closed,
            new { requestId = request.Id, conclusion = verdict.Conclusion, outcome = verdict.Outcome, actualDate = verdict.ActualDate, answers });
        await TellAsync(task, request, TaskNoticeKinds.Closed, TaskLetterKinds.Closed, verdict.Conclusion, await LeadSideAsync(task));
    }

    public async Task SendBackAsync(Guid id, DecideClosureDto input)
    {
        var (task, request, facts, before) = await OpenDecisionAsync(id, input);
        request.Decide(closed: false, facts, input.Opinion.Trim());
        task.SendBackClosure(facts);
        if (input.OnBehalf is { } recorded) await recorder.RecordAsync(task, facts, recorded, RecordedActKind.Closing, request.Id, input.Opinion.Trim());
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ClosureSentBack, new { requestId = request.Id, reason = input.Opinion });
        await TellAsync(task, request, TaskNoticeKinds.ClosureSentBack, TaskLetterKinds.SentBack, input.Opinion, await LeadSideAsync(task));
    }

    public async Task StrikeOffAsync(Guid id, ReasonDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        task.StrikeOff(facts);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.StruckOff, new { reason = input.Reason });
    }

    public async Task ReopenAsync(Guid id, ReopenTaskDto input)
    {
        var (task, facts, before) = await OpenAsync(id, input.Reason);
        task.Reopen(facts with { NewDate = input.NewDueDate }, input.NewDueDate);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Reopened, new { reason = input.Reason, newDate = input.NewDueDate });
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with { Said = input.Reason, On = input.NewDueDate, By = bureau.Person(facts.Actor.EffectivePersonId)?.Name };
        await letters.SendAsync(TaskLetterKinds.SentBack, $"reopened:{id:N}:{facts.Now.Ticks}",
            (await LeadSideAsync(task)).Select(p => new NoticeTo(p, TaskNoticeKinds.Reopened, notice)), bureau);
    }

    [Authorize(TasksPermissions.Assign)]
    public async Task ArchiveAsync(Guid id)
    {
        var (task, facts, before) = await OpenAsync(id, null);
        task.Archive(facts);
        var files = await (await desk.DbAsync()).EvidenceFiles.AsNoTracking().Where(f => f.TaskId == id).OrderBy(f => f.UploadedAt)
            .Select(f => new { f.FileName, f.Sha256, f.Length }).ToListAsync();
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Archived, new { files });
    }

    private async Task ConfirmAsync(SupervisedTask task, ClosureRequest request, ActionFacts facts, JsonObject before)
    {
        task.RequestClosure(facts);
        request.Confirm(facts.Actor, facts.Now);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.ClosureRequested, Said(request));
        await TellAsync(task, request, TaskNoticeKinds.ClosureToReview, TaskLetterKinds.ApprovalWanted, request.Result,
            await PeopleAsync(task, TaskTransitions.Closers(task, facts)));
        await answering.AskAsync(task, request, facts);
    }

    private async Task<(SupervisedTask, ClosureRequest, ActionFacts, JsonObject)> OpenDecisionAsync(Guid id, DecideClosureDto input)
    {
        var task = await desk.GetAsync(id);
        if (input.OnBehalf is not null) await AuthorizationService.CheckAsync(TasksPermissions.RecordOnBehalf);
        var request = await (await desk.DbAsync()).ClosureRequests.FirstOrDefaultAsync(r => r.Id == input.RequestId && r.TaskId == id)
            ?? throw new EntityNotFoundException(typeof(ClosureRequest), input.RequestId);
        if (request.State != ClosureState.AwaitingReview) throw new BusinessException(TasksErrorCodes.AlreadyDecided);
        var facts = input.OnBehalf is { } recorded ? await desk.FactsOnBehalfAsync(task, recorded.LeaderId) : await desk.FactsAsync(task);
        return (task, request, facts with { Reason = input.Opinion, AuthorIds = request.Hands }, TaskDesk.Before(task));
    }

    private async Task EnsureMayDraftAsync(SupervisedTask task, ActionFacts facts)
    {
        if (task.State != LifecycleState.InProgress)
            throw new BusinessException(TasksErrorCodes.IllegalTransition).WithData("Action", TaskAction.RequestClosure).WithData("State", task.State);
        if (!facts.Actor.May(Drafters)) throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskAction.RequestClosure);
        facts.Actor.ActAs(Drafters);
        if (TaskGuards.OpenNodesExplained.Check(task, facts) is { } refusal) throw refusal;
        if (await (await desk.DbAsync()).ClosureRequests.AnyAsync(r => r.TaskId == task.Id && r.State == ClosureState.AwaitingHead))
            throw new BusinessException(TasksErrorCodes.ClosureOpenAlready);
    }

    private async Task<(SupervisedTask, ActionFacts, JsonObject)> OpenAsync(Guid id, string? reason)
    {
        var task = await desk.GetAsync(id);
        return (task, (await desk.FactsAsync(task)) with { Reason = reason }, TaskDesk.Before(task));
    }

    private async Task<ClosureRequest> NewestAsync(Guid taskId) =>
        await (await desk.DbAsync()).ClosureRequests.Where(r => r.TaskId == taskId).OrderByDescending(r => r.RequestedAt).FirstOrDefaultAsync()
        ?? throw new EntityNotFoundException(typeof(ClosureRequest));

    private async Task<IReadOnlyList<Guid>> PeopleAsync(SupervisedTask task, TaskRelations relations) =>
        TaskRecipients.With(relations, task, await desk.BureauAsync(), await desk.TodayAsync());

    private async Task<IReadOnlyList<Guid>> LeadSideAsync(SupervisedTask task) =>
        TaskRecipients.Lead(task, await desk.BureauAsync(), await desk.TodayAsync());

    private async Task TellAsync(
        SupervisedTask task, ClosureRequest request, string factKind, string letterKind, string? said, IEnumerable<Guid> people)
    {
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with { Said = said, By = bureau.Person(desk.PersonId)?.Name, Outcome = task.Outcome };
        await letters.SendAsync(letterKind, $"{factKind}:{request.Id:N}", people.Select(p => new NoticeTo(p, factKind, notice)), bureau);
    }

    private static object Said(ClosureRequest request) => new
    {
        requestId = request.Id, result = request.Result, criterionStatement = request.CriterionStatement,
        openNodesStatement = request.OpenNodesStatement, actualDate = request.ActualDate, proposedOutcome = request.ProposedOutcome,
    };
}
