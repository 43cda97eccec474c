using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>What the document as a whole was taken for, with reasons, and what should be asked.</summary>
/// <param name="Candidates">Sections with a heading of a known kind, in the order of the text, and those that tasks were made of.</param>
/// <param name="Unclear">Empty where everything was said plainly.</param>
internal sealed record DocumentReadings(
    Judgement<DocumentKind> Kind,
    Judgement<string?> Title,
    Judgement<int?> PlanYear,
    Judgement<string?> Issuer,
    IReadOnlyList<SectionCandidate> Candidates,
    IReadOnlyList<UnclearPoint> Unclear)
{
    internal bool IsUnclear => Unclear.Count > 0;
}
