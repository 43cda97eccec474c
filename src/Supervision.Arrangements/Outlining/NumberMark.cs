namespace Supervision.Arrangements.Outlining;

/// <summary>The visible number before a heading or item: 一、 （一） 1. (1) ① 第一章 附件2 or a Markdown mark.</summary>
/// <param name="Rank">Depth by the habit of official documents: a smaller rank encloses a greater one.</param>
/// <param name="Ordinal">Value of the number; 0 where there is none.</param>
/// <param name="Length">Characters of the mark, blanks behind it included.</param>
/// <param name="Label">The mark as written, without blanks; empty for Markdown.</param>
internal readonly record struct NumberMark(int Rank, int Ordinal, int Length, string Label)
{
    internal const int AnnexRank = 0, PartRank = 1, ChapterRank = 2, UnnumberedRank = 3, ChineseRank = 4, ParenthesizedRank = 5,
        DigitRank = 6, ParenthesizedDigitRank = 7, CircledRank = 8;

    internal static bool TryRead(string text, int start, int end, out NumberMark mark)
    {
        mark = default;
        if (start >= end) return false;
        var found = text[start] switch
        {
            '#' => ReadMarkdown(text, start, end),
            '第' => ReadOrdinal(text, start, end),
            '附' => ReadAnnex(text, start, end),
            '（' or '(' => ReadParenthesized(text, start, end),
            >= '①' and <= '⑳' => new NumberMark(CircledRank, text[start] - '①' + 1, 1, text[start].ToString()),
            var c when ChineseNumeral.IsNumeral(c) => ReadChinese(text, start, end),
            var c when char.IsDigit(c) => ReadDigits(text, start, end),
            _ => (NumberMark?)null,
        };
        if (found is not { } read) return false;
        var length = read.Length;
        while (start + length < end && Punctuation.IsBlank(text[start + length])) length++;
        mark = read with { Length = length };
        return true;
    }

    private static NumberMark? ReadMarkdown(string text, int start, int end)
    {
        var level = 0;
        while (start + level < end && text[start + level] == '#') level++;
        var at = start + level;
        if (level > 6 || at >= end || !Punctuation.IsBlank(text[at])) return null;
        while (at < end && Punctuation.IsBlank(text[at])) at++;
        if (at < end && text[at] != '#' && TryRead(text, at, end, out var inner)) return inner with { Length = at - start + inner.Length };
        return new NumberMark(Math.Min(PartRank + level - 1, CircledRank), 0, at - start, "");
    }

    private static NumberMark? ReadOrdinal(string text, int start, int end)
    {
        var at = start + 1;
        if (!ReadNumber(text, ref at, end, out var value)) return null;
        var rest = text.AsSpan(at, Math.Min(2, end - at));
        var (rank, unit) = rest switch
        {
            ['部', '分'] => (PartRank, 2),
            ['编' or '篇', ..] => (PartRank, 1),
            ['章', ..] => (ChapterRank, 1),
            ['节', ..] => (ChineseRank, 1),
            _ => (-1, 0),
        };
        if (rank < 0) return null;
        at += unit;
        return new NumberMark(rank, value, at - start, text[start..at]);
    }

    private static NumberMark? ReadAnnex(string text, int start, int end)
    {
        var at = start + 1;
        if (at >= end || text[at] is not ('件' or '表' or '录')) return null;
        at++;
        ReadNumber(text, ref at, end, out var value);
        if (at < end && Punctuation.IsColon(text[at])) at++;
        var isHeading = at >= end || Punctuation.IsBlank(text[at]) || Punctuation.IsColon(text[at - 1]);
        return isHeading && end - start <= 60 ? new NumberMark(AnnexRank, value, at - start, text[start..at].TrimEnd('：', ':')) : null;
    }

    private static NumberMark? ReadParenthesized(string text, int start, int end)
    {
        var at = start + 1;
        if (at >= end) return null;
        var rank = ChineseNumeral.IsNumeral(text[at]) ? ParenthesizedRank : ParenthesizedDigitRank;
        if (!ReadNumber(text, ref at, end, out var value) || at >= end || text[at] is not ('）' or ')')) return null;
        at++;
        var label = text[start..at];
        if (at < end && text[at] is '、' or '.' or '．') at++;
        return new NumberMark(rank, value, at - start, label);
    }

    private static NumberMark? ReadChinese(string text, int start, int end)
    {
        var at = start;
        if (!ReadNumber(text, ref at, end, out var value) || at >= end || text[at] is not ('、' or '．' or '.')) return null;
        return new NumberMark(ChineseRank, value, at + 1 - start, text[start..(at + 1)]);
    }

    private static NumberMark? ReadDigits(string text, int start, int end)
    {
        var at = start;
        if (!ReadNumber(text, ref at, end, out var value) || at >= end || value is 0 or > 500) return null;
        if (text[at] is '）' or ')') return new NumberMark(ParenthesizedDigitRank, value, at + 1 - start, text[start..(at + 1)]);
        if (text[at] is not ('.' or '．' or '、')) return null;
        var dots = 0;
        while (at + 1 < end && text[at] is '.' or '．' && char.IsDigit(text[at + 1]) && !IsDate(text, at + 1, end))
        {
            at++;
            dots++;
            if (!ReadNumber(text, ref at, end, out value) || at >= end) return null;
        }
        if (dots > 0 && !Punctuation.IsBlank(text[at])) return null;
        var length = dots > 0 ? at - start : at + 1 - start;
        return new NumberMark(DigitRank + Math.Min(dots, 2), value, length, text.Substring(start, length));
    }

    // "7.2018年春季…" is the seventh item, not 7.2018; "2.4月底前…" the second, not 2.4.
    private static bool IsDate(string text, int at, int end)
    {
        var digits = 0;
        while (at + digits < end && char.IsDigit(text[at + digits])) digits++;
        return at + digits < end && (digits == 4 && text[at + digits] == '年' || digits <= 2 && text[at + digits] == '月');
    }

    private static bool ReadNumber(string text, ref int at, int end, out int value)
    {
        var start = at;
        value = 0;
        if (at >= end) return false;
        if (ChineseNumeral.IsNumeral(text[at]))
        {
            while (at < end && at - start < 5 && ChineseNumeral.IsNumeral(text[at])) at++;
            return ChineseNumeral.TryParse(text.AsSpan(start, at - start), out value);
        }
        while (at < end && at - start < 4 && char.IsDigit(text[at])) value = value * 10 + (int)char.GetNumericValue(text[at++]);
        return at > start;
    }
}
