namespace Supervision.Arrangements.Outlining;

/// <summary>Half- and full-width marks, treated alike: official documents mix them.</summary>
internal static class Punctuation
{
    private const int LongestEnclosed = 400;

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD';

    internal static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?';

    /// <summary>A full stop too where a typist put it for 。: between Chinese characters.</summary>
    internal static bool IsSentenceEndAt(string text, int at) => IsSentenceEnd(text[at])
        || text[at] is '.' or '．' && at > 0 && (IsHan(text[at - 1]) || text[at - 1] is '”' or '）' or ')' or '》')
            && (at + 1 >= text.Length || IsHan(text[at + 1]) || IsBlank(text[at + 1]) || text[at + 1] is '“' or '（' or '(' or '《')
            && !(at > 0 && ChineseNumeral.IsNumeral(text[at - 1]) && (at < 2 || !IsHan(text[at - 2])));

    internal static bool IsSemicolon(char c) => c is '；' or ';';

    internal static bool IsComma(char c) => c is '，' or ',';

    internal static bool IsColon(char c) => c is '：' or ':';

    internal static bool IsClauseEnd(char c) => IsComma(c) || IsSemicolon(c) || IsSentenceEnd(c);

    /// <summary>What the clause says before a place, at most so many characters back: a line without marks may be as long as the document.</summary>
    internal static ReadOnlySpan<char> ClauseBefore(string text, int at, int reach)
    {
        var start = at;
        while (start > 0 && at - start < reach && !IsClauseEnd(text[start - 1])) start--;
        return text.AsSpan(start, at - start);
    }

    internal static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    internal static char ClosingOf(char c) => c switch
    {
        '（' or '(' => '）',
        '《' => '》',
        '〈' => '〉',
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '【' => '】',
        '〔' => '〕',
        '[' => ']',
        _ => '\0',
    };

    /// <summary>
    /// Positions just behind every bracket or quotation that is closed within a reasonable distance, outermost first: marks inside do not end
    /// a sentence. An opening mark that is never closed counts as an ordinary character.
    /// </summary>
    internal static Dictionary<int, int> Enclosures(string text, int start, int end)
    {
        var closed = new Dictionary<int, int>();
        var open = new Stack<(int At, char Close)>();
        for (var i = start; i < end; i++)
        {
            var c = text[i] switch { ')' => '）', _ => text[i] };
            var closing = ClosingOf(c);
            if (closing != '\0') open.Push((i, closing));
            else if (c is '）' or '》' or '〉' or '”' or '’' or '」' or '』' or '】' or '〕' or ']') Close(open, closed, i, c);
            if (open.Count > 64) open.Clear();
        }
        return closed;
    }

    private static void Close(Stack<(int At, char Close)> open, Dictionary<int, int> closed, int at, char mark)
    {
        if (!open.Any(o => o.Close == mark)) return;
        while (open.Pop() is var (began, expected))
        {
            if (expected != mark) continue;
            if (at - began <= LongestEnclosed) closed[began] = at + 1;
            return;
        }
    }
}
