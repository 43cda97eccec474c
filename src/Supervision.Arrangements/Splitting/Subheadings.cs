using System.Buffers;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Paragraphs that begin with a short sentence without a comma: 保障产业发展空间。划定….</summary>
internal static class Subheadings
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，,；;。：:、");

    private const int Longest = 20, Fewest = 2, LongestLine = 24, LongestMark = 8;

    /// <summary>Most paragraphs begin so: then it is the way of this document, and such a sentence is no task.</summary>
    internal static bool ArePrevalent(string text, List<TextSpan> paragraphs)
    {
        var headed = paragraphs.Count(p => Of(text, p) is not null);
        return headed >= Fewest && headed * 2 >= paragraphs.Count;
    }

    /// <summary>A short line without any mark straight above numbered paragraphs names them.</summary>
    internal static bool StandsAboveNumbers(string text, TextSpan paragraph)
    {
        if (paragraph.Length > LongestLine || paragraph.In(text).ContainsAny(Marks) || paragraph.In(text).ContainsAnyInRange('0', '9')) return false;
        var next = paragraph.End;
        while (next < text.Length && Punctuation.IsBlank(text[next])) next++;
        return text.AsSpan(paragraph.End, next - paragraph.End).Contains('\n')
            && NumberMark.TryRead(text, next, Math.Min(text.Length, next + LongestMark), out var mark) && mark.Rank is NumberMark.DigitRank or NumberMark.ParenthesizedDigitRank;
    }

    internal static TextSpan? Of(string text, TextSpan paragraph)
    {
        if (SentenceScanner.First(text, paragraph) is not { } sentence || sentence.Length > Longest || sentence.End >= paragraph.End) return null;
        var words = sentence.In(text);
        return words.IndexOfAny("，,；") < 0 && !words.ContainsAnyInRange('0', '9') && !DueWords.Contain(words) ? sentence : null;
    }
}
