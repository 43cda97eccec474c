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
}
