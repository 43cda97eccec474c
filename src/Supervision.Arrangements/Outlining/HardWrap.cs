namespace Supervision.Arrangements.Outlining;

/// <summary>Text whose lines end where the page did: many lines of nearly one length, most of them in the middle of a sentence.</summary>
internal static class HardWrap
{
    private const int NarrowestPage = 18, WidestPage = 90, Slack = 2;

    /// <summary>Characters of a full line, or nothing when lines are paragraphs.</summary>
    internal static int? Width(string text, IReadOnlyList<TextSpan> lines)
    {
        var lengths = lines.Select(l => l.Trim(text)).Where(l => !l.IsEmpty).ToList();
        if (lengths.Count < 6) return null;
        var longest = lengths.Max(l => l.Length);
        if (longest is < NarrowestPage or > WidestPage) return null;
        var full = lengths.Where(l => l.Length >= longest - Slack - 2).ToList();
        var broken = full.Count(l => !EndsParagraph(text[l.End - 1]));
        return full.Count >= lengths.Count * 0.35 && broken >= full.Count * 0.6 ? longest : null;
    }

    internal static bool Continues(string text, TextSpan open, TextSpan line, TextSpan trimmed, int width)
    {
        if (EndsParagraph(text[open.End - 1])) return false;
        if (trimmed.Start - line.Start > 0 && Punctuation.IsBlank(text[line.Start])) return false;
        if (IsTableRow(text, trimmed) || IsTableRow(text, TextSpan.FromBounds(Math.Max(open.Start, open.End - WidestPage), open.End))) return false;
        if (NumberMark.TryRead(text, trimmed.Start, trimmed.End, out _)) return false;
        return LastLineLength(text, open) >= width - Slack - 2;
    }

    private static bool IsTableRow(string text, TextSpan line) => text[line.Start] == '|' || line.In(text).Contains('\t');

    private static int LastLineLength(string text, TextSpan open)
    {
        var at = open.End - 1;
        while (at > open.Start && text[at - 1] is not ('\n' or '\r')) at--;
        return open.End - at;
    }

    private static bool EndsParagraph(char c) => Punctuation.IsSentenceEnd(c) || Punctuation.IsColon(c) || Punctuation.IsSemicolon(c);
}
