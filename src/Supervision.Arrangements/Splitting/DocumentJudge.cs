using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>What kind of document it is, which sections could be its plan, and what is unclear about it.</summary>
internal static class DocumentJudge
{
    internal static DocumentReadings Judge(
        string text, OutlineNode root, Judgement<string?> title, Judgement<DocumentKind> kind, Judgement<int?> planYear, IReadOnlyList<OutlineNode> chosen, bool hasTasks)
    {
        var offered = hasTasks ? null : UnnamedPlan.Likeliest(root, text);
        var candidates = Candidates(root, chosen, offered);
        var unclear = Unclear(planYear, candidates, hasTasks).ToList();
        return new DocumentReadings(Kind(kind, candidates), title, planYear, DocumentTitle.FindIssuer(text, title), candidates, unclear);
    }

    private static List<SectionCandidate> Candidates(OutlineNode root, IReadOnlyList<OutlineNode> chosen, OutlineNode? offered)
    {
        var taken = chosen.ToHashSet();
        var places = chosen.Select(c => c.Whole).ToHashSet();
        var known = root.Descendants.Where(n => (n.Kind != SectionKind.Other && !n.IsItem || n == offered) && !places.Contains(n.Whole)).Concat(chosen).OrderBy(n => n.Whole.Start);
        return [.. known.Select(n => new SectionCandidate(n.Heading, n.Extent, n == offered ? Offer(n) : n.Judgement, taken.Contains(n), n == offered))];
    }

    private static Judgement<SectionKind> Offer(OutlineNode part) => new(SectionKind.Other, Certainty.Likely, ReadingRule.SentencesPromise, part.Title);

    private static Judgement<DocumentKind> Kind(Judgement<DocumentKind> named, List<SectionCandidate> candidates)
    {
        if (named.Value != DocumentKind.Unknown) return named;
        if (candidates.Find(c => c.Kind.Value == SectionKind.Achievement) is { } review)
            return new(DocumentKind.Report, Certainty.Likely, ReadingRule.SectionsFound, review.Heading);
        return candidates.Find(c => c.IsChosen) is { } plan
            ? new(DocumentKind.Plan, Certainty.Likely, ReadingRule.SectionsFound, plan.Heading)
            : Judgement<DocumentKind>.Missing(DocumentKind.Unknown);
    }

    private static IEnumerable<UnclearPoint> Unclear(Judgement<int?> planYear, List<SectionCandidate> candidates, bool hasTasks)
    {
        var chosen = candidates.Where(c => c.IsChosen).ToList();
        if (!hasTasks) yield return UnclearPoint.NoArrangements;
        else if (chosen.TrueForAll(c => c.Kind.Rule is ReadingRule.ParagraphLooksForward or ReadingRule.OwnersNamed or ReadingRule.SentencesPromise)) yield return UnclearPoint.SectionGuessed;
        if (chosen.Count > 1 && chosen.Exists(c => c.Kind.Certainty != Certainty.Sure)) yield return UnclearPoint.SeveralSections;
        if (planYear.Value is null) yield return UnclearPoint.YearMissing;
        else if (planYear.Certainty != Certainty.Sure) yield return UnclearPoint.YearConcluded;
    }
}
