namespace Supervision.Arrangements.Outlining;

/// <summary>
/// A page that lost its line breaks: 一、… （一）… 1.… run on in one line, often straight behind a heading without any mark. They are cut apart
/// where they count upwards through the whole document; a lone （三） or 统一、 stays where it is.
/// </summary>
internal static class InlineNumbers
{
    private const int ShortestRunOn = 40, Ranks = NumberMark.ParenthesizedDigitRank + 1;

    /// <param name="IsGiven">At the beginning of a paragraph: a number whatever its neighbours.</param>
    /// <param name="IsSet">Behind a mark or blank; otherwise straight behind other words.</param>
    private readonly record struct Found(int At, int Rank, int Ordinal, bool IsGiven, bool IsSet);

    internal static IEnumerable<TextSpan> Cut(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var cuts = CountingUp([.. paragraphs.SelectMany(p => Marks(text, p))]);
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
            if (MayBegin(text, i) && NumberMark.TryRead(text, i, paragraph.End, out var mark) && Inline(text, i, mark) is { } found)
                yield return found;
    }

    private static bool MayBegin(string text, int at) => text[at] is '（' or '('
        || (ChineseNumeral.IsNumeral(text[at]) && !ChineseNumeral.IsNumeral(text[at - 1]))
        || (char.IsAsciiDigit(text[at]) && !char.IsAsciiLetterOrDigit(text[at - 1]) && text[at - 1] is not ('.' or '．' or '-' or '—'));

    private static Found? Inline(string text, int at, NumberMark mark)
    {
        var before = text[at - 1];
        var isSet = Punctuation.IsBlank(before) || Punctuation.IsSentenceEndAt(text, at - 1);
        var found = new Found(at, mark.Rank, mark.Ordinal, IsGiven: false, isSet);
        return mark.Rank switch
        {
            NumberMark.ChineseRank when isSet || Punctuation.IsColon(before) => found with { IsSet = true },
            NumberMark.ParenthesizedRank when !IsCitation(text, at, mark) => found with { IsSet = isSet || Punctuation.IsColon(before) || Punctuation.IsSemicolon(before) },
            NumberMark.DigitRank when isSet || Punctuation.IsHan(before) || Punctuation.IsColon(before) => found,
            // （1）…；（2）… inside a sentence is its own list; behind a full stop each is a paragraph.
            NumberMark.ParenthesizedDigitRank when text[at] is '（' or '(' && (isSet || Punctuation.IsHan(before)) && !IsCitation(text, at, mark) => found,
            _ => null,
        };
    }

    // 第（三）项: the paragraph of a law, not of this document.
    private static bool IsCitation(string text, int at, NumberMark mark) =>
        text[at - 1] is '第' or '条' or '款' || (at + mark.Length < text.Length && text[at + mark.Length] is '项' or '款' or '目' or '、');

    // 一 counts only when 二 follows before a higher heading; anything else only as the next of its kind.
    private static List<int> CountingUp(List<Found> marks)
    {
        var followed = FollowedByTwo(marks);
        var cuts = new List<int>();
        var last = new int[Ranks];
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var counts = mark.IsGiven || (mark.Ordinal == 1 ? followed[i] : last[mark.Rank] > 0 && mark.Ordinal == last[mark.Rank] + 1 && (mark.IsSet || mark.Rank == NumberMark.ParenthesizedRank));
            if (!counts) continue;
            if (!mark.IsGiven) cuts.Add(mark.At);
            if (mark.Rank >= Ranks) continue;
            last[Math.Max(0, mark.Rank)] = mark.Ordinal;
            Array.Clear(last, mark.Rank + 1, Ranks - mark.Rank - 1);
        }
        return cuts;
    }

    private static bool[] FollowedByTwo(List<Found> marks)
    {
        var followed = new bool[marks.Count];
        var next = new Found?[Ranks];
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            if (mark.Rank >= Ranks) continue;
            followed[i] = next[mark.Rank] is { Ordinal: 2, IsSet: var isSet } && (isSet || mark.Rank == NumberMark.ParenthesizedRank);
            next[mark.Rank] = mark;
            if (mark.IsSet && mark.Rank <= NumberMark.ChineseRank) Array.Clear(next, mark.Rank + 1, Ranks - mark.Rank - 1);
        }
        return followed;
    }
}
