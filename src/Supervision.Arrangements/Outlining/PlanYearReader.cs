using System.Globalization;
using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>The year a plan is made for: named by the heading of its arrangements, else by its title, else the year after the latest review.</summary>
internal static partial class PlanYearReader
{
    private const int LongestList = 100_000, LongestHead = 3_000, FewestDates = 3;

    internal static int? InHeading(string? heading) => heading is null ? null : Find(heading)?.Year;

    internal static Judgement<int?> Read(string text, OutlineNode? section, Judgement<string?> title, OutlineNode root) =>
        InSection(text, section)
        ?? AfterSpeaking(text, section, title, root)
        ?? Planned(text, title)
        ?? (section is null ? In(text, title.Words, Certainty.Sure, ReadingRule.YearInTitle) : null)
        ?? AfterReview(text, root)
        ?? AfterTitle(text, title)
        ?? OfDate(text, title.Value is { } name && IsReview(name))
        ?? OfDueDates(text)
        ?? Judgement<int?>.Missing(null);

    // A list of tasks without a head: most of its dates lie in the year that is planned.
    private static Judgement<int?>? OfDueDates(string text)
    {
        var dates = Due().Matches(text[..Math.Min(text.Length, LongestList)]).Select(m => (Year: m.ValueSpan[..4].ToString(), m.Index)).ToList();
        var years = dates.CountBy(d => d.Year).OrderByDescending(y => y.Value).ToList();
        return years.Count == 0 || years[0].Value * 2 <= dates.Count || dates.Count < FewestDates ? null
            : new(int.Parse(years[0].Key, CultureInfo.InvariantCulture), Certainty.Likely, ReadingRule.YearOfDate, new TextSpan(dates.First(d => d.Year == years[0].Key).Index, 5));
    }

    private static Judgement<int?>? InSection(string text, OutlineNode? section) => section is null ? null
        : In(text, section.Title, Certainty.Sure, ReadingRule.YearInHeading) ?? InOpening(text, FirstWords(section));

    // 《海绵城市建设规划（2018-2035）》: the year of another document is not the one of this plan.
    private static Judgement<int?>? InOpening(string text, TextSpan opening)
    {
        var words = opening.In(text);
        foreach (var match in Year().EnumerateMatches(words))
            if (words[..match.Index].LastIndexOf('《') <= words[..match.Index].LastIndexOf('》') && !Origin().IsMatch(words[Math.Max(0, match.Index - 1)..]))
                return In(text, new TextSpan(opening.Start + match.Index, match.Length), Certainty.Sure, ReadingRule.YearInOpening);
        return null;
    }

    // 明年工作打算: the year after the one that the document is of.
    private static Judgement<int?>? AfterSpeaking(string text, OutlineNode? section, Judgement<string?> title, OutlineNode root)
    {
        if (section is null || !NextYear().IsMatch(section.Title.In(text))) return null;
        var spoken = In(text, title.Words, Certainty.Likely, ReadingRule.YearAfterReview)
            ?? root.Descendants.Where(n => n.Kind == SectionKind.Achievement).Select(n => In(text, n.Title, Certainty.Likely, ReadingRule.YearAfterReview)).FirstOrDefault(y => y is not null)
            ?? OfDate(text, isReview: false);
        return spoken is { } year ? year with { Value = year.Value + 1, Rule = ReadingRule.YearAfterReview } : null;
    }

    // 2022年工作总结及2023年工作计划: the year next to the plan.
    private static Judgement<int?>? Planned(string text, Judgement<string?> title) =>
        title.Value is { } words && YearOfPlan().Matches(words).LastOrDefault() is { } found
            ? new(int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Certainty.Sure, ReadingRule.YearInTitle, TitleLines.Place(text, title.Words, found))
            : null;

    private static Judgement<int?>? AfterReview(string text, OutlineNode root)
    {
        foreach (var node in root.Descendants.Where(n => n.Kind == SectionKind.Achievement))
            if (In(text, node.Title, Certainty.Likely, ReadingRule.YearAfterReview) is { } reviewed)
                return reviewed with { Value = reviewed.Value + (IsPartOfYear(text, node.Title) ? 0 : 1) };
        return null;
    }

    private static Judgement<int?>? AfterTitle(string text, Judgement<string?> title)
    {
        if (In(text, title.Words, Certainty.Likely, ReadingRule.YearInTitle) is not { } year) return null;
        return IsReview(title.Value!) && !IsPartOfYear(text, title.Words) ? year with { Value = year.Value + 1, Rule = ReadingRule.YearAfterReview } : year;
    }

    // What follows the review of a half-year or quarter is planned for the rest of the same year.
    private static bool IsPartOfYear(string text, TextSpan words) => PartOfYear().IsMatch(words.In(text));

    /// <summary>The first day of the month whose date the document bears: at its end on a line of its own, in its head, on such a line below it, else near its end.</summary>
    internal static DateOnly? MonthOf(string text) => DateOf(text) is { Month: >= 1 and <= 12 } date ? new DateOnly(date.Year, date.Month, 1) : null;

    private static (int Year, int Month, TextSpan Words)? DateOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 600));
        var from = Math.Max(0, text.Length - 400);
        return DateOfLine(text.AsSpan(from), from) ?? DateIn(head, 0) ?? DateOfLine(text.AsSpan(0, Math.Min(text.Length, LongestHead)), 0) ?? DateIn(text.AsSpan(from), from);
    }

    // A report of the last two months of a year plans the next one.
    private static Judgement<int?>? OfDate(string text, bool isReview)
    {
        foreach (var issue in Issue().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, 600)))) return In(text, new TextSpan(issue.Index, issue.Length), Certainty.Likely, ReadingRule.YearOfDate);
        return DateOf(text) is not { } date ? OfCited(text)
            : new(isReview && date.Month > 10 ? date.Year + 1 : date.Year, Certainty.Likely, ReadingRule.YearOfDate, date.Words);
    }

    // A notice without head or date that answers another one: 《…的通知》（国发明电〔2014〕1号）.
    private static Judgement<int?>? OfCited(string text)
    {
        foreach (var issue in Cited().EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, 600)))) return In(text, new TextSpan(issue.Index, issue.Length), Certainty.Likely, ReadingRule.YearOfDate);
        return null;
    }

    // 2023年8月3日 on a line of its own at the end: when it was signed, whatever dates it tells of before.
    private static (int Year, int Month, TextSpan Words)? DateOfLine(ReadOnlySpan<char> tail, int offset)
    {
        foreach (var line in DateLine().EnumerateMatches(tail))
            return DateIn(tail.Slice(line.Index, line.Length), offset + line.Index);
        return null;
    }

    private static (int Year, int Month, TextSpan Words)? DateIn(ReadOnlySpan<char> words, int offset)
    {
        foreach (var match in Date().EnumerateMatches(words))
        {
            var date = words.Slice(match.Index, match.Length);
            var month = date[5..].IndexOfAnyExceptInRange('0', '9') is var end && end > 0 ? date.Slice(5, end) : date[5..];
            return (int.Parse(date[..4], CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), new TextSpan(offset + match.Index, match.Length));
        }
        return null;
    }

    private static Judgement<int?>? In(string text, TextSpan span, Certainty certainty, ReadingRule rule) =>
        Find(span.In(text)) is { } found ? new(found.Year, certainty, rule, new TextSpan(span.Start + found.Index, found.Length)) : null;

    private static (int Year, int Index, int Length)? Find(ReadOnlySpan<char> words)
    {
        foreach (var match in Year().EnumerateMatches(words))
            return (Number(words.Slice(match.Index, 4)), match.Index, match.Length);
        return null;
    }

    // 2024, 二〇二四 and 二O二四, as they are typed.
    private static int Number(ReadOnlySpan<char> year)
    {
        var number = 0;
        foreach (var digit in year)
            number = number * 10 + (char.IsAsciiDigit(digit) ? digit - '0' : Math.Max(0, "〇一二三四五六七八九".IndexOf(digit)));
        return number;
    }

    private static bool IsReview(string title) => title.EndsWith("报告", StringComparison.Ordinal) || title.EndsWith("汇报", StringComparison.Ordinal) || title.Contains("总结", StringComparison.Ordinal);

    private static TextSpan FirstWords(OutlineNode section)
    {
        var from = !section.Body.IsEmpty ? section.Body.Start : section.Paragraphs is [var first, ..] ? first.Start : section.Title.End;
        return TextSpan.FromBounds(from, Math.Min(section.End, from + 60));
    }

    [GeneratedRegex("(20[0-9]{2})年?度?[^年]{0,16}?(计划|思路|要点|打算|安排|重点工作|重点任务|工作任务|目标任务|民生实事|实施方案|行动方案|工作方案|分工)")]
    private static partial Regex YearOfPlan();

    [GeneratedRegex("半年|[一二三1-3]季度|[0-9一二三四五六七八九十]月份?(?:的)?工作|[0-9][—\\-－–～~至到][0-9]{1,2}月")]
    private static partial Regex PartOfYear();

    [GeneratedRegex("明年|来年|下一年|下年度")]
    private static partial Regex NextYear();

    // 2025年第14次, 〔2025〕7号: minutes and sheets are numbered by year.
    [GeneratedRegex("(?<!》[^（）()，。\n]{0,6}[（(][^（）()\n]{0,20})20[0-9]{2}[年〕](度)?第?[0-9]{1,4}[次期号]")]
    private static partial Regex Issue();

    [GeneratedRegex("〔20[0-9]{2}〕[0-9]{1,4}号")]
    private static partial Regex Cited();

    [GeneratedRegex("20[0-9]{2}[年\\-/.](1[0-2]|0?[1-9])[月\\-/.] ?[0-9]{1,2}")]
    private static partial Regex Date();

    [GeneratedRegex("^[ 　\\t]*20[0-9]{2}年(1[0-2]|0?[1-9])月 ?[0-9]{1,2} ?日[ 　\\t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex DateLine();

    // 自2016年6月起, 2016年…以来.
    [GeneratedRegex("^[自从与较比]?20[0-9]{2}年[^，,。]{0,14}?(?:起(?!草)|以来|相比)")]
    private static partial Regex Origin();

    [GeneratedRegex("20[0-9]{2}年(?:[0-9]{1,2}月|年?底)")]
    private static partial Regex Due();

    [GeneratedRegex("20[0-9]{2}年?度?|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2}年度?")]
    private static partial Regex Year();
}
