using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>One sentence can hold several promises: 一是…二是…, ①…②…, or halves joined by a semicolon that each say what to do.</summary>
internal static partial class SentenceParts
{
    private const int ShortestPart = 6, LongestEntity = 8;

    /// <summary>The promises of a sentence; an enumerated item is one, whatever its words.</summary>
    internal static IReadOnlyList<(TextSpan Span, bool IsItem)> Cut(string text, TextSpan sentence)
    {
        var enclosures = Punctuation.Enclosures(text, sentence.Start, sentence.End);
        var marks = Enumerators(text, sentence, enclosures);
        var pieces = marks.Count >= 2 || marks.Count == 1 && marks[0] == sentence.Start
            ? AtMarks(text, sentence, marks)
            : [(sentence, false)];
        return [.. pieces
            .SelectMany(p => AtSemicolons(text, p.Span, enclosures).Select(s => (Span: Bare(text, s), p.IsItem)))
            .Where(p => !p.Span.IsEmpty)];
    }

    /// <summary>The piece without leading number or dash and without final mark.</summary>
    internal static TextSpan Bare(string text, TextSpan piece)
    {
        var span = piece.Trim(text);
        int start = span.Start, end = span.End;
        while (end > start && (Punctuation.IsClauseEnd(text[end - 1]) || Punctuation.IsColon(text[end - 1]) || text[end - 1] is '、' or '.' or '—' || Punctuation.IsBlank(text[end - 1]))) end--;
        while (start < end && (text[start] is '—' or '-' or '•' or '·' or '●' or '◆' or '■' or '*' or '、' || Punctuation.IsClauseEnd(text[start]) || Punctuation.IsBlank(text[start]))) start++;
        var mark = Enumerator().Match(text, start, end - start);
        return mark.Success && mark.Index == start
            ? Bare(text, TextSpan.FromBounds(start + mark.Length, end))
            : TextSpan.FromBounds(start, end);
    }

    private static List<int> Enumerators(string text, TextSpan sentence, Dictionary<int, int> enclosures)
    {
        var marks = new List<int>();
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (i > sentence.Start && !BeginsClause(text[i - 1])) continue;
            if (StartsEnumerator(text, i, sentence.End)) marks.Add(i);
        }
        return marks;
    }

    private static bool StartsEnumerator(string text, int at, int end) =>
        text[at] is >= '①' and <= '⑳'
        || at + 2 < end && text[at + 1] == '是' && ChineseNumeral.IsNumeral(text[at]) && !Punctuation.IsComma(text[at + 2])
        || at + 3 < end && text[at] == '第' && ChineseNumeral.IsNumeral(text[at + 1]) && Punctuation.IsComma(text[at + 2]);

    private static bool BeginsClause(char before) => Punctuation.IsClauseEnd(before) || Punctuation.IsColon(before) || Punctuation.IsBlank(before);

    private static IEnumerable<(TextSpan Span, bool IsItem)> AtMarks(string text, TextSpan sentence, List<int> marks)
    {
        var leadIn = TextSpan.FromBounds(sentence.Start, marks[0]).Trim(text);
        if (leadIn.Length >= ShortestPart && !Punctuation.IsColon(text[leadIn.End - 1])) yield return (leadIn, false);
        for (var i = 0; i < marks.Count; i++)
            yield return (TextSpan.FromBounds(marks[i], i + 1 < marks.Count ? marks[i + 1] : sentence.End), true);
    }

    private static IEnumerable<TextSpan> AtSemicolons(string text, TextSpan piece, Dictionary<int, int> enclosures)
    {
        if (InnerNumber().IsMatch(piece.In(text))) return [piece];
        var halves = new List<TextSpan>();
        var start = piece.Start;
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (!Punctuation.IsSemicolon(text[i]) || EndsEntity(text, i)) continue;
            halves.Add(TextSpan.FromBounds(start, i));
            start = i + 1;
        }
        halves.Add(TextSpan.FromBounds(start, piece.End));
        halves.RemoveAll(h => Bare(text, h).IsEmpty);
        return halves.Count > 1 && halves.All(h => h.Length >= ShortestPart && ActionWords.Has(h.In(text))) ? halves : [piece];
    }

    // 45km&sup2;的雨水: what a page wrote for a sign of its own.
    private static bool EndsEntity(string text, int at)
    {
        var from = at;
        while (from > 0 && at - from < LongestEntity && char.IsAsciiLetterOrDigit(text[from - 1])) from--;
        return text[at] == ';' && from > 0 && from < at && text[from - 1] == '&';
    }

    [GeneratedRegex(@"\G(?:[一二三四五六七八九十]{1,2}是|[①-⑳]|第[一二三四五六七八九十]{1,2}[，,]|第[一二三四五六]阶段[：:])[，,、：:]?\s*")]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"(?:^|[：:；;，,。\s])(?:[（(][0-9]{1,2}[）)]|[0-9]{1,2}[.．、](?![0-9]))")]
    private static partial Regex InnerNumber();
}
