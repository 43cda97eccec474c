using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Sentences of a paragraph: ended by 。！？ outside brackets and quotations. A bracket right behind the mark belongs to its sentence.</summary>
internal static class SentenceScanner
{
    private const int LongestFirst = 400;

    /// <summary>The first sentence, without looking at the rest of a long paragraph.</summary>
    internal static TextSpan? First(string text, TextSpan paragraph)
    {
        var head = paragraph with { Length = Math.Min(paragraph.Length, LongestFirst) };
        foreach (var sentence in Scan(text, head)) return sentence.End == head.End && head.Length < paragraph.Length ? null : sentence;
        return null;
    }

    internal static IEnumerable<TextSpan> Scan(string text, TextSpan paragraph)
    {
        var enclosures = Punctuation.Enclosures(text, paragraph.Start, paragraph.End);
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (enclosures.TryGetValue(i, out var behind))
            {
                if (IsOwnerAlone(text, start, i, behind, paragraph.End))
                {
                    yield return TextSpan.FromBounds(i, behind);
                    start = behind;
                }
                i = behind - 1;
                continue;
            }
            if (!Punctuation.IsSentenceEndAt(text, i)) continue;
            while (i + 1 < paragraph.End && Punctuation.IsSentenceEnd(text[i + 1])) i++;
            var sentence = TextSpan.FromBounds(start, i + 1).Trim(text);
            if (!sentence.IsEmpty) yield return sentence;
            start = i + 1;
        }
        var rest = TextSpan.FromBounds(start, paragraph.End).Trim(text);
        if (!rest.IsEmpty) yield return rest;
    }

    // 。（牵头单位：A；参加单位：B）坚决纠正…: behind the bracket another sentence begins, with or without a mark.
    private static bool IsOwnerAlone(string text, int start, int open, int behind, int end) =>
        text[open] is '（' or '(' && behind < end && !Punctuation.IsClauseEnd(text[behind]) && TextSpan.FromBounds(start, open).Trim(text).IsEmpty
        && OwnerClauseStart.Is(text, TextSpan.FromBounds(open, behind));
}
