using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Labels before a paragraph: 批示内容：… is what a leader wrote, 办理要求：… is what is to be done, 备注：… is said to those who fill in a table.</summary>
internal static partial class DemandLabel
{
    private const int Longest = 10;

    internal static bool IsQuotation(string text, TextSpan paragraph) => Quotation().IsMatch(Beginning(text, paragraph));

    internal static bool IsNote(string text, TextSpan paragraph) => Note().IsMatch(Beginning(text, paragraph));

    /// <summary>整改目标：… beside 整改措施：…: what the measures are to reach, not one of them.</summary>
    internal static bool IsAim(string text, TextSpan paragraph) => Aim().IsMatch(Beginning(text, paragraph));

    /// <summary>重点车辆：面包车、校车等 says on whom, 档案是否完善 asks, 〔注：…〕 explains: nothing of it is to be done.</summary>
    internal static bool IsNoTask(string text, TextSpan item) =>
        Scope().IsMatch(Beginning(text, item)) || Note().IsMatch(Beginning(text, item)) || Asks().IsMatch(item.In(text)) && !ActionWords.StartsWithVerb(item.In(text));

    /// <summary>The paragraph behind its label.</summary>
    internal static TextSpan Without(string text, TextSpan paragraph)
    {
        foreach (var label in Demand().EnumerateMatches(Beginning(text, paragraph)))
            return TextSpan.FromBounds(paragraph.Start + label.Length, paragraph.End).Trim(text);
        return paragraph;
    }

    private static ReadOnlySpan<char> Beginning(string text, TextSpan paragraph) => text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, Longest));

    [GeneratedRegex("^(批示(内容|原文|摘要)?|领导批示|问题(描述|反映)|反映(问题|情况)|事项来源|来文(内容|摘要)|基本情况)[:：]")]
    private static partial Regex Quotation();

    [GeneratedRegex("^[〔（(\\[]?(备注|注|附件[0-9]?|(填报|填表|编制|有关|表格)?说明)[:：]")]
    private static partial Regex Note();

    [GeneratedRegex("^(重点|整治|检查|排查|治理|主要){1,2}(区域|地区|车辆|违法|行为|时段|部位|对象|人群|行业|领域|场所|路段|范围|时间|环节)[:：]")]
    private static partial Regex Scope();

    [GeneratedRegex("^[^，,。；;]{2,40}是否")]
    private static partial Regex Asks();

    [GeneratedRegex("^(整改|工作|任务|预期|阶段)?目标[:：]")]
    private static partial Regex Aim();

    [GeneratedRegex("^((办理|落实|工作|督办|整改|具体|实施|建设|主要|任务|项目)(要求|内容|任务|措施|举措)|目标任务|年度(目标|任务))[:：]")]
    private static partial Regex Demand();
}
