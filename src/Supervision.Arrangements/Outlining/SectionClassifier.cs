using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>The kind of a section from the words of its heading, with the words and the rule that decided.</summary>
internal static partial class SectionClassifier
{
    internal static SectionKind Classify(string heading) => Judge(heading, 0).Value;

    /// <param name="at">Where the heading stands in its document: the words found are named by their place there.</param>
    internal static Judgement<SectionKind> Judge(string heading, int at)
    {
        foreach (var (pattern, kind, certainty, rule) in Rules)
            if (pattern.Match(heading) is { Success: true } found)
                return new(kind, certainty, rule, new TextSpan(at + found.Index, found.Length));
        return new(SectionKind.Other, Certainty.Unclear, ReadingRule.None, default);
    }

    // The first that fits decides: a heading that names problems and next steps (存在的问题及下一步打算) looks forward.
    private static readonly (Regex Pattern, SectionKind Kind, Certainty Certainty, ReadingRule Rule)[] Rules =
    [
        (Glossary(), SectionKind.Glossary, Certainty.Sure, ReadingRule.HeadingExplainsWords),
        (Duty(), SectionKind.LeaderDuty, Certainty.Sure, ReadingRule.HeadingReportsDuty),
        (Next(), SectionKind.NextYearArrangement, Certainty.Sure, ReadingRule.HeadingLooksForward),
        (Shortcoming(), SectionKind.Shortcoming, Certainty.Sure, ReadingRule.HeadingAdmitsShortcomings),
        (Achievement(), SectionKind.Achievement, Certainty.Sure, ReadingRule.HeadingLooksBack),
        (Plan(), SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.HeadingNamesWork),
    ];

    [GeneratedRegex("名词解释|名词注释|术语|词语解释|用语说明")]
    private static partial Regex Glossary();

    [GeneratedRegex("第一责任人|履职情况|履行.{0,16}职责|述职|述法|述廉")]
    private static partial Regex Duty();

    // Words that only look forward, whatever else the heading names (存在的问题及下一步打算).
    [GeneratedRegex("下一步|下步|下一阶段|下阶段|今后|明年|来年|未来.{0,4}(计划|打算|工作)|(工作|主要|重点|总体|初步)?(安排|打算|思路|部署|谋划)(意见)?$|(工作|行动|推进)计划$|努力方向|工作要点|工作举措$|整改措施")]
    private static partial Regex Next();

    [GeneratedRegex("不足|存在.{0,6}问题|问题(和|与|及)|困难|短板|薄弱环节|主要问题|差距|挑战")]
    private static partial Regex Shortcoming();

    [GeneratedRegex("回顾|总结|成效|成绩|成果|完成情况|落实情况|开展情况|工作情况|基本情况|主要做法|进展|举措和|所做.{0,4}工作|过去|一年来|五年来|亮点")]
    private static partial Regex Achievement();

    [GeneratedRegex("主要工作|重点工作|主要任务|重点任务|工作任务|工作目标|目标任务|工作重点|民生实事|任务分解|任务分工|责任分工|任务清单|工作清单|项目清单|重点举措|主要举措|重点项目")]
    private static partial Regex Plan();
}
