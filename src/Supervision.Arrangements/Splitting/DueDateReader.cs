using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;
using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>
/// Deadlines that a sentence states. 全年, 长期 and N日内 are none, nor are dates that name a document, an origin (自2024年1月起) or
/// something that returns (每季度末); nothing is ever supplied.
/// </summary>
internal static class DueDateReader
{
    /// <summary>The last date stated, or nothing. <paramref name="isClause"/>: the value of 完成时限, where a bare date is a deadline.</summary>
    internal static DueDateReading? ReadLast(string text, TextSpan span, PlanTime time, bool isClause = false) => Read(text, span, time, isClause).Due;

    internal static DueDates Read(string text, TextSpan span, PlanTime time, bool isClause = false)
    {
        if (!DueDatePattern.MayHold(span.In(text))) return DueDates.Of([]);
        var words = FoldedWords.Of(span.Of(text));
        var readings = new List<DueDateReading>();
        int? spokenYear = null;
        foreach (Match match in DueDatePattern.Stated().Matches(words.Folded))
        {
            if (words.IsName(match.Index) && !match.Groups["period"].Success || DueDatePattern.IsOriginOrReturns(words.Folded, match)) continue;
            if (YearOf(match, time, spokenYear) is not { } year) continue;
            var found = match.Groups["monthsOn"].Success ? EndOfMonth(time, match) : DateOf(words.Folded, match, year, isClause);
            if (match.Groups["year"].Success && HoldsOn(match, year, time)) spokenYear = year;
            if (found is not null)
                readings.Add(found.Value with { Words = words.Original.Substring(match.Index, match.Length).Trim() });
        }
        readings.AddRange(Occasions.Read(words, time.Year));
        return DueDates.Of(readings);
    }

    // 2023年未销号的图斑，3月底前整改清零: a year alone that is past says what the work is about, not when.
    private static bool HoldsOn(Match match, int year, PlanTime time) =>
        match.Groups["month"].Success || match.Groups["quarter"].Success || match.Groups["half"].Success || match.Groups["yearend"].Success || year >= (time.Year ?? year);

    private static int? YearOf(Match match, PlanTime time, int? spokenYear)
    {
        var year = match.Groups["year"];
        if (year.Success) return DueDatePattern.Year(year.ValueSpan);
        if (match.Groups["next"].Success) return time.Next;
        return match.Groups["this"].Success ? time.This : spokenYear ?? time.Year;
    }

    private static DueDateReading? DateOf(string words, Match match, int year, bool isClause)
    {
        if (match.Groups["day"].Success) return Day(words, match, year, isClause);
        if (match.Groups["month"].Success) return Month(words, match, year, isClause);
        if (match.Groups["quarter"].Success) return Certain(LastDayOf(year, DueDatePattern.Quarter(match.Groups["quarter"].Value) * 3), DuePrecision.Quarter);
        if (match.Groups["half"].Success) return Certain(LastDayOf(year, match.Groups["half"].Value == "上" ? 6 : 12), DuePrecision.HalfYear);
        if (match.Groups["period"].Success) return Certain(LastDayOf(DueDatePattern.EndOfFiveYears(match.Groups["period"].Value), 12), DuePrecision.Year);
        if (match.Groups["yearend"].Success || isClause) return Certain(LastDayOf(year, 12), DuePrecision.Year);
        return BareYear(words, match, year);
    }

    // 到2027年 says it; 2027年前 and 2027年建成 leave open which day is meant; 2024年至2026年 is the run of a plan.
    private static DueDateReading? BareYear(string words, Match match, int year)
    {
        if (match.Groups["upto"].Success) return DueDatePattern.EndsRange(words, match) ? null : Certain(LastDayOf(year, 12), DuePrecision.Year);
        if (match.Groups["until"].Success) return Loose(LastDayOf(year - 1, 12), DuePrecision.Year);
        return DueDatePattern.IsFollowedByResult(words, match) ? Loose(LastDayOf(year, 12), DuePrecision.Year) : null;
    }

    // 本月底前 in minutes of April 12: counted from the day that the document bears.
    private static DueDateReading? EndOfMonth(PlanTime time, Match match) =>
        time.Spoken?.AddMonths(match.Groups["monthsOn"].Value.StartsWith('下') ? 1 : 0) is { } month ? Certain(LastDayOf(month.Year, month.Month), DuePrecision.Month) : null;

    private static DueDateReading? Month(string words, Match match, int year, bool isClause)
    {
        var month = DueDatePattern.Number(match.Groups["month"].ValueSpan);
        if (month is < 1 or > 12) return null;
        var part = match.Groups["part"].Value;
        // "10月前" without 底 is over before the month begins, if it is meant so.
        if (part is "" && match.Groups["until"].Success)
            return Loose(month > 1 ? LastDayOf(year, month - 1) : LastDayOf(year - 1, 12), DuePrecision.Month);
        var says = isClause || part is not "" || match.Groups["before"].Success || match.Groups["until"].Success
            || DueDatePattern.EndsRange(words, match) || DueDatePattern.IsFollowedByResult(words, match);
        if (!says || DueDatePattern.BeginsRange(words, match)) return null;
        return part switch
        {
            "上旬" or "初" => Certain(new DateOnly(year, month, 10), DuePrecision.Day),
            "中旬" => Certain(new DateOnly(year, month, 20), DuePrecision.Day),
            _ => Certain(LastDayOf(year, month), DuePrecision.Month),
        };
    }

    private static DueDateReading? Day(string words, Match match, int year, bool isClause)
    {
        var says = isClause || match.Groups["until"].Success || match.Groups["before"].Success
            || DueDatePattern.EndsRange(words, match) || DueDatePattern.IsFollowedByResult(words, match);
        if (!says || DueDatePattern.BeginsRange(words, match)) return null;
        int month = DueDatePattern.Number(match.Groups["month"].ValueSpan), day = DueDatePattern.Number(match.Groups["day"].ValueSpan);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Certain(new DateOnly(year, month, day), DuePrecision.Day) : null;
    }

    private static DateOnly LastDayOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DueDateReading Certain(DateOnly date, DuePrecision precision) => new(date, precision, "");

    private static DueDateReading Loose(DateOnly date, DuePrecision precision) => new(date, precision, "") { IsLoose = true };
}
