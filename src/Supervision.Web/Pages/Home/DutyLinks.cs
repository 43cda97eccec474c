using Supervision.Tasks.Duties;

namespace Supervision.Web.Pages.Home;

/// <summary>The page on which a duty is done.</summary>
internal static class DutyLinks
{
    /// <summary>What the button says: nothing can be reported before it is signed.</summary>
    public static DutyKind StepOf(DutyDto duty) => duty.MustSignFirst ? DutyKind.ToSign : duty.Kind;

    public static string Of(DutyDto duty) => "/Tasks/" + (StepOf(duty), duty.Subject) switch
    {
        (DutyKind.ToSign, _) => duty.BatchId is { } batch ? $"Receipt?BatchId={batch:D}" : $"Receipt?TaskId={duty.TaskId:D}",
        (DutyKind.DirectiveToSign or DutyKind.DirectiveToReply, _) => $"DirectiveReply/{duty.SubjectId:D}",
        (DutyKind.ToReview, _) => "Review",
        (_, DutySubject.Establishment) => "Establishment",
        (_, DutySubject.ClosureAnswer) => $"Closure/{duty.TaskId:D}",
        (DutyKind.ToConfirm, DutySubject.Report) => "Confirm",
        (DutyKind.ToDecide, DutySubject.Closure) => $"CloseReview/{duty.TaskId:D}",
        (DutyKind.ToDecide, DutySubject.Coordination) => $"CoordinateDecision/{duty.SubjectId:D}",
        (DutyKind.ToConfirm or DutyKind.ToDecide, DutySubject.Adjustment) => $"AdjustDecision?TaskId={duty.TaskId:D}",
        (_, DutySubject.Closure) => $"Closure/{duty.TaskId:D}",
        _ => $"Report/{duty.TaskId:D}",
    };
}
