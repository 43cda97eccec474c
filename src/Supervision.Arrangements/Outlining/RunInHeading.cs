using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>
/// A heading with its text straight behind it, without any mark: 二、存在问题回顾今年…, （一）总体目标以…为原则, （三）健全决策制度一是….
/// </summary>
internal static partial class RunInHeading
{
    private const int Longest = 45, ShortestText = 12;

    /// <summary>Characters of the heading; 0 where the words do not begin with one.</summary>
    internal static int Length(ReadOnlySpan<char> words)
    {
        if (words.Length < ShortestText) return 0;
        var head = words[..Math.Min(words.Length, Longest + 8)];
        foreach (var match in Alone().EnumerateMatches(head)) return match.Length;
        foreach (var match in Labelled().EnumerateMatches(head)) return match.Length;
        foreach (var match in Resolved().EnumerateMatches(head)) return match.Length;
        foreach (var match in Named().EnumerateMatches(head))
            return words.Length - match.Length >= ShortestText ? match.Length : 0;
        foreach (var match in BeforeEnumeration().EnumerateMatches(head))
            return words[match.Length..].IndexOf("二是", StringComparison.Ordinal) > 0 ? match.Length : 0;
        return 0;
    }

    // Noun of a section, then a word with which sentences begin. Looked for in the first words only.
    [GeneratedRegex("""
        ^(?:20[0-9]{2}年度?)?[\u4E00-\u9FFF、“”]{0,16}?
        (?:工作(?:总结|回顾|成效|成绩|情况|开展情况|完成情况|进展|进展情况|亮点|计划|思路|打算|安排|要点|目标|重点|举措|措施|要求|部署|任务|方向|设想)
        |年度?总结|主要问题(?:和|与|及)(?:不足|困难|原因|改进(?:情况|措施|意见|方向))|主要(?:成效|成绩|做法|工作|目标|任务|举措|问题)|取得(?:的)?(?:主要)?(?:成效|成绩)
        |(?:存在|面临)(?:的)?(?:主要|突出)?(?:问题|不足|困难|短板|挑战)(?:(?:和|与|及)(?:不足|困难|问题|挑战|短板|原因|改进(?:情况|措施|意见|方向)))?|(?:思路|打算)(?:和|与|及)(?:重点|举措|措施|任务)|(?:问题|困难)(?:和|与|及)(?:不足|挑战|困难|问题)|不足之处
        |总体(?:目标|要求|思路|情况|部署)|指导思想|基本原则|基本情况|奋斗目标|预期目标|发展目标|重点(?:工作|任务|举措|项目)|保障措施|组织领导|下一步(?:工作)?(?:计划|打算|安排|思路|重点)?|努力方向|(?:整改|改进)(?:措施|思路|打算|方向|计划)|(?:专项)?整治(?:对象|内容|目标|范围|时间|步骤|重点)|(?:责任|职责|任务)分工|(?:实施|工作)步骤|时间安排|组织机构|工作内容|(?:办理|工作|审批|申报|操作)流程|(?:补贴|补助|奖励|资助)(?:办法|标准|范围|对象)|其他事项)
        (?=20[0-9]{2}年|下一步|今后|接下来|一年(?:以)?来|五年来|今年|明年|去年|过去|近年|年初|回顾|我(?:局|委|们|区|市|县|厅|院|办|处|镇|中心|单位|街道)|以|在|坚持|根据|按照|紧紧|围绕|为(?:了|全面|深入|进一步|方便)
        |截至|截止|目前|当前|虽然|尽管|[一二]是|一方面|总的|总体(?:要求|目标|思路)|(?:主要|工作|预期)目标|指导思想|主要是|对照|全面|深入|认真|始终|积极|存在|从|由|将|对(?!接|照|标|口|外|策|象|比)|成立|各|自20|[省市县区]\p{IsCJKUnifiedIdeographs}{1,8}(?:局|委|办|厅)|牢牢|高举|聚焦|立足|突出|贯彻|落实|践行|随着|经过|通过)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();

    // （二）改进措施：一是….
    [GeneratedRegex("^(?:(?:存在的?|主要|突出)*(?:问题|不足)|(?:改进|整改)(?:措施|方向)|下一步(?:工作)?(?:打算|计划|安排|措施|思路)|(?:工作)?(?:打算|思路|成效|做法))(?=[：:])")]
    private static partial Regex Labelled();

    // 奋勇争先，全力以赴做好2023年工作以…为指导.
    [GeneratedRegex("^[^。；;：:]{0,30}(?:做好|抓好|推进|开创)20[0-9]{2}年度?(?:各项|重点)?工作(?=以|在|坚持|根据|按照|围绕|紧紧|今年|20)")]
    private static partial Regex Resolved();

    // Names of guiding parts stand alone, whatever follows.
    [GeneratedRegex("^(指导思想|总体(目标|要求|思路)|基本原则|工作(目标|原则)|主要目标|组织领导|保障措施|(重要|必要|紧迫)性(和(重要|必要|紧迫)性)?|(目的|重要)意义|(整治|实施|适用|排查|检查)范围|下一(步|阶段)(工作)?(思路|计划|打算|安排)((和|与|及)(工作)?(重点|举措|措施|计划|打算|安排))?)(?![的和与及、为是任：:，,。；])(?=.{12})")]
    private static partial Regex Alone();

    [GeneratedRegex("^[\\u4E00-\\u9FFF、，,“”（）《》]{4,45}?[ 　]?(?=一是)")]
    private static partial Regex BeforeEnumeration();
}
