using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Sources;

/// <summary>Takes the wording of a reissued document over into one task by the action that its state allows, never silently.</summary>
internal sealed class TaskRewordings(TaskDesk desk, AdjustmentLetters letters) : ITransientDependency
{
    internal async Task<TaskRewordingOutcome> TakeAsync(SupervisedTask task, TaskRewording rewording, CancellationToken cancellationToken)
    {
        var before = TaskDesk.Before(task);
        var facts = (await desk.FactsAsync(task, cancellationToken)) with { Reason = rewording.Reason };
        var (kind, outcome) = await TakeAsync(task, rewording, facts, cancellationToken);
        await desk.RecordAsync(task, before, facts.Actor, kind, new { to = rewording.DocumentTitle, reason = rewording.Reason }, cancellationToken);
        return outcome;
    }

    private async Task<(string Kind, TaskRewordingOutcome Outcome)> TakeAsync(
        SupervisedTask task, TaskRewording rewording, ActionFacts facts, CancellationToken cancellationToken)
    {
        if (task.State == LifecycleState.Draft)
        {
            task.Apply(TaskAction.Edit, facts);
            Follow(task, rewording, rewording.Quotation);
            task.Reword(rewording.Requirement);
            return (TaskEventKinds.Edited, TaskRewordingOutcome.Edited);
        }

        if (TaskTransitions.Find(TaskAction.Correct).Refusal(task, facts, withContent: true) is { } refusal)
        {
            if (refusal.Code != TasksErrorCodes.CorrectTooLate) throw refusal;
            await DraftChangeAsync(task, rewording, facts, cancellationToken);
            Follow(task, rewording, quotation: null);
            return (TaskEventKinds.AdjustmentDrafted, TaskRewordingOutcome.ChangeDrafted);
        }

        Follow(task, rewording, rewording.Quotation);
        task.Correct(facts, Correction(task, rewording.Requirement), desk.NewId);
        return (TaskEventKinds.Corrected, TaskRewordingOutcome.Corrected);
    }

    /// <summary>Until the change is approved the task keeps its quotation, so the stored hash is that of the words it keeps.</summary>
    private static void Follow(SupervisedTask task, TaskRewording rewording, string? quotation)
    {
        var span = quotation is null ? rewording.Span with { TextHash = task.Source.SpanTextHash ?? rewording.Span.TextHash } : rewording.Span;
        task.FollowSource(span, rewording.DocumentTitle, quotation);
    }

    /// <summary>变更申请 on the office's initiative: it waits for the head like one that the responsible person drafted.</summary>
    private async Task DraftChangeAsync(SupervisedTask task, TaskRewording rewording, ActionFacts facts, CancellationToken cancellationToken)
    {
        var asHead = facts with { Actor = TaskTransitions.AsHead(facts.Actor) };
        if (TaskTransitions.Find(TaskAction.RequestChange).Refusal(task, asHead, withContent: true) is { } refusal) throw refusal;
        var db = await desk.DbAsync();
        if (await db.AdjustmentRequests.AnyAsync(a => a.TaskId == task.Id
                && (a.State == AdjustmentState.AwaitingHead || a.State == AdjustmentState.AwaitingDecision), cancellationToken))
            throw new BusinessException(TasksErrorCodes.AdjustmentOpenAlready);
        var request = new AdjustmentRequest(desk.NewId(), task.Id, AdjustmentKind.Change, rewording.Reason, facts.Actor, facts.Now)
        {
            NewRequirement = rewording.Requirement, NewQuotation = rewording.Quotation, NewSpanTextHash = rewording.Span.TextHash, IsInTime = true,
        };
        db.AdjustmentRequests.Add(request);
        await letters.AskHeadAsync(task, request, facts.Today);
    }

    private static TaskCorrection Correction(SupervisedTask task, string requirement) => new(
        task.ShortTitle, requirement, task.CompletionCriterion, task.DueDate,
        [.. task.SupportingDepartments.OrderBy(d => d.Order).Select(d => d.DepartmentId)]);
}
