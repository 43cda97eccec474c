using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>A section that could be asked about: what it was taken for, why, and whether tasks were made of it.</summary>
/// <param name="Heading">Its heading with number; empty at the beginning of a part without heading. Its start names the section for <see cref="PlanSplitter.SplitSection"/>.</param>
/// <param name="Extent">The section with everything under it.</param>
/// <param name="IsOffered">Nothing was taken; a person is asked whether this part is the plan.</param>
internal sealed record SectionCandidate(TextSpan Heading, TextSpan Extent, Judgement<SectionKind> Kind, bool IsChosen, bool IsOffered = false);
