using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.LeaderActs;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Recording;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Coordination;

internal sealed class CoordinationAppService(TaskDesk desk, TaskLetters letters, ActRecorder recorder) : TasksAppService, ICoordinationAppService
{
    public async Task<List<CoordinationRequestDto>> GetListAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        var rows = await (await desk.DbAsync()).CoordinationRequests.AsNoTracking().Where(c => c.TaskId == taskId)
            .OrderByDescending(c => c.RequestedAt).ToListAsync();
        var (facts, bureau) = (await desk.FactsAsync(task), await desk.BureauAsync());
        return [.. rows.Select(c => ToDto(c, task, facts, bureau))];
    }

    public async Task<CoordinationRequestDto> GetAsync(Guid id)
    {
        var (request, task) = await OpenAsync(id);
        return ToDto(request, task, await desk.FactsAsync(task), await desk.BureauAsync());
    }

    public async Task<Guid> RequestAsync(Guid taskId, RequestCoordinationDto input)
    {
        var task = await desk.GetAsync(taskId);
        var (facts, bureau) = (await desk.FactsAsync(task), await desk.BureauAsync());
        var before = TaskDesk.Before(task);
        task.Apply(TaskAction.RequestCoordination, facts);
        var hasLeaderInCharge = task.ResponsibleLeaderId is not null || bureau.LeaderInCharge(task.LeadDepartmentId!.Value) is not null;
        var state = hasLeaderInCharge ? CoordinationState.WithLeaderInCharge : CoordinationState.WithPrincipalLeader;
        var request = new CoordinationRequest(
            desk.NewId(), taskId, input.Problem.Trim(), facts.Actor.EffectivePersonId, facts.Now, state);
        (await desk.DbAsync()).CoordinationRequests.Add(request);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.CoordinationRequested,
            new { requestId = request.Id, problem = request.Problem });
        await AskAsync(task, request, facts);
        return request.Id;
    }

    public async Task PassOnAsync(Guid id, PassOnCoordinationDto input)
    {
        var (request, task) = await OpenAsync(id);
        var facts = await desk.FactsAsync(task);
        EnsureDecides(facts, TaskRelations.LeaderInCharge);
        request.PassOn(facts, input.Opinion.Trim());
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.CoordinationPassedOn,
            new { requestId = id, opinion = request.LeaderOpinion });
        await AskAsync(task, request, facts);
    }

    public async Task DecideAsync(Guid id, DecideCoordinationDto input)
    {
        var (request, task) = await OpenAsync(id);
        await DecideAsync(request, task, await desk.FactsAsync(task), input.Decision.Trim(), recorded: null);
    }

    [Authorize(TasksPermissions.RecordOnBehalf)]
    public async Task RecordDecisionAsync(Guid id, RecordCoordinationDecisionDto input)
    {
        var (request, task) = await OpenAsync(id);
        await DecideAsync(request, task, await desk.FactsOnBehalfAsync(task, input.OnBehalf.LeaderId), input.Decision.Trim(), input.OnBehalf);
    }

    private async Task DecideAsync(CoordinationRequest request, SupervisedTask task, ActionFacts facts, string decision, OnBehalfDto? recorded)
    {
        var before = TaskDesk.Before(task);
        task.Apply(TaskAction.DecideCoordination, facts);
        EnsureDecides(facts, DecidersOf(request));
        request.Decide(facts, decision);
        var leaderId = facts.Actor.EffectivePersonId;
        var isUnproven = recorded is not null
            && (await recorder.RecordAsync(task, facts, recorded, RecordedActKind.Coordination, request.Id, decision)).IsUnproven;
        (await desk.DbAsync()).LeaderActs.Add(new LeaderAct(
            desk.NewId(), task.Id, leaderId, LeaderActKind.Study, facts.Now, request.Id, isUnproven));
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.CoordinationDecided, new { requestId = request.Id, decision });
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with
        {
            By = bureau.Person(leaderId)?.Name, RecordedBy = bureau.Person(request.RecordedById)?.Name, Said = decision, Note = request.Problem,
        };
        await letters.SendAsync(TaskLetterKinds.Decided, $"coordination:{request.Id:N}", TaskRecipients.Lead(task, bureau, facts.Today)
            .Select(p => new NoticeTo(p, TaskNoticeKinds.CoordinationDecided, notice)), bureau);
    }

    private async Task AskAsync(SupervisedTask task, CoordinationRequest request, ActionFacts facts)
    {
        var bureau = await desk.BureauAsync();
        var notice = TaskNotice.Of(task, bureau) with
        {
            By = bureau.Person(request.RequestedById)?.Name, Said = request.Problem, Note = request.LeaderOpinion,
        };
        var leader = request.State == CoordinationState.WithPrincipalLeader ? TaskRelations.PrincipalLeader : TaskRelations.LeaderInCharge;
        await letters.SendAsync(TaskLetterKinds.ApprovalWanted, $"coordination:{request.Id:N}:{request.State}",
            TaskRecipients.With(leader, task, bureau, facts.Today)
                .Select(p => new NoticeTo(p, TaskNoticeKinds.CoordinationToDecide, notice)), bureau);
    }

    private async Task<(CoordinationRequest Request, SupervisedTask Task)> OpenAsync(Guid id)
    {
        var request = await (await desk.DbAsync()).CoordinationRequests.FirstOrDefaultAsync(c => c.Id == id)
            ?? throw new EntityNotFoundException(typeof(CoordinationRequest), id);
        return (request, await desk.GetAsync(request.TaskId));
    }

    private static TaskRelations DecidersOf(CoordinationRequest request) => request.PassedOnAt is not null
        ? TaskRelations.PrincipalLeader
        : TaskRelations.LeaderInCharge | TaskRelations.PrincipalLeader;

    private static void EnsureDecides(ActionFacts facts, TaskRelations needed)
    {
        if (!facts.Actor.May(needed))
            throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskAction.DecideCoordination);
        facts.Actor.ActAs(needed);
    }

    private static CoordinationRequestDto ToDto(CoordinationRequest c, SupervisedTask task, ActionFacts facts, BureauSnapshot bureau)
    {
        var isOpen = c.State != CoordinationState.Decided && TaskStates.IsRunning(task.State);
        var until = c.DecidedAt is { } at ? facts.Calendar.DateOf(at) : facts.Today;
        return new CoordinationRequestDto
        {
            Id = c.Id, TaskId = c.TaskId, TaskNumber = task.Number, TaskTitle = task.ShortTitle, Problem = c.Problem, State = c.State,
            RequestedByName = bureau.Person(c.RequestedById)?.Name, RequestedAt = c.RequestedAt, LeaderOpinion = c.LeaderOpinion,
            PassedOnByName = bureau.Person(c.PassedOnById)?.Name, Decision = c.Decision, DecidedByName = bureau.Person(c.DecidedById)?.Name,
            RecordedByName = bureau.Person(c.RecordedById)?.Name, DecidedAt = c.DecidedAt,
            WorkingDaysOpen = facts.Calendar.WorkdaysBetween(facts.Calendar.DateOf(c.RequestedAt), until),
            MayPassOn = isOpen && c.State == CoordinationState.WithLeaderInCharge && facts.Actor.May(TaskRelations.LeaderInCharge),
            MayDecide = isOpen && facts.Actor.May(DecidersOf(c)), MayRecord = isOpen && facts.Actor.May(TaskRelations.Office),
        };
    }
}
