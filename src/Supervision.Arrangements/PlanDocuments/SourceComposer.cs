using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>The source text as paragraphs, cut where what became of the words changes.</summary>
internal static class SourceComposer
{
    private const int MostCharacters = 200_000;

    internal static (IReadOnlyList<SourceParagraphDto> Paragraphs, bool IsCut) Compose(
        PlanDocumentText stored, CoverageMap map, Dictionary<Guid, int> numbers, bool wholeText)
    {
        var text = stored.Text;
        var pieces = map.Pieces.OrderBy(p => p.Span.Start).ToList();
        var whole = wholeText || pieces.Count == 0;
        var from = whole ? 0 : pieces[0].Span.Start;
        var to = whole ? text.Length : pieces[^1].Span.End;
        var end = Math.Min(to, from + MostCharacters);
        var headings = StoredReading.Outline(stored.OutlineJson).ToDictionary(h => h.Start, h => h.Length);
        var paragraphs = new List<SourceParagraphDto>();
        var next = 0;
        foreach (var line in Lines(text, from, end))
        {
            while (next < pieces.Count && pieces[next].Span.End <= line.Start) next++;
            Add(text, line, pieces, next, headings, numbers, paragraphs);
        }
        return (paragraphs, end < to);
    }

    private static void Add(
        string text, TextSpan line, List<CoveragePiece> pieces, int next, Dictionary<int, int> headings, Dictionary<Guid, int> numbers, List<SourceParagraphDto> paragraphs)
    {
        var rest = line;
        if (headings.TryGetValue(line.Start, out var length) && length <= line.Length)
        {
            var heading = new TextSpan(line.Start, length);
            paragraphs.Add(new SourceParagraphDto(heading.Start, true, false, [Plain(text, heading)]));
            rest = TextSpan.FromBounds(heading.End, line.End);
            if (AfterMark(text, rest).IsEmpty) return;
            rest = AfterMark(text, rest);
        }
        var cut = Cut(text, rest, pieces, next, numbers).ToList();
        paragraphs.Add(new SourceParagraphDto(rest.Start, false, cut.TrueForAll(p => p.State == CoverageState.Outside), cut));
    }

    private static IEnumerable<SourcePieceDto> Cut(string text, TextSpan line, List<CoveragePiece> pieces, int next, Dictionary<Guid, int> numbers)
    {
        var at = line.Start;
        for (var i = next; i < pieces.Count && pieces[i].Span.Start < line.End; i++)
        {
            var piece = pieces[i];
            var start = Math.Max(at, piece.Span.Start);
            var end = Math.Min(line.End, piece.Span.End);
            if (end <= start) continue;
            if (start > at) yield return Plain(text, TextSpan.FromBounds(at, start));
            var number = piece.DraftId is { } id && numbers.TryGetValue(id, out var n) ? n : (int?)null;
            yield return new SourcePieceDto(start, end - start, text[start..end], piece.State, piece.DraftId, number);
            at = end;
        }
        if (at < line.End) yield return Plain(text, TextSpan.FromBounds(at, line.End));
    }

    private static SourcePieceDto Plain(string text, TextSpan span) => new(span.Start, span.Length, span.Of(text), CoverageState.Outside, null, null);

    private static TextSpan AfterMark(string text, TextSpan rest)
    {
        var start = rest.Start;
        while (start < rest.End && (Punctuation.IsBlank(text[start]) || Punctuation.IsSentenceEnd(text[start]))) start++;
        return TextSpan.FromBounds(start, rest.End);
    }

    private static IEnumerable<TextSpan> Lines(string text, int from, int to)
    {
        var start = from;
        for (var i = from; i <= to; i++)
        {
            if (i < to && text[i] is not ('\n' or '\r')) continue;
            var line = TextSpan.FromBounds(start, i).Trim(text);
            if (!line.IsEmpty) yield return line;
            start = i + 1;
        }
    }
}
