using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.Coverage;

/// <summary>A stretch of text and the draft that holds it, if one does.</summary>
internal readonly record struct CoveragePiece(TextSpan Span, CoverageState State, Guid? DraftId);

/// <summary>Where a draft's words stand and whether it was dropped.</summary>
internal readonly record struct DraftSpan(Guid DraftId, TextSpan Span, bool IsDropped);

/// <summary>
/// Every piece of the arrangement sections and what became of it; punctuation and blanks between drafts are not counted as forgotten.
/// </summary>
internal sealed class CoverageMap
{
    private CoverageMap(IReadOnlyList<CoveragePiece> pieces, int open) => (Pieces, OpenCharacters) = (pieces, open);

    internal IReadOnlyList<CoveragePiece> Pieces { get; }
    internal int OpenCharacters { get; }

    internal static CoverageMap Of(string text, IReadOnlyList<SourceSentence> sentences, IReadOnlyList<DraftSpan> drafts)
    {
        var ordered = drafts.Where(d => !d.Span.IsEmpty).OrderBy(d => d.Span.Start).ThenBy(d => d.IsDropped).ToList();
        var pieces = new List<CoveragePiece>();
        int open = 0, next = 0;
        foreach (var sentence in sentences.OrderBy(s => s.Span.Start))
        {
            while (next < ordered.Count && ordered[next].Span.End <= sentence.Span.Start) next++;
            foreach (var piece in Cut(text, sentence, ordered, next))
            {
                pieces.Add(piece);
                if (piece.State == CoverageState.Open) open += Words(text, piece.Span);
            }
        }
        return new CoverageMap(pieces, open);
    }

    private static IEnumerable<CoveragePiece> Cut(string text, SourceSentence sentence, List<DraftSpan> drafts, int first)
    {
        var at = sentence.Span.Start;
        for (var i = first; i < drafts.Count && drafts[i].Span.Start < sentence.Span.End; i++)
        {
            var draft = drafts[i];
            var start = Math.Max(at, draft.Span.Start);
            var end = Math.Min(sentence.Span.End, draft.Span.End);
            if (end <= start) continue;
            if (start > at) yield return Rest(text, sentence, TextSpan.FromBounds(at, start));
            yield return new CoveragePiece(TextSpan.FromBounds(start, end), draft.IsDropped ? CoverageState.Dropped : CoverageState.Covered, draft.DraftId);
            at = end;
        }
        if (at < sentence.Span.End) yield return Rest(text, sentence, TextSpan.FromBounds(at, sentence.Span.End));
    }

    private static CoveragePiece Rest(string text, SourceSentence sentence, TextSpan span) =>
        new(span, sentence.Role == SentenceRole.Action && Words(text, span) > 0 ? CoverageState.Open : CoverageState.Outside, null);

    private static int Words(string text, TextSpan span)
    {
        var words = 0;
        foreach (var c in span.In(text))
            if (char.IsLetterOrDigit(c)) words++;
        return words;
    }
}
