using Supervision.Tasks.Desk;
using Supervision.Tasks.Letters;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Adjustments;

/// <summary>Who hears what of an adjustment request.</summary>
internal sealed class AdjustmentLetters(TaskDesk desk, TaskLetters letters) : ITransientDependency
{
    public Task AskHeadAsync(SupervisedTask task, AdjustmentRequest request, DateOnly today) =>
        SendAsync(task, request, today, TaskLetterKinds.ApprovalWanted, TaskNoticeKinds.AdjustmentToConfirm, TaskRelations.HeadOfLead);

    public Task AskDeciderAsync(SupervisedTask task, AdjustmentRequest request, DateOnly today) =>
        SendAsync(task, request, today, TaskLetterKinds.ApprovalWanted, TaskNoticeKinds.AdjustmentToDecide, request.DecidedBy);

    public Task TellDecisionAsync(SupervisedTask task, AdjustmentRequest request, DateOnly today)
    {
        var factKind = request.State == AdjustmentState.Approved ? TaskNoticeKinds.AdjustmentApproved : TaskNoticeKinds.AdjustmentRejected;
        return SendAsync(task, request, today, TaskLetterKinds.Decided, factKind, told: null);
    }

    /// <param name="told">Relations of those who are told; null: the lead department's side.</param>
    private async Task SendAsync(
        SupervisedTask task, AdjustmentRequest request, DateOnly today, string kind, string factKind, TaskRelations? told)
    {
        var bureau = await desk.BureauAsync();
        var isDecided = request.DecidedAt is not null;
        var notice = TaskNotice.Of(task, bureau) with
        {
            By = bureau.Person(isDecided ? request.DecidedById : request.ConfirmedById ?? request.RequestedById)?.Name,
            RecordedBy = bureau.Person(request.RecordedById)?.Name,
            Said = isDecided ? request.Opinion : request.Reason,
            OldDate = request.OldDate,
            On = isDecided ? request.DecidedDate : request.NewDate,
            ApprovalKind = TaskTransitions.ApprovalOf(request.Kind),
        };
        var people = told is { } relations
            ? TaskRecipients.With(relations, task, bureau, today)
            : TaskRecipients.Lead(task, bureau, today);
        await letters.SendAsync(
            kind, $"adjustment:{request.Id:N}:{factKind}", people.Select(p => new NoticeTo(p, factKind, notice)), bureau);
    }
}
