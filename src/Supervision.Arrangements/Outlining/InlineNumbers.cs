namespace Supervision.Arrangements.Outlining;

/// <summary>A page that lost its line breaks: 一、… 二、… and （一）… （二）… run on in one line and are cut apart where they count upwards.</summary>
internal static class InlineNumbers
{
    private const int ShortestRunOn = 40;

    internal static IEnumerable<TextSpan> Cut(string text, TextSpan paragraph)
    {
        if (paragraph.Length < ShortestRunOn) return [paragraph];
        var cuts = Candidates(text, paragraph)
            .GroupBy(c => c.Mark.Rank)
            .SelectMany(CountingUp)
            .Order()
            .ToList();
        return cuts.Count == 0 ? [paragraph] : Pieces(text, paragraph, cuts);
    }

    private static IEnumerable<(int At, NumberMark Mark)> Candidates(string text, TextSpan paragraph)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (text[i] is not ('（' or '(') && !ChineseNumeral.IsNumeral(text[i])) continue;
            if (i > paragraph.Start && !Punctuation.IsBlank(text[i - 1]) && !Punctuation.IsSentenceEndAt(text, i - 1)) continue;
            if (NumberMark.TryRead(text, i, paragraph.End, out var mark) && mark.Rank is NumberMark.ChineseRank or NumberMark.ParenthesizedRank)
                yield return (i, mark);
        }
    }

    // 一 counts only when 二 follows; anything else only as the next of its kind.
    private static IEnumerable<int> CountingUp(IEnumerable<(int At, NumberMark Mark)> marks)
    {
        int last = 0, pendingFirst = -1;
        foreach (var (at, mark) in marks)
        {
            if (mark.Ordinal == 1) { pendingFirst = at; last = 1; }
            else if (mark.Ordinal == last + 1)
            {
                if (pendingFirst >= 0) yield return pendingFirst;
                pendingFirst = -1;
                last = mark.Ordinal;
                yield return at;
            }
        }
    }

    private static IEnumerable<TextSpan> Pieces(string text, TextSpan paragraph, List<int> cuts)
    {
        var start = paragraph.Start;
        foreach (var cut in cuts)
        {
            var piece = TextSpan.FromBounds(start, cut).Trim(text);
            if (!piece.IsEmpty) yield return piece;
            start = cut;
        }
        yield return TextSpan.FromBounds(start, paragraph.End).Trim(text);
    }
}
