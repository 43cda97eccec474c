using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Tasks;

namespace Supervision.Arrangements.Splitting;

/// <summary>春节前, 国庆节前, 汛期前: a day that the calendar or the region decides. Offered, never set.</summary>
internal static partial class Occasions
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    internal static IEnumerable<DueDateReading> Read(FoldedWords words, int? planYear)
    {
        if (planYear is not { } year || year is < 1902 or > 2100) yield break;
        foreach (Match match in Stated().Matches(words.Folded))
        {
            if (words.IsName(match.Index) || DayBefore(match.Groups["name"].Value, year) is not { } date) continue;
            yield return new DueDateReading(date, DuePrecision.Day, match.Value) { IsLoose = true };
        }
    }

    private static DateOnly? DayBefore(string occasion, int year) => occasion switch
    {
        "元旦" => new DateOnly(year, 12, 31),
        "春节" => LunarDay(year, 1, 1).AddDays(-1),
        "五一" or "劳动节" => new DateOnly(year, 4, 30),
        "七一" or "建党节" => new DateOnly(year, 6, 30),
        "八一" or "建军节" => new DateOnly(year, 7, 31),
        "端午" => LunarDay(year, 5, 5).AddDays(-1),
        "中秋" => LunarDay(year, 8, 15).AddDays(-1),
        "国庆" => new DateOnly(year, 9, 30),
        "汛期" or "主汛期" => new DateOnly(year, 5, 31),
        _ => new DateOnly(year, 8, 31),
    };

    // In a year with a leap month the months behind it are counted one further.
    private static DateOnly LunarDay(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }

    [GeneratedRegex("“?(?<name>元旦|春节|五一|劳动节|七一|建党节|八一|建军节|端午|中秋|国庆|主汛期|汛期|秋季学期|秋季开学)”?(?:节|假期|来临|到来|开学)?(?:之?前夕?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Stated();
}
