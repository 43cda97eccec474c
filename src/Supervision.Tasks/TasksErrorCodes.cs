namespace Supervision.Tasks;

/// <summary>Codes of the errors that a person can cause; texts in Localization/Tasks.</summary>
public static class TasksErrorCodes
{
    /// <summary>The action is not possible in the task's state. Data: Action, State.</summary>
    public const string IllegalTransition = "Tasks:IllegalTransition";

    /// <summary>The person has no right to this action on this task. Data: Action.</summary>
    public const string NotYourAction = "Tasks:NotYourAction";

    public const string ReasonRequired = "Tasks:ReasonRequired";
    public const string NewDateRequired = "Tasks:NewDateRequired";

    /// <summary>Data: Date.</summary>
    public const string NewDateInPast = "Tasks:NewDateInPast";

    /// <summary>Data: Title.</summary>
    public const string LeadDepartmentMissing = "Tasks:LeadDepartmentMissing";
    public const string CompletionCriterionMissing = "Tasks:CompletionCriterionMissing";
    public const string DueDateUnconfirmed = "Tasks:DueDateUnconfirmed";
    public const string DateInPast = "Tasks:DateInPast";

    /// <summary>Assigning with nothing that can be assigned.</summary>
    public const string NothingToAssign = "Tasks:NothingToAssign";

    /// <summary>Data: Days.</summary>
    public const string ReturnTooLate = "Tasks:ReturnTooLate";
    public const string SecondReturn = "Tasks:SecondReturn";

    /// <summary>Data: Days.</summary>
    public const string CorrectTooLate = "Tasks:CorrectTooLate";

    /// <summary>Data: DueDate.</summary>
    public const string EarlierDateNotCorrected = "Tasks:EarlierDateNotCorrected";
    public const string AuthorCannotReview = "Tasks:AuthorCannotReview";

    /// <summary>Data: Count.</summary>
    public const string OpenNodesNeedAWord = "Tasks:OpenNodesNeedAWord";

    /// <summary>A supporting department may still object. Data: Departments, Until.</summary>
    public const string ClosureAnswersOpen = "Tasks:ClosureAnswersOpen";
    public const string NotSupervised = "Tasks:NotSupervised";
    public const string SupervisedAlready = "Tasks:SupervisedAlready";

    /// <summary>Somebody decided it before. Data: At.</summary>
    public const string AlreadyDecided = "Tasks:AlreadyDecided";
    public const string OnlyRecordedStruckOut = "Tasks:OnlyRecordedStruckOut";

    /// <summary>Data: At.</summary>
    public const string DirectiveStruckOut = "Tasks:DirectiveStruckOut";
    public const string ReportSubmittedAlready = "Tasks:ReportSubmittedAlready";
    public const string ProgressRequired = "Tasks:ProgressRequired";

    /// <summary>按计划推进 is not enough this time.</summary>
    public const string NoChangeNodeInPeriod = "Tasks:NoChangeNodeInPeriod";
    public const string NoChangeOverdue = "Tasks:NoChangeOverdue";
    public const string NoChangeSentBack = "Tasks:NoChangeSentBack";
    public const string ClosureOpenAlready = "Tasks:ClosureOpenAlready";
    public const string AdjustmentOpenAlready = "Tasks:AdjustmentOpenAlready";
    public const string NotALeader = "Tasks:NotALeader";

    /// <summary>A leader cannot have said it later than today. Data: Date.</summary>
    public const string GivenOnInFuture = "Tasks:GivenOnInFuture";

    /// <summary>The recorded act was struck out. Data: At.</summary>
    public const string RecordStruckOut = "Tasks:RecordStruckOut";

    /// <summary>An objection to a closing says why.</summary>
    public const string ObjectionNeedsAWord = "Tasks:ObjectionNeedsAWord";
    public const string ProofRequired = "Tasks:ProofRequired";
    public const string NotInDepartment = "Tasks:NotInDepartment";

    /// <summary>Data: MaxMegabytes.</summary>
    public const string FileTooLarge = "Tasks:FileTooLarge";
    public const string FileKindRefused = "Tasks:FileKindRefused";
    public const string FileEmpty = "Tasks:FileEmpty";

    /// <summary>Only a head registers tasks for the own department.</summary>
    public const string OnlyOwnDepartment = "Tasks:OnlyOwnDepartment";
    public const string DateOutsideParent = "Tasks:DateOutsideParent";
    public const string NothingChosen = "Tasks:NothingChosen";

    /// <summary>Raising goes up, lowering goes down. Data: Level.</summary>
    public const string LevelNotChanged = "Tasks:LevelNotChanged";

    internal static string NoChange(Progress.NoChangeBarrier barrier) => barrier switch
    {
        Progress.NoChangeBarrier.NodeInPeriod => NoChangeNodeInPeriod,
        Progress.NoChangeBarrier.Overdue => NoChangeOverdue,
        _ => NoChangeSentBack,
    };

    internal static string NotReady(ReadinessProblem problem) => problem switch
    {
        ReadinessProblem.LeadDepartmentMissing => LeadDepartmentMissing,
        ReadinessProblem.CompletionCriterionMissing => CompletionCriterionMissing,
        ReadinessProblem.DueDateUnconfirmed => DueDateUnconfirmed,
        _ => DateInPast,
    };
}
