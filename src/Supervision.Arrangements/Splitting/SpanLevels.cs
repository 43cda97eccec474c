using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>
/// The levels between which a person moves a draft: the arrangement, its sentences, the clauses of a sentence. Boundaries lie at marks
/// outside brackets and quotations; pieces carry neither leading number nor final mark.
/// </summary>
internal static class SpanLevels
{
    private const int FarthestSentence = 4000;

    /// <summary>The sentence or sentences, whole, in which the span lies; never beyond its paragraph or <paramref name="arrangement"/>.</summary>
    internal static TextSpan SentenceOf(string text, TextSpan span, TextSpan arrangement)
    {
        var from = Math.Max(arrangement.Start, span.Start - FarthestSentence);
        var to = Math.Min(arrangement.End, span.End + FarthestSentence);
        int start = span.Start, end = span.End;
        while (start > from && !IsBreak(text[start - 1])) start--;
        while (end < to && !IsBreak(text[end])) end++;
        var around = TextSpan.FromBounds(start, end);
        var touched = SentenceScanner.Scan(text, around).Where(s => s.Overlaps(span)).ToList();
        if (touched.Count == 0) return span;
        var bare = SentenceParts.Bare(text, TextSpan.FromBounds(touched[0].Start, touched[^1].End));
        return TextSpan.FromBounds(Math.Min(bare.Start, span.Start), Math.Max(bare.End, span.End));
    }

    /// <summary>The sentences of a stretch of text, in order, without their final marks.</summary>
    internal static IReadOnlyList<TextSpan> Sentences(string text, TextSpan span) =>
        [.. Lines(text, span).SelectMany(line => SentenceScanner.Scan(text, line)).Select(s => SentenceParts.Bare(text, s)).Where(s => !s.IsEmpty)];

    /// <summary>The clauses of a stretch of text, in order, without the marks between them; adjacent ones can be merged, each can stand alone.</summary>
    internal static IReadOnlyList<TextSpan> Clauses(string text, TextSpan span)
    {
        var enclosures = Punctuation.Enclosures(text, span.Start, span.End);
        var clauses = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (!Punctuation.IsClauseEnd(text[i]) && !Punctuation.IsColon(text[i]) && !IsBreak(text[i])) continue;
            Add(text, TextSpan.FromBounds(start, i), clauses);
            start = i + 1;
        }
        Add(text, TextSpan.FromBounds(start, span.End), clauses);
        return clauses;
    }

    private static void Add(string text, TextSpan piece, List<TextSpan> clauses)
    {
        var bare = SentenceParts.Bare(text, piece);
        if (!bare.IsEmpty) clauses.Add(bare);
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !IsBreak(text[i])) continue;
            if (i > start) yield return TextSpan.FromBounds(start, i);
            start = i + 1;
        }
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
