namespace Supervision.Arrangements.Outlining;

/// <summary>Where the heading of a numbered paragraph ends and its run-in text begins.</summary>
internal static class HeadingCutter
{
    private const int LongestTitle = 60, LongestTitleBeforeBlank = 45, ShortestRunIn = 30;

    internal static (TextSpan Title, TextSpan Body) Cut(string text, int start, int end)
    {
        if (RunInHeading.Length(text.AsSpan(start, end - start)) is > 0 and var runIn) return Split(text, start, start + runIn, start + runIn, end);
        var enclosures = Punctuation.Enclosures(text, start, Math.Min(end, start + 4 * LongestTitle));
        for (var i = start; i < end; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (i - start > LongestTitle && end - start > LongestTitle * 2) break;
            if (Punctuation.IsSentenceEndAt(text, i)) return Split(text, start, i, i + 1, end);
            if (Punctuation.IsBlank(text[i]) && EndsAtBlank(text, start, i, end)) return Split(text, start, i, i + 1, end);
        }
        return end - start <= LongestTitle * 2
            ? (TextSpan.FromBounds(start, end), default)
            : (new TextSpan(start, 0), TextSpan.FromBounds(start, end));
    }

    private static (TextSpan Title, TextSpan Body) Split(string text, int start, int titleEnd, int bodyStart, int end) =>
        (TextSpan.FromBounds(start, titleEnd).Trim(text), TextSpan.FromBounds(bodyStart, end).Trim(text));

    // A page whose line breaks became blanks: the heading ends at the first one, if running text follows it.
    private static bool EndsAtBlank(string text, int start, int at, int end) =>
        at - start is >= 4 and <= LongestTitleBeforeBlank && end - at > ShortestRunIn
        && Punctuation.IsHan(text[at - 1]) | Punctuation.ClosingOf(text[at - 1]) == '\0' && !Punctuation.IsComma(text[at - 1])
        && (text.AsSpan(at, end - at).IndexOfAny('。', '；', ';') >= 0 || Punctuation.IsColon(text[end - 1]));
}
