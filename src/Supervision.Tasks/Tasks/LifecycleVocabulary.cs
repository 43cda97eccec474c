namespace Supervision.Tasks;

/// <summary>The result recorded at closing.</summary>
public enum TaskOutcome
{
    /// <summary>完成</summary>
    Achieved,

    /// <summary>部分完成</summary>
    PartlyAchieved,

    /// <summary>未完成</summary>
    NotAchieved,

    /// <summary>转下年度: linked to next year's task.</summary>
    CarriedOver,
}

/// <summary>What a pending approval is about; kept on the task while it waits.</summary>
public enum ApprovalKind
{
    /// <summary>立项</summary>
    Establishment,

    /// <summary>延期</summary>
    Extension,

    /// <summary>变更</summary>
    Change,

    /// <summary>暂缓</summary>
    Suspension,

    /// <summary>终止</summary>
    Termination,

    /// <summary>办结</summary>
    Closure,
}

/// <summary>Everything that can be done to a task: the rows of workflow.md 3.</summary>
public enum TaskAction
{
    Create,
    Edit,
    SubmitForEstablishment,
    ApproveEstablishment,
    RejectEstablishment,
    Assign,
    Delete,
    AcknowledgeReceipt,
    ReturnAssignment,

    /// <summary>A supporting department returns its part.</summary>
    ReturnSupport,
    Withdraw,
    Reassign,
    Correct,
    ChangePerson,
    SplitInside,
    SubmitReport,
    ReviewReport,
    SendBackReport,
    Urge,
    Raise,
    Lower,
    IssueDirective,
    TakePersonalSupervision,
    HandBackSupervision,
    RequestCoordination,
    DecideCoordination,
    RequestExtension,
    RequestChange,
    RequestSuspension,
    RequestTermination,
    ApproveAdjustment,
    RejectAdjustment,
    Resume,
    RequestClosure,
    Close,
    SendBackClosure,
    StrikeOff,
    Reopen,
    Archive,
    TakeOver,
}

/// <summary>What a person is to one task. Relations come from posts and from names on the task; they are not roles.</summary>
[Flags]
public enum TaskRelations
{
    None = 0,

    /// <summary>The supervision office (role).</summary>
    Office = 1,
    HeadOfLead = 2,
    LiaisonOfLead = 4,
    MemberOfLead = 8,
    ResponsiblePerson = 16,
    Handler = 32,
    HeadOfSupporting = 64,
    LiaisonOfSupporting = 128,
    MemberOfSupporting = 256,

    /// <summary>Leader in charge of the lead department, or the task's own responsible leader; the principal leader where the post is vacant.</summary>
    LeaderInCharge = 512,
    SupervisingLeader = 1024,
    PrincipalLeader = 2048,

    /// <summary>Registered the task.</summary>
    Registrar = 4096,

    /// <summary>The clock, not a person.</summary>
    Clock = 8192,
}
