using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Does a sentence of an arrangement ask for something to be done?</summary>
internal static partial class SentenceJudge
{
    private const int ShortestAction = 4;

    internal static bool IsAction(string text, TextSpan span)
    {
        var words = span.In(text);
        if (words.Length < ShortestAction || Punctuation.IsColon(words[^1])) return false;
        if (LeadIn().IsMatch(words) || Goal().IsMatch(words) || Closing().IsMatch(words) || Occasion().IsMatch(words)
            || Preamble().IsMatch(words) || Signed().IsMatch(words) || Statement().IsMatch(words) || Roster.Is(words) || Exhortation.Is(words)) return false;
        return ActionWords.Has(words) || Quantity().IsMatch(words);
    }

    /// <summary>The last sentence of a paragraph that announces what follows it: …做好以下工作：.</summary>
    internal static bool Introduces(string text, TextSpan span)
    {
        var words = span.In(text);
        return words.Length > 0 && Punctuation.IsColon(words[^1]) || LeadIn().IsMatch(words);
    }

    /// <summary>The first sentence under a heading that only names the guiding thought: 以…为指导,…精神.</summary>
    internal static bool IsGuidingThought(string text, TextSpan span) => Guiding().IsMatch(span.In(text));

    [GeneratedRegex("(以下|如下|下列|这些).{0,14}(工作|任务|方面|措施|事项|原则|要求)$|^(重点|主要|突出|着重|全力)?(做好|抓好|抓|要抓好|开展|推进).{0,6}([0-9]+|[一二三四五六七八九十]+)(个|项|大)?(方面)?(的)?(重点)?(工作|任务)$")]
    private static partial Regex LeadIn();

    [GeneratedRegex("(预期目标|总体要求|总体目标|总体思路|指导思想|基本原则|工作目标|奋斗目标)(是|为|[：:])")]
    private static partial Regex Goal();

    [GeneratedRegex("^(欢迎(广大|社会)|感谢您|专此|特此|此致|以上(报告|汇报|意见)|妥否|请予?审(议|阅|示)|谢谢|现将|各位代表|同志们)|让我们|我们(坚信|相信|深知|完全有信心)|更加紧密地?团结|(不懈|努力|团结)奋斗$|奋勇前进|新(的)?篇章$|新华章|使命重在|重任在肩|关于(印发|转发).{4,80}的通知$")]
    private static partial Regex Closing();

    // 某区发展局 2023年3月29日(此件公开发布): who signed when, at the end of a page without breaks.
    [GeneratedRegex("^[^，,。；;：:]{1,40}[" + UnitEndings.Body + "府]\\s*20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:印发)?\\s*(?:[（(].*|附件下载)?$", RegexOptions.Singleline)]
    private static partial Regex Signed();

    // 查处率100%, 不得低于3%: promised without a verb.
    [GeneratedRegex("(率|占比|比重|比例|强度|数量|总量|浓度|指数|规模|收入|产值|增加值|投资|面积|人数)[^，,；]{0,10}(达到?|不(得)?(低于|少于|高于|超过)|保持|控制|增长|提高|降低|下降|为|超)?[^，,；]{0,4}[0-9]")]
    private static partial Regex Quantity();

    // 为进一步…，制定本方案; 请结合实际认真贯彻执行.
    [GeneratedRegex("(制定|制订|提出)(本|以下|如下)|特制(定|订)|(?<!实)(现|一并)印发|(?<!实)现(提出|就)|(?<!申)请.{0,16}(贯彻|遵照|参照|组织实施|抓好落实|认真落实|执行)(执行|落实)?$|同意.{0,10}现|(情况|工作)(总结|汇报|报告)如下|^当前位置[：:]|有关(事项|情况|工作).{0,6}如下")]
    private static partial Regex Preamble();

    // 疫情防控是一切工作的前提和基础: says how things are.
    [GeneratedRegex("^[^，,]{0,40}(?<![一二三四五六七八九十])是[^，,]{0,30}(基础|前提|关键|根本|之义|之年|大事|期盼|责任|任务|目标|承诺)$|对[^，,]{2,20}提出了?(更高|新的?|许多新的?)[^，,]{0,4}要求$|^[^，,]{0,14}两个确立[^，,]{0,14}两个维护.?$")]
    private static partial Regex Statement();

    [GeneratedRegex(@"^(今年|明年|20\d\d年)(是|将是|恰逢|正值|既是)|^(今年|明年|20\d\d年)?[^，,]{0,30}之年")]
    private static partial Regex Occasion();

    [GeneratedRegex("为(指导|统领|引领|遵循|根本遵循)|(高举|深入践行|全面贯彻|认真贯彻|深入贯彻).{0,30}(思想|精神(?!学习教育)|总要求)|忠诚拥护.两个确立.|(认真贯彻|坚决落实).{0,40}(总要求|任务)[，,].{0,60}(努力|奋力|一步一个脚印)")]
    private static partial Regex Guiding();
}
