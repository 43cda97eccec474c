namespace Supervision.Arrangements.PlanDocuments;

/// <summary>How far the review of a plan document has come.</summary>
public enum PlanDocumentStatus
{
    /// <summary>No arrangement was found; a person has to choose the section.</summary>
    SectionWanted,

    /// <summary>Drafts wait to be reviewed.</summary>
    Reviewing,

    /// <summary>No draft is open: all are confirmed into tasks or dropped with a reason.</summary>
    Confirmed,
}
