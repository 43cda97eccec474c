namespace Supervision.Arrangements.Outlining;

/// <summary>How far a reading can be relied on.</summary>
public enum Certainty
{
    /// <summary>The text says so.</summary>
    Sure,

    /// <summary>Follows from how such documents are written; shown to the person, not asked.</summary>
    Likely,

    /// <summary>Several answers are possible, or none was found: the person is asked.</summary>
    Unclear,
}
