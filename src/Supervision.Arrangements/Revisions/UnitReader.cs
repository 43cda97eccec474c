using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.Revisions;

/// <summary>Everything of a stored document that a comparison reads.</summary>
internal sealed record ReadVersion(PlanDocument Document, PlanDocumentText Text, IReadOnlyList<Arrangement> Arrangements, IReadOnlyList<TaskDraft> Drafts);

/// <summary>The units of a document in the order of its text: its drafts, and the sentences of its arrangements that no draft holds. Pure.</summary>
internal static class UnitReader
{
    internal static List<SentenceUnit> Read(ReadVersion version)
    {
        var text = version.Text.Text;
        var titles = version.Arrangements.ToDictionary(a => a.Id, a => NormalText.Key(a.Title));
        var placed = version.Arrangements.OrderBy(a => a.HeadingStart).ToList();
        var units = version.Drafts.Where(d => d.Span.Length > 0)
            .Select(d => Unit(text, new TextSpan(d.Span.Start, d.Span.Length), d.Id, titles[d.ArrangementId], ContextOf(d))).ToList();
        var held = units.Select(u => u.Span).OrderBy(s => s.Start).ToList();
        var next = 0;
        foreach (var sentence in StoredReading.Sentences(version.Text.SentencesJson).OrderBy(s => s.Span.Start))
        {
            while (next < held.Count && held[next].End <= sentence.Span.Start) next++;
            if (sentence.Role == SentenceRole.OwnerClause) continue;
            if (next < held.Count && held[next].Overlaps(sentence.Span)) continue;
            units.Add(Unit(text, sentence.Span, null, HeadingAt(placed, titles, sentence.Span.Start), string.Empty));
        }

        units.RemoveAll(u => u.Key.Length == 0);
        units.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return [.. units.Select((u, i) => u with { FollowsDirectly = i > 0 && FollowsDirectly(text, units[i - 1], u) })];
    }

    private static bool FollowsDirectly(string text, SentenceUnit previous, SentenceUnit unit) =>
        NormalText.Of(text, TextSpan.FromBounds(previous.Span.End, unit.Span.Start)).Length == 0;

    private static SentenceUnit Unit(string text, TextSpan span, Guid? draftId, string heading, string context) =>
        new(span, draftId, NormalText.Of(text, span), heading, context);

    // Whom the text itself names; a person's choice of department is no difference between two texts.
    private static string ContextOf(TaskDraft draft) => string.Join('|', NormalText.Key(draft.LeadWords), NormalText.Key(draft.SupportWords), NormalText.Key(draft.SharingWords));

    private static string HeadingAt(List<Arrangement> placed, Dictionary<Guid, string> titles, int position)
    {
        var last = placed.FindLastIndex(a => a.HeadingStart <= position);
        return last < 0 ? string.Empty : titles[placed[last].Id];
    }
}
