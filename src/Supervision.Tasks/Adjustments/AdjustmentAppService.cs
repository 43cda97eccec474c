using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Recording;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Adjustments;

internal sealed class AdjustmentAppService(TaskDesk desk, AdjustmentLetters letters, ActRecorder recorder) : TasksAppService, IAdjustmentAppService
{
    public async Task<List<AdjustmentRequestDto>> GetListAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        var rows = await (await desk.DbAsync()).AdjustmentRequests.AsNoTracking().Where(a => a.TaskId == taskId)
            .OrderByDescending(a => a.RequestedAt).ToListAsync();
        var (facts, bureau) = (await desk.FactsAsync(task), await desk.BureauAsync());
        return [.. rows.Select(a => ToDto(a, task, facts, bureau))];
    }

    public async Task<AdjustmentRequestDto> GetAsync(Guid id)
    {
        var (request, task) = await OpenAsync(id);
        return ToDto(request, task, await desk.FactsAsync(task), await desk.BureauAsync());
    }

    public async Task<Guid> RequestAsync(Guid taskId, RequestAdjustmentDto input)
    {
        var task = await desk.GetAsync(taskId);
        var facts = (await desk.FactsAsync(task)) with { Reason = input.Reason.Trim(), NewDate = input.NewDate };
        var db = await desk.DbAsync();
        if (await db.AdjustmentRequests.AnyAsync(a => a.TaskId == taskId
                && (a.State == AdjustmentState.AwaitingHead || a.State == AdjustmentState.AwaitingDecision)))
            throw new BusinessException(TasksErrorCodes.AdjustmentOpenAlready);
        if (facts.Actor.May(TaskRelations.HeadOfLead | TaskTransitions.Drafters)) facts.Actor.ActAs(TaskRelations.HeadOfLead | TaskTransitions.Drafters);
        var request = Draft(task, input, facts);
        db.AdjustmentRequests.Add(request);
        if (facts.Actor.May(TaskRelations.HeadOfLead))
        {
            await AskAsync(task, request, facts);
            return request.Id;
        }

        CheckDraft(task, request, facts);
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.AdjustmentDrafted, Said(request));
        await letters.AskHeadAsync(task, request, facts.Today);
        return request.Id;
    }

    public async Task ConfirmAsync(Guid id)
    {
        var (request, task) = await OpenAsync(id);
        var facts = (await desk.FactsAsync(task)) with { Reason = request.Reason, NewDate = request.NewDate };
        await AskAsync(task, request, facts);
    }

    public async Task DropAsync(Guid id)
    {
        var (request, task) = await OpenAsync(id);
        var facts = await desk.FactsAsync(task);
        if (request.State != AdjustmentState.AwaitingHead)
            throw new BusinessException(TasksErrorCodes.AlreadyDecided).WithData("At", request.DecidedAt ?? request.ConfirmedAt!);
        if (!facts.Actor.May(TaskRelations.HeadOfLead) && request.RequestedById != desk.PersonId)
            throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", TaskTransitions.ActionOf(request.Kind));
        request.Drop(facts.Now);
        await desk.RecordAsync(task, TaskDesk.Before(task), facts.Actor, TaskEventKinds.AdjustmentDecided,
            new { requestId = id, kind = request.Kind, state = request.State });
    }

    public async Task DecideAsync(Guid id, DecideAdjustmentDto input)
    {
        var (request, task) = await OpenAsync(id);
        await DecideAsync(request, task, await desk.FactsAsync(task), input);
    }

    [Authorize(TasksPermissions.RecordOnBehalf)]
    public async Task RecordDecisionAsync(Guid id, RecordAdjustmentDecisionDto input)
    {
        var (request, task) = await OpenAsync(id);
        var facts = await desk.FactsOnBehalfAsync(task, input.OnBehalf.LeaderId);
        await DecideAsync(request, task, facts, input);
        var wording = request.Opinion ?? L["Enum:AdjustmentState." + request.State].Value;
        await recorder.RecordAsync(task, facts, input.OnBehalf, RecordedActKind.Adjustment, id, wording);
    }

    public async Task ResumeAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        var facts = await desk.FactsAsync(task);
        var before = TaskDesk.Before(task);
        task.Resume(facts);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Resumed);
    }

    private AdjustmentRequest Draft(SupervisedTask task, RequestAdjustmentDto input, ActionFacts facts)
    {
        var isExtension = input.Kind == AdjustmentKind.Extension;
        var node = isExtension ? task.Milestones.FirstOrDefault(m => m.Id == input.MilestoneId) : null;
        var oldDate = isExtension ? node?.Date ?? task.DueDate : null;
        return new AdjustmentRequest(desk.NewId(), task.Id, input.Kind, facts.Reason!, facts.Actor, facts.Now)
        {
            Progress = input.Progress?.Trim(), MilestoneId = node?.Id, OldDate = oldDate,
            NewDate = input.Kind is AdjustmentKind.Extension or AdjustmentKind.Suspension ? input.NewDate : null,
            NewRequirement = input.Kind == AdjustmentKind.Change ? input.NewRequirement?.Trim() : null,
            NewCompletionCriterion = input.Kind == AdjustmentKind.Change ? input.NewCompletionCriterion?.Trim() : null,
            Ordinal = isExtension ? task.ExtensionCount + 1 : 0, IsInTime = oldDate is null || facts.Today <= oldDate,
        };
    }

    /// <summary>A draft is judged as the head's request would be, so that the head never confirms what cannot be asked.</summary>
    private static void CheckDraft(SupervisedTask task, AdjustmentRequest request, ActionFacts facts)
    {
        var action = TaskTransitions.ActionOf(request.Kind);
        if (!facts.Actor.May(TaskTransitions.Drafters)) throw new BusinessException(TasksErrorCodes.NotYourAction).WithData("Action", action);
        var asHead = facts with { Actor = TaskTransitions.AsHead(facts.Actor) };
        if (TaskTransitions.Find(action).Refusal(task, asHead, withContent: true) is { } refusal) throw refusal;
    }

    private async Task AskAsync(SupervisedTask task, AdjustmentRequest request, ActionFacts facts)
    {
        var before = TaskDesk.Before(task);
        var decidedBy = AdjustmentDeciders.Of(
            request.Kind, task.Priority, request.Ordinal, request.OldDate, request.NewDate, facts.LeadIsOffice, facts.Calendar);
        task.RequestAdjustment(facts, request.Kind);
        request.Confirm(facts.Actor, facts.Now, decidedBy);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.AdjustmentRequested, Said(request));
        await letters.AskDeciderAsync(task, request, facts.Today);
    }

    private async Task DecideAsync(AdjustmentRequest request, SupervisedTask task, ActionFacts actor, DecideAdjustmentDto input)
    {
        var opinion = string.IsNullOrWhiteSpace(input.Opinion) ? null : input.Opinion.Trim();
        var date = input.Date ?? request.NewDate;
        var facts = actor with
        {
            Reason = opinion, NewDate = date, DecidedBy = request.DecidedBy,
            AuthorIds = request.Hands,
        };
        if (request.State != AdjustmentState.AwaitingDecision)
            throw new BusinessException(TasksErrorCodes.AlreadyDecided).WithData("At", request.DecidedAt ?? request.RequestedAt);
        var before = TaskDesk.Before(task);
        if (input.IsApproved) Approve(task, request, facts, date);
        else task.RejectAdjustment(facts);
        request.Decide(input.IsApproved, facts, date);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.AdjustmentDecided,
            new { requestId = request.Id, kind = request.Kind, state = request.State, date = request.DecidedDate, opinion });
        await letters.TellDecisionAsync(task, request, facts.Today);
    }

    private static void Approve(SupervisedTask task, AdjustmentRequest request, ActionFacts facts, DateOnly? date)
    {
        var needsDate = request.Kind is AdjustmentKind.Extension or AdjustmentKind.Suspension;
        if (needsDate && date is null) throw new BusinessException(TasksErrorCodes.NewDateRequired);
        if (needsDate && date < facts.Today) throw new BusinessException(TasksErrorCodes.NewDateInPast).WithData("Date", date!);
        switch (request.Kind)
        {
            case AdjustmentKind.Extension: task.ApproveExtension(facts, date!.Value, request.MilestoneId); break;
            case AdjustmentKind.Suspension: task.ApproveSuspension(facts, date!.Value); break;
            case AdjustmentKind.Change:
                task.ApproveChange(facts, request.NewRequirement ?? task.Requirement, request.NewCompletionCriterion, request.NewSource);
                break;
            default: task.ApproveTermination(facts); break;
        }
    }

    private static object Said(AdjustmentRequest r) => new
    {
        requestId = r.Id, kind = r.Kind, reason = r.Reason, oldDate = r.OldDate, newDate = r.NewDate, ordinal = r.Ordinal, isInTime = r.IsInTime,
    };

    private async Task<(AdjustmentRequest Request, SupervisedTask Task)> OpenAsync(Guid id)
    {
        var request = await (await desk.DbAsync()).AdjustmentRequests.FirstOrDefaultAsync(a => a.Id == id)
            ?? throw new EntityNotFoundException(typeof(AdjustmentRequest), id);
        return (request, await desk.GetAsync(request.TaskId));
    }

    private static AdjustmentRequestDto ToDto(AdjustmentRequest a, SupervisedTask task, ActionFacts facts, BureauSnapshot bureau)
    {
        var isChange = a.Kind == AdjustmentKind.Change;
        var isOpen = a.State == AdjustmentState.AwaitingDecision;
        return new AdjustmentRequestDto
        {
            Id = a.Id, TaskId = a.TaskId, TaskNumber = task.Number, TaskTitle = task.ShortTitle, Kind = a.Kind, State = a.State,
            Reason = a.Reason, Progress = a.Progress,
            MilestoneTitle = task.Milestones.FirstOrDefault(m => m.Id == a.MilestoneId) is { } node ? node.StageTarget ?? string.Empty : null,
            OldDate = a.OldDate, NewDate = a.NewDate, OldRequirement = isChange ? task.Requirement : null, NewRequirement = a.NewRequirement,
            OldCompletionCriterion = isChange ? task.CompletionCriterion : null, NewCompletionCriterion = a.NewCompletionCriterion,
            Ordinal = a.Ordinal, IsInTime = a.IsInTime, DecidedBy = a.DecidedBy, RequestedByName = bureau.Person(a.RequestedById)?.Name,
            RequestedAt = a.RequestedAt, ConfirmedByName = bureau.Person(a.ConfirmedById)?.Name, ConfirmedAt = a.ConfirmedAt,
            DecidedByName = bureau.Person(a.DecidedById)?.Name, RecordedByName = bureau.Person(a.RecordedById)?.Name, DecidedAt = a.DecidedAt,
            DecidedDate = a.DecidedDate, Opinion = a.Opinion,
            MayConfirm = a.State == AdjustmentState.AwaitingHead && facts.Actor.May(TaskRelations.HeadOfLead),
            MayDecide = isOpen && facts.Actor.May(a.DecidedBy),
            MayRecord = isOpen && a.DecidedBy != TaskRelations.Office && facts.Actor.May(TaskRelations.Office),
        };
    }
}
