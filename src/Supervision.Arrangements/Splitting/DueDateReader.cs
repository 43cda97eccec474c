using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;
using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>Deadlines that a sentence states. 全年 and the names of multi-year plans are none; nothing is ever supplied.</summary>
internal static partial class DueDateReader
{
    /// <summary>The last date stated, or nothing. <paramref name="isClause"/>: the value of 完成时限, where a bare date is a deadline.</summary>
    internal static DueDateReading? ReadLast(string text, TextSpan span, int? planYear, bool isClause = false)
    {
        DueDateReading? last = null;
        foreach (var reading in Read(text, span, planYear, isClause))
            if (last is null || reading.Date >= last.Value.Date) last = reading;
        return last;
    }

    internal static IEnumerable<DueDateReading> Read(string text, TextSpan span, int? planYear, bool isClause)
    {
        var words = span.Of(text);
        var enclosed = Punctuation.Enclosures(words, 0, words.Length);
        int? spokenYear = null;
        foreach (Match match in Pattern().Matches(words))
        {
            if (IsName(words, enclosed, match.Index)) continue;
            var year = YearOf(match, planYear, spokenYear);
            if (year is null) continue;
            if (match.Groups["year"].Success) spokenYear = year;
            if (Date(match, year.Value, isClause) is { } found)
                yield return new DueDateReading(found.Date, found.Precision, match.Value.Trim());
        }
    }

    // 《…（2022—2035年）》 and “十四五” are names, not promises.
    private static bool IsName(string words, Dictionary<int, int> enclosed, int at) =>
        enclosed.Any(e => e.Key <= at && at < e.Value && words[e.Key] is '《' or '“');

    private static int? YearOf(Match match, int? planYear, int? spokenYear)
    {
        var year = match.Groups["year"];
        if (year.Success) return int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["next"].Success) return planYear + 1;
        return match.Groups["this"].Success ? planYear : spokenYear ?? planYear;
    }

    private static (DateOnly Date, DuePrecision Precision)? Date(Match match, int year, bool isClause)
    {
        if (match.Groups["day"].Success)
            return match.Groups["until"].Success || match.Groups["before"].Success || isClause
                ? Day(year, Number(match.Groups["month"]), Number(match.Groups["day"])) : null;
        if (match.Groups["month"].Success) return Month(match, year, isClause);
        if (match.Groups["quarter"].Success) return (QuarterEnd(year, QuarterOf(match.Groups["quarter"].Value)), DuePrecision.Quarter);
        if (match.Groups["half"].Success)
            return (match.Groups["half"].Value == "上" ? new DateOnly(year, 6, 30) : new DateOnly(year, 12, 31), DuePrecision.HalfYear);
        if (match.Groups["yearend"].Success) return (new DateOnly(year, 12, 31), DuePrecision.Year);
        return match.Groups["upto"].Success || isClause ? (new DateOnly(year, 12, 31), DuePrecision.Year) : null;
    }

    private static (DateOnly Date, DuePrecision Precision)? Month(Match match, int year, bool isClause)
    {
        var month = Number(match.Groups["month"]);
        if (month is < 1 or > 12) return null;
        var part = match.Groups["part"].Value;
        var promised = isClause || part is "底" or "末" or "内" || match.Groups["until"].Success || match.Groups["before"].Success;
        if (!promised) return null;
        // "10月前" without 底 is over before the month begins.
        if (part is "" && match.Groups["until"].Success && month > 1) month--;
        return part switch
        {
            "上旬" or "初" => (new DateOnly(year, month, 10), DuePrecision.Day),
            "中旬" => (new DateOnly(year, month, 20), DuePrecision.Day),
            _ => (new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DuePrecision.Month),
        };
    }

    private static (DateOnly, DuePrecision)? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), DuePrecision.Day) : null;

    private static DateOnly QuarterEnd(int year, int quarter) => new(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3));

    private static int QuarterOf(string quarter) => quarter switch { "一" or "1" => 1, "二" or "2" => 2, "三" or "3" => 3, _ => 4 };

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<before>到|至|于|在|截至|截止)?(?:(?<![0-9])(?<year>20[0-9]{2})(?:年度?|[.\-/])|(?<next>明年|次年)|(?<this>今年|本年度?|当年))?(?:(?:(?<![0-9.])(?<month>1[0-2]|0?[1-9])月|(?<=20[0-9]{2}[.\-/])(?<month>1[0-2]|0?[1-9])[.\-/](?=[0-9]))(?:(?<day>3[01]|[12][0-9]|0?[1-9])(?:日|号|(?![0-9%％]))|份?(?<part>底|末|内|初|上旬|中旬|下旬)?)(?<until>之?前|以前)?|第?(?<quarter>[一二三四1-4])季度(?:之?前|末|内|底)?|(?<half>[上下])半年(?:之?前|末|内|底)?|(?:(?<=[0-9今明本当次]年度?)(?<yearend>底|末|内)|(?<![近一二两三四五六七八九十几数0-9])(?<yearend>年[底末内终]))(?<until>之?前|以前)?)|(?<upto>到|至)(?<year>20[0-9]{2})年(?![—\-～~至到0-9])")]
    private static partial Regex Pattern();
}
