using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>The year that is planned for, and the year from which the document speaks: a summary written at the end of 2024 calls 2025 明年.</summary>
internal readonly partial record struct PlanTime(int? Year, bool SpeaksBefore)
{
    /// <summary>A day of the month from which the document speaks (本月底前); null where it bears no date.</summary>
    internal DateOnly? Spoken { get; init; }

    /// <summary>今年.</summary>
    internal int? This => SpeaksBefore ? Year - 1 : Year;

    /// <summary>明年.</summary>
    internal int? Next => This + 1;

    public static implicit operator PlanTime(int? year) => new(year, SpeaksBefore: false);

    internal static PlanTime Of(string text, int? year) => new(year, Heading().IsMatch(text)) { Spoken = PlanYearReader.MonthOf(text) };

    // A heading 明年工作打算 says from when the document speaks; 谋划明年工作 is work of the year planned for.
    [GeneratedRegex(@"(?:^|[一二三四五六七八九十]、|[）)])[ \t　]*(?:(?!谋划|筹划|研究|部署|做好|提前|准备|筹备)[^，,。；;：:\n]){0,24}(?:明年|来年|下一年度?|下年度)(?:的)?(?:主要|重点|总体)?(?:工作|任务|目标|计划|思路|打算|安排|重点|要点|设想)(?:[和与及、]?(?:任务|目标|计划|思路|打算|安排|重点|要点|设想|建议)){0,3}(?:的(?:报告|汇报|情况))?(?=[：:。\s]|$)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
