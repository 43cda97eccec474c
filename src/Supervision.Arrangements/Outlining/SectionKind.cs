namespace Supervision.Arrangements.Outlining;

/// <summary>What a section of a plan document is about.</summary>
public enum SectionKind
{
    Other,
    NextYearArrangement,
    Achievement,
    Shortcoming,
    LeaderDuty,
    Glossary,

    /// <summary>Guiding thought, principles, goals: promises nothing by itself.</summary>
    Guidance,
}
