namespace Supervision.Arrangements.Splitting;

/// <summary>What the person who imports should be asked.</summary>
public enum UnclearPoint
{
    /// <summary>No part promises anything: which part is the plan, if any?</summary>
    NoArrangements,

    /// <summary>The plan was told from the text alone, no heading or title names it: is it the plan?</summary>
    SectionGuessed,

    /// <summary>Several sections could be the plan: which ones?</summary>
    SeveralSections,

    /// <summary>The text names no plan year.</summary>
    YearMissing,

    /// <summary>The plan year was concluded, not read: is it right?</summary>
    YearConcluded,
}
