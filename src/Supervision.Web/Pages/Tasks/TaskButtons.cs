using Supervision.Tasks;

namespace Supervision.Web.Pages.Tasks;

/// <summary>A button of the action bar; without <paramref name="Url"/> it is disabled and <paramref name="Why"/> says why.</summary>
/// <param name="IsEarly">The state forbids it: the page says which state that is.</param>
internal sealed record TaskButton(TaskAction Action, string? Url, string? Why, bool IsEarly);

/// <summary>Which page each action of a task leads to, in the order of use.</summary>
internal static class TaskButtons
{
    /// <summary>How many stand in the bar; the rest is behind 更多.</summary>
    public const int InBar = 5;

    private static readonly (TaskAction Action, string Page)[] Pages =
    [
        (TaskAction.AcknowledgeReceipt, "Receipt?TaskId={0}"),
        (TaskAction.SubmitReport, "Report/{0}"),
        (TaskAction.Close, "CloseReview/{0}"),
        (TaskAction.ApproveAdjustment, "AdjustDecision?TaskId={0}"),
        (TaskAction.ReviewReport, "Review"),
        (TaskAction.IssueDirective, "Directive/{0}"),
        (TaskAction.TakePersonalSupervision, "Supervise/{0}"),
        (TaskAction.HandBackSupervision, "Supervise/{0}"),
        (TaskAction.RequestCoordination, "Coordinate/{0}"),
        (TaskAction.RequestExtension, "Adjust/{0}?Kind=Extension"),
        (TaskAction.RequestClosure, "Closure/{0}"),
        (TaskAction.Urge, "Urge?Ids={0}"),
        (TaskAction.SplitInside, "Subtasks/{0}"),
        (TaskAction.Raise, "Level/{0}?Step=Raise"),
        (TaskAction.Lower, "Level/{0}?Step=Lower"),
        (TaskAction.ApproveEstablishment, "Establishment"),
        (TaskAction.ReturnSupport, "Assignment/{0}?Step=ReturnSupport"),
        (TaskAction.StrikeOff, "Ending/{0}?Step=StrikeOff"),
        (TaskAction.Resume, "Ending/{0}?Step=Resume"),
        (TaskAction.ReturnAssignment, "Assignment/{0}?Step=Return"),
        (TaskAction.Withdraw, "Assignment/{0}?Step=Withdraw"),
        (TaskAction.ChangePerson, "Assignment/{0}?Step=ChangePerson"),
        (TaskAction.Reassign, "Assignment/{0}?Step=Reassign"),
        (TaskAction.Correct, "Assignment/{0}?Step=Correct"),
        (TaskAction.RequestChange, "Adjust/{0}?Kind=Change"),
        (TaskAction.RequestSuspension, "Adjust/{0}?Kind=Suspension"),
        (TaskAction.RequestTermination, "Adjust/{0}?Kind=Termination"),
        (TaskAction.Reopen, "Ending/{0}?Step=Reopen"),
        (TaskAction.Archive, "Ending/{0}?Step=Archive"),
        (TaskAction.Edit, "Draft/{0}"),
    ];

    public static IReadOnlyList<TaskButton> Of(SupervisedTaskWithDetailsDto task) =>
        [.. Pages.Where(p => IsShown(p.Action, task)).Join(task.Actions, p => p.Action, a => a.Action, (p, a) => new TaskButton(
            a.Action, a.IsAllowed ? "/Tasks/" + string.Format(null, p.Page, task.Id.ToString("D")) : null, a.Reason,
            a.ReasonCode == TasksErrorCodes.IllegalTransition))];

    /// <summary>Who supervises already is offered the way back only; at the top nothing is raised, without a level nothing lowered.</summary>
    private static bool IsShown(TaskAction action, SupervisedTaskWithDetailsDto task) => action switch
    {
        TaskAction.TakePersonalSupervision => !task.May(TaskAction.HandBackSupervision),
        TaskAction.Raise => task.Light.EscalationLevel < LevelModel.Top,
        TaskAction.Lower => task.Light.EscalationLevel > 0,
        _ => true,
    };
}
