using System.Globalization;
using System.Text;

namespace Supervision.Arrangements.Reading.Numbering;

/// <summary>A counter written in one of Word's number formats.</summary>
internal static class NumberFormat
{
    internal const string None = "none", Bullet = "bullet", Decimal = "decimal";

    private const int LongestRun = 60;

    private static readonly string[] Stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
    private static readonly string[] Branches = ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"];

    private static readonly (int Value, string Letters)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    internal static string Write(string format, int value) => format switch
    {
        None or Bullet => string.Empty,
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperLetter" => Letters(value, 'A'),
        "lowerLetter" => Letters(value, 'a'),
        "ordinal" => Plain(value) + Suffix(value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" or "ideographEnclosedCircle" => Circled(value),
        "decimalEnclosedParen" => From(value, '\u2474', 20),
        "decimalEnclosedFullstop" => From(value, '\u2488', 20),
        "ideographTraditional" => value >= 1 && value <= Stems.Length ? Stems[value - 1] : Plain(value),
        "ideographZodiac" => value >= 1 && value <= Branches.Length ? Branches[value - 1] : Plain(value),
        "chineseCountingThousand" or "chineseCounting" or "ideographDigital" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
            ChineseNumber.Write(value, "零一二三四五六七八九", "十百千"),
        "chineseLegalSimplified" => ChineseNumber.Write(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
        "ideographLegalTraditional" => ChineseNumber.Write(value, "零壹貳參肆伍陸柒捌玖", "拾佰仟"),
        _ => Plain(value),
    };

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999) return Plain(value);
        var roman = new StringBuilder();
        foreach (var (worth, letters) in Romans)
            for (; value >= worth; value -= worth) roman.Append(letters);
        return roman.ToString();
    }

    // a … z, aa, bb: the letter is repeated, not counted on.
    private static string Letters(int value, char first) =>
        value < 1 ? Plain(value) : new string((char)(first + (value - 1) % 26), Math.Min((value - 1) / 26 + 1, LongestRun));

    private static string Circled(int value) => value switch
    {
        >= 1 and <= 20 => From(value, '\u2460', 20),
        >= 21 and <= 35 => From(value - 20, '\u3251', 15),
        >= 36 and <= 50 => From(value - 35, '\u32B1', 15),
        _ => Plain(value),
    };

    private static string From(int value, char first, int count) => value >= 1 && value <= count ? ((char)(first + value - 1)).ToString() : Plain(value);

    private static string Suffix(int value) => (value % 100) is 11 or 12 or 13 ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
}
