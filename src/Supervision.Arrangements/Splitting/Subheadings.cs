using System.Buffers;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Paragraphs that begin with a short sentence without a comma: 保障产业发展空间。划定….</summary>
internal static class Subheadings
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，,；;。：:、");

    private static readonly SearchValues<char> CallMarks = SearchValues.Create("，,；、“《");

    private const int Longest = 20, LongestDashed = 30, LongestTopic = 5, LongestCall = 16, Fewest = 2, LongestLine = 24, LongestMark = 8;

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

    /// <summary>Several short lines without any mark, each above a paragraph of text, name what stands under them.</summary>
    internal static bool AreLines(string text, List<TextSpan> paragraphs) => Enumerable.Range(0, paragraphs.Count).Count(i => IsLine(text, paragraphs, i)) >= Fewest;

    internal static bool IsLine(string text, List<TextSpan> paragraphs, int at) =>
        at + 1 < paragraphs.Count && paragraphs[at].Length is >= 4 and <= Longest && paragraphs[at + 1].Length > Longest
        && IsBareLine(paragraphs[at].In(text)) && !paragraphs[at].In(text).ContainsAnyInRange('0', '9')
        && Punctuation.IsSentenceEndAt(text, paragraphs[at + 1].End - 1);

    // 突出重点，提高监督质效: two halves at most, and no mark at the end.
    private static bool IsBareLine(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOfAny('，', ',');
        return comma < 0 ? !line.ContainsAny(Marks) : !line[..comma].ContainsAny(Marks) && comma + 1 < line.Length && !line[(comma + 1)..].ContainsAny(Marks);
    }

    internal static TextSpan? Of(string text, TextSpan paragraph)
    {
        if (SentenceScanner.First(text, paragraph) is not { } sentence || sentence.Length > LongestDashed || sentence.End >= paragraph.End) return null;
        var words = sentence.In(text).TrimStart('—');
        var isDashed = words.Length < sentence.Length;
        return (isDashed ? IsOneCall(words, LongestCall) : LengthWithoutQuotations(words) <= Longest && IsOneCall(words, LongestTopic)) && !words.ContainsAnyInRange('0', '9') && !DueWords.Contain(words) ? sentence : null;
    }

    /// <summary>Before the first of them a paragraph announces the whole, unless most of its sentences themselves begin with what to do.</summary>
    internal static bool OnlyAnnounces(string text, TextSpan paragraph)
    {
        var all = SentenceScanner.Scan(text, paragraph).ToList();
        return all.Count < Fewest || all.Count(s => BeginsWithDeed(s.In(text)) && SentenceJudge.IsAction(text, s)) * 2 <= all.Count;
    }

    private static bool BeginsWithDeed(ReadOnlySpan<char> words) => ActionWords.StartsWithVerb(words[ActionWords.AdverbLength(words)..]);

    // 做强做优做大“智能车、创新药、中国芯”三大主导产业: what is named in between makes it no longer sentence.
    private static int LengthWithoutQuotations(ReadOnlySpan<char> words)
    {
        var (length, isQuoted) = (0, false);
        foreach (var c in words)
        {
            if (c is '“' or '”') isQuoted = c == '“';
            else if (!isQuoted) length++;
        }
        return length;
    }

    // 抓项目，夯实发展底盘: two short halves too, the first of them a topic; behind a dash, ——聚焦发展大局，做实政策审计, both longer.
    private static bool IsOneCall(ReadOnlySpan<char> words, int longestTopic)
    {
        var comma = words.IndexOfAny('，', ',', '；');
        if (comma < 0) return true;
        var call = words[(comma + 1)..];
        return comma <= longestTopic && call.Length <= LongestCall && !call.ContainsAny(CallMarks);
    }
}
