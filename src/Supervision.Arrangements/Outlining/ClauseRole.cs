namespace Supervision.Arrangements.Outlining;

/// <summary>What a label or a column says of a task: who leads, who supports, who answers in person, when.</summary>
internal enum ClauseRole
{
    Lead,
    Support,
    Due,

    /// <summary>责任领导, 分管领导, 责任人: persons.</summary>
    Leader,
    Other,
}
