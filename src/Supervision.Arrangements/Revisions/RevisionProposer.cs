using Supervision.Arrangements.PlanDocuments;

namespace Supervision.Arrangements.Revisions;

/// <summary>Which documents a new one may be a later version of: same year, alike in title, not by another issuer; of those alike, what became tasks first. A proposal only. Pure.</summary>
internal static class RevisionProposer
{
    private const double AlikeTitle = 0.6;
    private const int Most = 3;

    internal static IReadOnlyList<(PlanDocument Document, double Shared, bool SameIssuer)> Propose(PlanDocument document, IEnumerable<PlanDocument> others)
    {
        var title = NormalText.Key(document.Title);
        return [.. others.Where(o => o.Id != document.Id && o.PlanYear == document.PlanYear && !IsOfAnother(document, o))
            .Select(o => (Document: o, Shared: Bigrams.Dice(title, NormalText.Key(o.Title)), SameIssuer: document.Issuer is not null && document.Issuer == o.Issuer))
            .Where(p => p.Shared >= AlikeTitle)
            .OrderByDescending(p => p.Shared).ThenByDescending(p => p.SameIssuer)
            .ThenByDescending(p => p.Document.Status == PlanDocumentStatus.Confirmed).ThenByDescending(p => p.Document.CreationTime).Take(Most)];
    }

    private static bool IsOfAnother(PlanDocument a, PlanDocument b) => a.Issuer is not null && b.Issuer is not null && a.Issuer != b.Issuer;
}
