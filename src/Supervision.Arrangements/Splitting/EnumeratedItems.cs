using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>一是… 二是… through the sentences of a paragraph: each item reaches to the next, however many sentences it has.</summary>
internal static class EnumeratedItems
{
    /// <summary>The items in order, their numbers included; empty where fewer than two count upwards.</summary>
    internal static IReadOnlyList<TextSpan> Find(string text, TextSpan paragraph)
    {
        if (paragraph.In(text).IndexOf("二是", StringComparison.Ordinal) < 0) return [];
        var starts = Starts(text, paragraph);
        if (starts.Count < 2) return [];
        var items = new List<TextSpan>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
            items.Add(TextSpan.FromBounds(starts[i], i + 1 < starts.Count ? starts[i + 1] : paragraph.End));
        return items;
    }

    private static List<int> Starts(string text, TextSpan paragraph)
    {
        var enclosures = Punctuation.Enclosures(text, paragraph.Start, paragraph.End);
        var starts = new List<int>();
        var expected = 1;
        for (var i = paragraph.Start; i + 2 < paragraph.End; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (OrdinalAt(text, i, paragraph) is not { } ordinal) continue;
            if (ordinal == 1 && starts.Count > 0 && expected > 2) expected = 1;
            if (ordinal != expected) continue;
            starts.Add(i);
            expected++;
        }
        return starts;
    }

    private static int? OrdinalAt(string text, int at, TextSpan paragraph)
    {
        if (!ChineseNumeral.IsNumeral(text[at]) || at > paragraph.Start && !BeginsClause(text[at - 1])) return null;
        var end = at + 1;
        if (end < paragraph.End && ChineseNumeral.IsNumeral(text[end])) end++;
        return end + 1 < paragraph.End && text[end] == '是' && !Punctuation.IsComma(text[end + 1])
            && ChineseNumeral.TryParse(text.AsSpan(at, end - at), out var value) ? value : null;
    }

    private static bool BeginsClause(char before) => Punctuation.IsClauseEnd(before) || Punctuation.IsColon(before) || Punctuation.IsBlank(before);
}
