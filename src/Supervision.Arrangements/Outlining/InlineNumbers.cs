using System.Buffers;

namespace Supervision.Arrangements.Outlining;

/// <summary>
/// A page that lost its line breaks: 一、… （一）… 1.… run on in one line, often straight behind a heading without any mark. They are cut apart
/// where they count upwards through the whole document; a lone （三） or 统一、 stays where it is.
/// </summary>
internal static class InlineNumbers
{
    private static readonly SearchValues<char> HeadingEnds = SearchValues.Create("。，,；;：:");

    private const int ShortestRunOn = 40, LongestOwner = 240, LongestHeading = 40, LongestPartName = 24, Ranks = NumberMark.ParenthesizedDigitRank + 1;

    /// <param name="IsGiven">At the beginning of a paragraph: a number whatever its neighbours.</param>
    /// <param name="IsSet">Behind a mark or blank; otherwise straight behind other words.</param>
    /// <param name="IsSure">Behind who answers for the item before (责任单位：…, （…牵头）), or the name of a part behind figures: a number, whatever was left out before it.</param>
    /// <param name="IsHalf">Behind a semicolon: a number only in a list that begins straight behind a heading.</param>
    private readonly record struct Found(int At, int Rank, int Ordinal, bool IsGiven, bool IsSet, bool IsSure = false, bool IsHalf = false);

    internal static IEnumerable<TextSpan> Cut(string text, IReadOnlyList<TextSpan> paragraphs, TextTables tables)
    {
        var cuts = CountingUp(text, [.. paragraphs.Where(p => tables.At(p.Start) is null).SelectMany(p => Marks(text, p))]);
        var next = 0;
        foreach (var paragraph in paragraphs)
        {
            var start = paragraph.Start;
            for (; next < cuts.Count && cuts[next] < paragraph.End; next++)
            {
                var piece = TextSpan.FromBounds(start, cuts[next]).Trim(text);
                if (!piece.IsEmpty) yield return piece;
                start = cuts[next];
            }
            yield return TextSpan.FromBounds(start, paragraph.End).Trim(text);
        }
    }

    private static IEnumerable<Found> Marks(string text, TextSpan paragraph)
    {
        if (NumberMark.TryRead(text, paragraph.Start, paragraph.End, out var first))
            yield return new Found(paragraph.Start, first.Rank, first.Ordinal, IsGiven: true, IsSet: true);
        if (paragraph.Length < ShortestRunOn) yield break;
        for (var i = paragraph.Start + 1; i < paragraph.End; i++)
            if (MayBegin(text, i) && NumberMark.TryRead(text, i, paragraph.End, out var mark) && Inline(text, paragraph.Start, i, mark) is { } found)
                yield return found;
    }

    private static bool MayBegin(string text, int at) => text[at] is '（' or '('
        || (ChineseNumeral.IsNumeral(text[at]) && !ChineseNumeral.IsNumeral(text[at - 1]))
        || (char.IsAsciiDigit(text[at]) && !char.IsAsciiLetterOrDigit(text[at - 1]) && text[at - 1] is not ('.' or '．' or '-' or '—'));

    private static Found? Inline(string text, int start, int at, NumberMark mark)
    {
        var before = text[at - 1];
        var isSet = Punctuation.IsBlank(before) || Punctuation.IsSentenceEndAt(text, at - 1);
        var found = new Found(at, mark.Rank, mark.Ordinal, IsGiven: false, isSet);
        Found? read = mark.Rank switch
        {
            NumberMark.ChineseRank when char.IsAsciiDigit(before) && NamesPart(text, at + mark.Length) => found with { IsSet = true, IsSure = true },
            NumberMark.ChineseRank when isSet || Punctuation.IsColon(before) => found with { IsSet = true },
            NumberMark.ParenthesizedRank when !IsCitation(text, at, mark) => found with { IsSet = isSet || Punctuation.IsColon(before) || Punctuation.IsSemicolon(before) },
            NumberMark.DigitRank when isSet || Punctuation.IsHan(before) || Punctuation.IsColon(before) || before is '）' or ')' => found,
            // 1.…（责任股室：A）；2.…: behind who answers, the semicolon ends the item.
            NumberMark.DigitRank when Punctuation.IsSemicolon(before) && at > 1 && text[at - 2] is '）' or ')' => found with { IsSet = true },
            NumberMark.DigitRank when Punctuation.IsSemicolon(before) => found with { IsHalf = true },
            // （1）…；（2）… inside a sentence is its own list; behind a full stop each is a paragraph.
            NumberMark.ParenthesizedDigitRank when text[at] is '（' or '(' && (isSet || Punctuation.IsHan(before) || before is '）' or ')') && !IsCitation(text, at, mark) => found,
            // …工作方案一、…二、…: straight behind a name.
            NumberMark.ChineseRank when Punctuation.IsHan(before) && !IsEnumeration(text, at + mark.Length) && before is not ('统' or '第' or '单' or '唯' or '之' or '归') || before is '）' or ')' => found,
            _ => null,
        };
        return read is { } inline && MayEndOwner(before) && IsAfterOwner(text, start, at) ? inline with { IsSet = true, IsSure = true } : read;
    }

    // 四、五类桥梁.
    private static bool IsEnumeration(string text, int at) => at < text.Length && ChineseNumeral.IsNumeral(text[at]);

    // 0001200000五、存在的主要问题及改进情况（一）…: behind the figures of a table.
    private static bool NamesPart(string text, int at)
    {
        var words = text.AsSpan(at, Math.Min(LongestPartName, text.Length - at));
        var end = words.IndexOfAny('（', '：', '。') is > 0 and var found ? found : words.Length;
        return end > 0 && SectionClassifier.Classify(words[..end].ToString()) != SectionKind.Other;
    }

    private static bool MayEndOwner(char before) => Punctuation.IsBlank(before) || before is '）' or ')' || Punctuation.IsHan(before);

    private static bool IsAfterOwner(string text, int start, int at)
    {
        var end = at;
        while (end > start && Punctuation.IsBlank(text[end - 1])) end--;
        var span = TextSpan.FromBounds(Math.Max(start, end - LongestOwner), end);
        if (OwnerBracket.StartIn(text, span) >= 0) return true;
        var sentence = span.In(text)[..Math.Max(0, span.Length - 1)].LastIndexOfAny('。', '；', ';') + 1;
        return OwnerClauseStart.Is(text, TextSpan.FromBounds(span.Start + sentence, end));
    }

    // 第（三）项: the paragraph of a law, not of this document.
    private static bool IsCitation(string text, int at, NumberMark mark) =>
        text[at - 1] is '第' or '条' or '款' || (at + mark.Length < text.Length && text[at + mark.Length] is '项' or '款' or '目' or '、');

    // 一 counts only when 二 follows before a higher heading; anything else only as the next of its kind, under the same heading or through the whole plan.
    private static List<int> CountingUp(string text, List<Found> marks)
    {
        var followed = FollowedByTwo(text, marks);
        var cuts = new List<int>();
        var (last, through) = (new int[Ranks], new int[Ranks]);
        Found? heading = null;
        var isBehindHeading = false;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (!(mark.IsGiven || mark.IsSure || StandsUnder(text, heading, mark) || (mark.Ordinal == 1 ? followed[i] || IsOnly(text, heading, mark, i + 1 < marks.Count ? marks[i + 1] : null) : GoesOn(mark, last, through) || BeginsPart(text, mark, through) || mark.IsHalf && isBehindHeading && IsNext(mark, last)))) continue;
            if (!mark.IsGiven) cuts.Add(mark.At);
            if (mark.Ordinal == 1) isBehindHeading = StandsBehind(text, heading, mark);
            heading = mark;
            if (mark.Rank >= Ranks) continue;
            last[Math.Max(0, mark.Rank)] = through[Math.Max(0, mark.Rank)] = mark.Ordinal;
            Array.Clear(last, mark.Rank + 1, Ranks - mark.Rank - 1);
        }
        return cuts;
    }

    // 一、深化改革 1.推进…: straight behind the words of a heading.
    private static bool StandsUnder(string text, Found? heading, Found mark) => Punctuation.IsBlank(text[mark.At - 1]) && StandsBehind(text, heading, mark);

    private static bool StandsBehind(string text, Found? heading, Found mark) =>
        mark.Rank == NumberMark.DigitRank && heading is { } above && above.Rank is NumberMark.ChineseRank or NumberMark.ParenthesizedRank && mark.At - above.At <= LongestHeading
        && !text.AsSpan(above.At, mark.At - above.At).ContainsAny(HeadingEnds);

    // 一、加强工程建设1.加快除险加固。…二、: the only item under its heading.
    private static bool IsOnly(string text, Found? heading, Found mark, Found? next) =>
        next is { Rank: NumberMark.ChineseRank, IsSet: true } && Punctuation.IsHan(text[mark.At - 1]) && StandsBehind(text, heading, mark);

    private static bool GoesOn(Found mark, int[] last, int[] through) =>
        IsNext(mark, last) && (mark.IsSet || mark.Rank == NumberMark.ParenthesizedRank) || mark.IsSet && IsNext(mark, through);

    // …切实加以改进。二、2023年工作计划2023年是…: the page begins in the middle of its first part.
    private static bool BeginsPart(string text, Found mark, int[] through) => mark is { Rank: NumberMark.ChineseRank, IsSet: true } && through[mark.Rank] == 0
        && (RunInHeading.Length(text.AsSpan(mark.At + 2, Math.Min(LongestHeading + ShortestRunOn, text.Length - mark.At - 2))) > 0 || NamesPart(text, mark.At + 2));

    private static bool IsNext(Found mark, int[] last) => last[mark.Rank] > 0 && mark.Ordinal == last[mark.Rank] + 1;

    private static bool[] FollowedByTwo(string text, List<Found> marks)
    {
        var followed = new bool[marks.Count];
        var next = new Found?[Ranks];
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            if (mark.Rank >= Ranks) continue;
            followed[i] = next[mark.Rank] is { Ordinal: 2 } two
                && (two.IsSet || mark.Rank == NumberMark.ParenthesizedRank || two.IsHalf && i > 0 && StandsBehind(text, marks[i - 1], mark));
            next[mark.Rank] = mark;
            if (mark.IsSet && mark.Rank <= NumberMark.ChineseRank) Array.Clear(next, mark.Rank + 1, Ranks - mark.Rank - 1);
        }
        return followed;
    }
}
