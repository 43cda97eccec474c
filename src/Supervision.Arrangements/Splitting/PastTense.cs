using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Do the sentences of a section tell what has been done rather than what will be?</summary>
internal static partial class PastTense
{
    private const int LongestSample = 4000, FewestSentences = 3;

    internal static bool Prevails(string text, TextSpan section)
    {
        int sentences = 0, past = 0;
        foreach (var sentence in SentenceScanner.Scan(text, TextSpan.FromBounds(section.Start, Math.Min(section.End, section.Start + LongestSample))))
        {
            sentences++;
            if (Tells(sentence.In(text))) past++;
        }
        return sentences >= FewestSentences && past * 3 >= sentences;
    }

    internal static bool Tells(ReadOnlySpan<char> sentence) => Done().IsMatch(sentence) && !Promise().IsMatch(sentence);

    [GeneratedRegex("累计|截至|截止|同比|去年同期|已(完成|建成|办|有|经|开展|投|达|全部|基本|出台|印发)|(完成|建成|办理|开展|组织|出台|举办|受理|查处|制定|召开|修订)了|共(办理|完成|开展|受理|举办|组织|查处|召开|检查|收到)|荣获|获评|被评为|顺利(完成|通过|开工)|圆满|(有效|显著|明显|大幅|稳步|不断|持续)(提升|提高|改善|增强|下降)$")]
    private static partial Regex Done();

    [GeneratedRegex("将|力争|计划|争取|确保|年底前|月底前|下一步")]
    private static partial Regex Promise();
}
