using Supervision.Tasks.Adjustments;
using static Supervision.Tasks.LifecycleState;
using static Supervision.Tasks.TaskAction;
using static Supervision.Tasks.TaskRelations;

namespace Supervision.Tasks;

/// <summary>The one table of legal moves: every row of workflow.md 3.</summary>
internal static class TaskTransitions
{
    private static readonly IReadOnlyList<LifecycleState> AnyDraft = [LifecycleState.Draft];
    private static readonly TaskRelations Leaders = LeaderInCharge | PrincipalLeader;
    private static readonly TaskRelations LeadReporters = HeadOfLead | LiaisonOfLead | ResponsiblePerson | Handler;

    public static IReadOnlyList<Transition> Table { get; } = [.. Beginning(), .. Running(), .. Approvals(), .. Ending()];

    private static readonly Dictionary<TaskAction, Transition> ByAction = Table.ToDictionary(t => t.Action);

    public static Transition Find(TaskAction action) => ByAction[action];

    /// <summary>Who drafts what the head then confirms: closing and adjustments.</summary>
    public static TaskRelations Drafters => ResponsiblePerson | Handler | LiaisonOfLead;

    public static bool IsDrafted(TaskAction action) =>
        action is RequestClosure or RequestExtension or RequestChange or RequestSuspension or RequestTermination;

    /// <summary>The drafter judged as the head will be, so that nobody drafts what cannot be asked.</summary>
    public static TaskActor AsHead(TaskActor drafter) => new(drafter.PersonId, HeadOfLead, []);

    public static TaskAction ActionOf(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Extension => RequestExtension,
        AdjustmentKind.Change => RequestChange,
        AdjustmentKind.Suspension => RequestSuspension,
        _ => RequestTermination,
    };

    public static ApprovalKind ApprovalOf(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Extension => ApprovalKind.Extension,
        AdjustmentKind.Change => ApprovalKind.Change,
        AdjustmentKind.Suspension => ApprovalKind.Suspension,
        _ => ApprovalKind.Termination,
    };

    /// <summary>Closing strikes off at once, unless the matter is a rectification, from above or personally supervised.</summary>
    public static bool ClosingStrikesOff(SupervisedTask task) =>
        task.Source.Kind is not (TaskSourceKind.Rectification or TaskSourceKind.FromAbove) && task.SupervisingLeaderId is null;

    /// <summary>Who decides closing: the supervising leader, the leader in charge for key tasks and tasks led by the office, otherwise the office.</summary>
    public static TaskRelations Closers(SupervisedTask task, bool leadIsOffice) =>
        task.SupervisingLeaderId is not null ? SupervisingLeader
        : task.Priority == TaskPriority.Key || leadIsOffice ? LeaderInCharge
        : Office;

    public static TaskRelations Closers(SupervisedTask task, ActionFacts facts) => Closers(task, facts.LeadIsOffice);

    private static IEnumerable<Transition> Beginning() =>
    [
        Row(Create, AnyDraft, Office | HeadOfLead),
        Row(Edit, AnyDraft, Office | Registrar),
        Row(SubmitForEstablishment, AnyDraft, Office, PendingEstablishment, TaskGuards.ReadyToAssign),
        Row(ApproveEstablishment, [PendingEstablishment], Establishers, PendingReceipt),
        Row(RejectEstablishment, [PendingEstablishment], Establishers, LifecycleState.Draft, TaskGuards.ReasonGiven),
        Row(Assign, AnyDraft, Office, PendingReceipt, TaskGuards.ReadyToAssign),
        Row(Delete, AnyDraft, Office | Registrar),
        Row(AcknowledgeReceipt, [PendingReceipt], HeadOfLead | LiaisonOfLead | ResponsiblePerson, InProgress),
        Row(ReturnAssignment, [PendingReceipt], HeadOfLead, LifecycleState.Draft,
            TaskGuards.FirstReturn, TaskGuards.WithinThreeDaysOfAssignment, TaskGuards.ReasonGiven),
        Row(ReturnSupport, TaskStates.Running, HeadOfSupporting, TaskGuards.WithinThreeDaysOfAssignment, TaskGuards.ReasonGiven),
        Row(Withdraw, [PendingReceipt], Office, LifecycleState.Draft, TaskGuards.ReasonGiven),
        new Transition { Action = TakeOver, From = AnyDraft, Who = (_, _) => Office, To = (_, f) => f.StartsIn ?? InProgress },
    ];

    private static IEnumerable<Transition> Running() =>
    [
        Row(Reassign, TaskStates.Running, Office, PendingReceipt, TaskGuards.ReasonGiven),
        Row(Correct, TaskStates.Running, Office, TaskGuards.SoonAfterReceipt),
        Row(ChangePerson, TaskStates.Running, HeadOfLead),
        Row(SplitInside, TaskStates.Running, HeadOfLead | LiaisonOfLead | HeadOfSupporting | LiaisonOfSupporting),
        Row(SubmitReport, TaskStates.Signed, LeadReporters),
        Row(ReviewReport, TaskStates.Signed, Reviewers, TaskGuards.NotTheAuthor),
        Row(SendBackReport, TaskStates.Signed, Reviewers, TaskGuards.NotTheAuthor, TaskGuards.ReasonGiven),
        Row(Urge, TaskStates.Running, Office | HeadOfLead | SupervisingLeader | Leaders | Clock),
        Row(Raise, TaskStates.Running, Leaders | SupervisingLeader | Clock),
        Row(Lower, TaskStates.Running, Office, TaskGuards.ReasonGiven),
        Row(IssueDirective, TaskStates.Running, Leaders | SupervisingLeader),
        Row(TakePersonalSupervision, TaskStates.Running, Leaders, TaskGuards.NotSupervisedYet),
        Row(HandBackSupervision, TaskStates.Running, SupervisingLeader | Clock, TaskGuards.Supervised),
        Row(RequestCoordination, TaskStates.Running, HeadOfLead),
        Row(DecideCoordination, TaskStates.Running, Leaders),
    ];

    private static IEnumerable<Transition> Approvals() =>
    [
        Row(RequestExtension, [InProgress, Suspended], HeadOfLead, PendingAdjustment, TaskGuards.ReasonGiven, TaskGuards.NewDateGiven),
        Row(RequestChange, [InProgress, Suspended], HeadOfLead, PendingAdjustment, TaskGuards.ReasonGiven),
        Row(RequestSuspension, [InProgress, Suspended], HeadOfLead, PendingAdjustment, TaskGuards.ReasonGiven, TaskGuards.NewDateGiven),
        Row(RequestTermination, [InProgress, Suspended], HeadOfLead, PendingAdjustment, TaskGuards.ReasonGiven),
        new Transition
        {
            Action = ApproveAdjustment, From = [PendingAdjustment], Who = (_, f) => f.DecidedBy, Guards = [TaskGuards.NotTheAuthor],
            To = (t, _) => t.ApprovalKind switch
            {
                ApprovalKind.Suspension => Suspended,
                ApprovalKind.Termination => Terminated,
                _ => t.StateBeforeApproval ?? InProgress,
            },
        },
        new Transition
        {
            Action = RejectAdjustment, From = [PendingAdjustment], Who = (_, f) => f.DecidedBy,
            Guards = [TaskGuards.NotTheAuthor, TaskGuards.ReasonGiven], To = (t, _) => t.StateBeforeApproval ?? InProgress,
        },
        Row(Resume, [Suspended], Office | Clock, InProgress),
    ];

    private static IEnumerable<Transition> Ending() =>
    [
        Row(RequestClosure, [InProgress], HeadOfLead, PendingClosure, TaskGuards.OpenNodesExplained),
        new Transition
        {
            Action = Close, From = [PendingClosure], Who = Closers, Guards = [TaskGuards.NotTheAuthor],
            To = (t, _) => ClosingStrikesOff(t) ? StruckOff : Closed,
        },
        new Transition
        {
            Action = SendBackClosure, From = [PendingClosure], Who = Closers, Guards = [TaskGuards.NotTheAuthor, TaskGuards.ReasonGiven],
            To = (_, _) => InProgress,
        },
        new Transition
        {
            Action = TaskAction.StrikeOff, From = [Closed], Guards = [TaskGuards.ReasonGiven], To = (_, _) => StruckOff,
            Who = (t, _) => t.SupervisingLeaderId is null ? Office : SupervisingLeader,
        },
        Row(Reopen, [Closed, StruckOff], Leaders, InProgress, TaskGuards.ReasonGiven, TaskGuards.NewDateGiven),
        Row(Archive, [Closed, StruckOff, Terminated], Office | Clock, Archived),
    ];

    /// <summary>Who is asked to approve an establishment.</summary>
    public static TaskRelations Establishers(SupervisedTask task) => task.Priority == TaskPriority.Key ? PrincipalLeader : LeaderInCharge;

    /// <summary>The principal leader, who chairs the meeting that approves a whole table, may approve every task of it.</summary>
    private static TaskRelations Establishers(SupervisedTask task, ActionFacts facts) => Establishers(task) | PrincipalLeader;

    private static TaskRelations Reviewers(SupervisedTask task, ActionFacts facts) => facts.LeadIsOffice ? LeaderInCharge : Office;

    private static Transition Row(TaskAction action, IReadOnlyList<LifecycleState> from, TaskRelations who, params TaskGuard[] guards) =>
        new() { Action = action, From = from, Who = (_, _) => who, Guards = guards };

    private static Transition Row(
        TaskAction action, IReadOnlyList<LifecycleState> from, TaskRelations who, LifecycleState to, params TaskGuard[] guards) =>
        new() { Action = action, From = from, Who = (_, _) => who, To = (_, _) => to, Guards = guards };

    private static Transition Row(
        TaskAction action, IReadOnlyList<LifecycleState> from, Func<SupervisedTask, ActionFacts, TaskRelations> who, params TaskGuard[] guards) =>
        new() { Action = action, From = from, Who = who, Guards = guards };

    private static Transition Row(
        TaskAction action, IReadOnlyList<LifecycleState> from, Func<SupervisedTask, ActionFacts, TaskRelations> who,
        LifecycleState to, params TaskGuard[] guards) =>
        new() { Action = action, From = from, Who = who, To = (_, _) => to, Guards = guards };
}
