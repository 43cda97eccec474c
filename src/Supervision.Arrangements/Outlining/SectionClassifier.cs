using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>The kind of a section from the words of its heading, with the words and the rule that decided.</summary>
internal static partial class SectionClassifier
{
    internal static SectionKind Classify(string heading) => Judge(heading, 0).Value;

    /// <param name="at">Where the heading stands in its document: the words found are named by their place there.</param>
    internal static Judgement<SectionKind> Judge(string heading, int at)
    {
        var named = Remark().Match(heading) is { Success: true } remark ? heading[..remark.Index] : heading;
        foreach (var (pattern, kind, certainty, rule) in Rules)
            if (pattern.Match(named) is { Success: true } found)
                return new(kind, certainty, rule, new TextSpan(at + found.Index, found.Length));
        return new(SectionKind.Other, Certainty.Unclear, ReadingRule.None, default);
    }

    // The first that fits decides: a heading that names problems and next steps (存在的问题及下一步打算) looks forward.
    private static readonly (Regex Pattern, SectionKind Kind, Certainty Certainty, ReadingRule Rule)[] Rules =
    [
        (Glossary(), SectionKind.Glossary, Certainty.Sure, ReadingRule.HeadingExplainsWords),
        (Duty(), SectionKind.LeaderDuty, Certainty.Sure, ReadingRule.HeadingReportsDuty),
        (Guidance(), SectionKind.Guidance, Certainty.Sure, ReadingRule.HeadingGuides),
        (Steps(), SectionKind.Other, Certainty.Likely, ReadingRule.None),
        (Next(), SectionKind.NextYearArrangement, Certainty.Sure, ReadingRule.HeadingLooksForward),
        (Shortcoming(), SectionKind.Shortcoming, Certainty.Sure, ReadingRule.HeadingAdmitsShortcomings),
        (Achievement(), SectionKind.Achievement, Certainty.Sure, ReadingRule.HeadingLooksBack),
        (Plan(), SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.HeadingNamesWork),
    ];

    // 重点任务（责任单位中列第一位的为牵头单位）: what stands in brackets behind the name is no part of it.
    [GeneratedRegex("(?<=.{2})[（(][^（）()]*(责任|牵头|下同|分)[^（）()]*[）)]$")]
    private static partial Regex Remark();

    [GeneratedRegex("名词解释|名词注释|术语|词语解释|用语说明|名词说明|注释$")]
    private static partial Regex Glossary();

    [GeneratedRegex("第一责任人|履职情况|履行.{0,16}职责|述职|述法|述廉")]
    private static partial Regex Duty();

    [GeneratedRegex("^(一、)?(指导思想|总体(要求|思路|目标)|(工作|主要|基本)?原则|(总体|工作|主要|预期|奋斗|年度|发展|行动|创建)?目标|(总体)?(工作)?(要求和|思路和|思路与)?目标|基本思路|编制依据|工作依据|(总体|重要|目的)?(形势|背景|意义)(分析)?|(重要|必要|紧迫)性(和(重要|必要|紧迫)性)?)$|^(总体|工作)?(思路|要求|目标)(和|与|及|、)(主要|工作|总体|预期)?(目标|原则|思路)$|^指导思想(和|与|及|、)|形势(分析|任务|与任务)$|目标要求$|^(排查|整治|检查|治理|适用|实施|行动|专项|行动|工作|重点)*(范围|对象)$|^(项目|实施|申报|申请|准入|基本|试点|适用|建设|支持|享受)+条件$")]
    private static partial Regex Guidance();

    [GeneratedRegex("(时间|进度|步骤|阶段|日程|会议|值班|放假|调休|议程|人员|经费|资金|考务|行程|车辆|课程|场地)安排$|(实施|工作|方法|推进)步骤|方法步骤")]
    private static partial Regex Steps();

    // Words that only look forward, whatever else the heading names (存在的问题及下一步打算).
    [GeneratedRegex("下一步|下步|下一阶段|下阶段|下半年|后段工作|接下来|今后|明年|来年|下一年|下年度|未来.{0,4}(计划|打算|工作)|思路(和|与|及|、)(工作|主要|重点|具体)?(重点|举措|措施|任务|安排|打算|工作)|(工作|主要|重点|总体|初步|任务)?(?<!(精心|周密|认真|科学|合理|及时|全面|超前|提前|迅速|层层|统筹)(谋划|组织|部署)?)(安排|打算|思路|部署|谋划|设想)(意见)?$|(工作|行动|推进|实施)计划$|^(20[0-9]{2}年)?计划$|(工作|行动)计划(和|与|及|、).{1,8}$|(做好|抓好|推进|开创)20[0-9]{2}年度?(各项|重点)?工作$|后续(工作|安排|打算|计划|措施)|(工作|未来|前景|形势与|发展)展望$|^展望|新(的)?一年(的)?工作$|(?<=(问题|不足|困难|短板).{0,8}(和|与|及|、))(整改|改进|解决)(的)?(方向|措施|办法|思路|打算|对策|举措)|努力方向$|工作要点|工作举措$|(怎么|怎样|如何)(干|抓|办|做)$|整改措施$|改进措施$|改进方向$|工作方向$")]
    private static partial Regex Next();

    // 着力解决…问题, 补齐短板 promise something; 存在…问题 admits it.
    [GeneratedRegex("不足|存在.{0,8}(问题|困难|短板|差距)|(?<!(解决|化解|破解|聚焦|针对|整治|纠治|整改).{0,12}|^关于.{0,40})(问题(和|与|及)|问题$)|(?<!(解决|化解|破解|克服|应对).{0,8})(困难|挑战)|(?<!(补齐|补强|补).{0,8})短板|薄弱环节|主要问题|差距")]
    private static partial Regex Shortcoming();

    [GeneratedRegex("回顾|发展成就|总结(?!提升|验收|评估|阶段|推广|表彰|考核|完善|巩固|经验|提高)|(?<!新)(成效|成绩|成果)|(完成|落实|开展|工作|推进|基本|执行|履职)情况|主要做法|(?<!新)进展|举措和|所做.{0,4}工作|过去|一年来|五年来|亮点|(体会|感受|启示)$|(主要|基本|典型|特色|工作|几点)(经验|做法)(体会|启示)?$|情况$")]
    private static partial Regex Achievement();

    // Names of a whole part: short, or with the noun at the end. 重点项目建设取得突破 is not one.
    [GeneratedRegex("^(?!突出|紧盯|聚焦|围绕|立足|服务|紧扣).{0,8}(主要|重点|工作|目标|具体|整改)(工作|任务|举措|措施|内容|项目|重点)((及|和|与|、).{0,8})?$|(主要|重点)(工作|任务)(分工|分解|清单|安排|目标)?$|工作任务$|目标任务$|工作重点$|民生实事(项目)?$|(任务|责任)(分解|分工)(表)?$|(任务|工作|项目|责任)清单$|重点整治内容$|议定事项|办理要求$|(政府)?工作(的)?建议$|^任务(和|与|及).{0,6}$|^(推进|落实|推进落实)(的)?(主要|具体|重点)?(措施|举措)$|^(20[0-9]{2}|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2})年(度)?(的)?工作$")]
    private static partial Regex Plan();
}
