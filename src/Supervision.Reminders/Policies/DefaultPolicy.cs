using static Supervision.Reminders.Policies.RecipientRole;
using static Supervision.Reminders.Policies.ReminderTrigger;

namespace Supervision.Reminders.Policies;

/// <summary>The clocks of workflow.md 4, row by row.</summary>
internal static class DefaultPolicy
{
    public static readonly PolicyDefinition Definition = new() { Steps = CreateSteps(), Window = SendingWindow.Default };

    private static List<ReminderStep> CreateSteps() =>
    [
        new(ReminderStepKeys.Receipt1, ReceiptMissing, 1, [ResponsiblePerson, Liaison], []),
        new(ReminderStepKeys.Receipt3, ReceiptMissing, 3, [Office], []),

        new(ReminderStepKeys.Due10, BeforeDueDate, -10, [ResponsiblePerson, Liaison], []),
        new(ReminderStepKeys.Due3, BeforeDueDate, -3, [ResponsiblePerson, Liaison], []),
        new(ReminderStepKeys.Due0, BeforeDueDate, 0, [ResponsiblePerson, Liaison], []),
        new(ReminderStepKeys.Milestone3, BeforeMilestone, -3, [ResponsiblePerson, Liaison], []),
        new(ReminderStepKeys.Milestone0, BeforeMilestone, 0, [ResponsiblePerson, Liaison], []),
        new(ReminderStepKeys.Brief, SupervisedBrief, -3, [SupervisingLeader], []),

        new(ReminderStepKeys.Missed1, Missed, 1, [DepartmentHead], [ResponsiblePerson, Office], Level: 1),
        new(ReminderStepKeys.Missed2, Missed, 3, [LeaderInCharge], [DepartmentHead, Office], Level: 2),
        new(ReminderStepKeys.Missed3, Missed, 8, [PrincipalLeader], [Office], Level: 3),
        new(ReminderStepKeys.Supervised1, MissedSupervised, 1,
            [DepartmentHead, ResponsiblePerson, SupervisingLeader], [LeaderInCharge, Office], Level: 1),
        new(ReminderStepKeys.Supervised3, MissedSupervised, 3, [PrincipalLeader], [Office], Level: 3),
        new(ReminderStepKeys.Top, AtTop, 5, [PrincipalLeader], [Office], Level: 3, Times: 3),

        new(ReminderStepKeys.ReportDue, ReportDue, 0, [Liaison], []),
        new(ReminderStepKeys.ReportMissing1, ReportMissing, 1, [Liaison, DepartmentHead], []),
        new(ReminderStepKeys.ReportMissing3, ReportMissing, 3, [LeaderInCharge], []),

        new(ReminderStepKeys.Review2, ReviewWaiting, 2, [Reviewer], []),
        new(ReminderStepKeys.Review4, ReviewWaiting, 4, [OfficeHead], []),
        new(ReminderStepKeys.Approval2, ApprovalWaiting, 2, [Approver], []),
        new(ReminderStepKeys.Approval4, ApprovalWaiting, 4, [Office], []),

        new(ReminderStepKeys.DirectiveReceipt, ReminderTrigger.DirectiveReceipt, 1, [DepartmentHead, Liaison], []),
        new(ReminderStepKeys.DirectiveReply, ReminderTrigger.DirectiveReply, 1, [DepartmentHead, Liaison], []),

        new(ReminderStepKeys.Part3, BeforePart, -3, [PartOwner], []),
        new(ReminderStepKeys.Part0, BeforePart, 0, [PartOwner], []),
        new(ReminderStepKeys.PartMissed1, PartMissed, 1, [PartOwner, PartHead], []),
    ];
}
