using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>From a draft up to its sentence. Boundaries lie at marks outside brackets and quotations; a sentence carries neither leading number nor final mark.</summary>
internal static class SpanLevels
{
    private const int FarthestSentence = 4000;

    /// <summary>
    /// The sentence or sentences, whole, in which the span lies; never beyond <paramref name="arrangement"/>, nor beyond its line unless the
    /// span itself runs over lines that broke inside a sentence.
    /// </summary>
    internal static TextSpan SentenceOf(string text, TextSpan span, TextSpan arrangement)
    {
        var from = Math.Max(arrangement.Start, span.Start - FarthestSentence);
        var to = Math.Min(arrangement.End, span.End + FarthestSentence);
        var isWrapped = span.In(text).IndexOfAny('\n', '\r') >= 0;
        int start = span.Start, end = span.End;
        while (start > from && (isWrapped || !IsBreak(text[start - 1]))) start--;
        while (end < to && (isWrapped || !IsBreak(text[end]))) end++;
        var around = TextSpan.FromBounds(start, end);
        var touched = SentenceScanner.Scan(text, around).Where(s => s.Overlaps(span)).ToList();
        if (touched.Count == 0) return span;
        var bare = SentenceParts.Bare(text, TextSpan.FromBounds(touched[0].Start, touched[^1].End));
        return TextSpan.FromBounds(Math.Min(bare.Start, span.Start), Math.Max(bare.End, span.End));
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
