using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>
/// A short sentence that only names the direction of those behind it (大力发展文体事业。): no comma, no number, no date, no name in quotation
/// marks, and it ends in an abstract noun. Nobody could report it as done; it stands as a heading over what follows.
/// </summary>
internal static partial class Slogan
{
    private const int Longest = 16, LongestAmongOthers = 18, LongestHalf = 22;

    /// <summary>In the middle of a paragraph: one half, abstract, naming nothing in particular.</summary>
    internal static bool Is(string text, TextSpan sentence)
    {
        var words = SentenceParts.Bare(text, sentence).In(text);
        return words.Length is >= 4 and <= Longest && IsPlain(words) && words.IndexOfAny('，', ',') < 0 && Ending().IsMatch(words) && !Concrete().IsMatch(words);
    }

    /// <summary>Among others of its kind in the same paragraph: 全力服务重大涉海项目建设 names things too, but nothing that has an end.</summary>
    internal static bool IsAmongOthers(string text, TextSpan sentence)
    {
        var words = SentenceParts.Bare(text, sentence).In(text).TrimEnd('”');
        return words.Length is >= 4 and <= LongestAmongOthers && IsPlain(words) && words.IndexOfAny('，', ',') < 0 && Ending().IsMatch(words) && !Closable().IsMatch(words);
    }

    /// <summary>第二、加快重点项目建设。: a number in words before one half names the part that follows.</summary>
    internal static bool IsNumbered(string text, TextSpan sentence)
    {
        var words = sentence.In(text);
        return words.Length <= LongestHalf + 4 && Ordinal().IsMatch(words) && IsPlain(words) && words[3..].IndexOfAny('，', ',') < 0;
    }

    /// <summary>The first words of an item, where a heading is expected: 优化机制，加大整合融合力度 too.</summary>
    internal static bool Heads(string text, TextSpan sentence)
    {
        var words = SentenceParts.Bare(text, sentence).In(text);
        if (words.Length < 4 || !IsPlain(words)) return false;
        var comma = words.IndexOfAny('，', ',');
        if (comma < 0) return words.Length <= LongestHalf;
        var second = words[(comma + 1)..];
        return comma <= LongestHalf && second.Length <= LongestHalf && second.IndexOfAny('，', ',') < 0;
    }

    private static bool IsPlain(ReadOnlySpan<char> words) =>
        !words.ContainsAnyInRange('0', '9') && !DueWords.Contain(words) && words.IndexOfAny("《；;") < 0;

    [GeneratedRegex("^第[一二三四五六七八九十][、，,]")]
    private static partial Regex Ordinal();

    [GeneratedRegex("[“（(]|等|项目|片区|工程|中心|医院|学校|第[一二三四五六七八九十]|[一二三]期|普查|公园|园区|[站路馆]|(?<!工)作$|启动|完成|建成|编制|出台|开展|探索|建立|制定|新建|举办|组建|争创|修订|申报|试点")]
    private static partial Regex Concrete();

    [GeneratedRegex("等|第[一二三四五六七八九十]|[一二三]期|启动|完成|建成|编制|出台|开展|制定|新建|举办|组建|修订|申报|试点")]
    private static partial Regex Closable();

    [GeneratedRegex("(发展|建设|改革|开放|创新|水平|能力|质量|质效|效率|效能|活力|动力|体系|保障|服务|环境|格局|台阶|突破|跃升|跨越|光彩|成效|局面|优势|屏障|防线|底线|基础|根基|力量|梯队|载体|业态|创建|治理|管理|监管|整治|管控|安全|生产|储备|低碳|稳定|稳固|多样|均衡|优质|事业|产业|消费|投资|招商|转型|升级|作风|廉洁|廉政|法治|政治|品质|形象|面貌|特色|品位|融合|协同|繁荣|振兴|和谐|增长|增效|提质|机制|制度|行为|责任|进程|步伐|力度|人才|队伍|繁荣发展|健康|民生|水准|作为|善治|加速度|新格局|添保障|品质生活|升温|见效|落地)$")]
    private static partial Regex Ending();
}
