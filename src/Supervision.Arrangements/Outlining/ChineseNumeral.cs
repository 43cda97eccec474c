namespace Supervision.Arrangements.Outlining;

/// <summary>一 to 九千九百九十九, as used for numbering and in quantities.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    internal static bool IsNumeral(char c) => c is '十' or '百' or '〇' or '两' || Digits.Contains(c);

    internal static bool TryParse(ReadOnlySpan<char> numeral, out int value)
    {
        value = 0;
        var digit = 0;
        foreach (var c in numeral)
        {
            switch (c)
            {
                case '千': value += Math.Max(1, digit) * 1000; digit = 0; break;
                case '百': value += Math.Max(1, digit) * 100; digit = 0; break;
                case '十': value += Math.Max(1, digit) * 10; digit = 0; break;
                case '两': digit = 2; break;
                case '〇': digit = 0; break;
                default: digit = Digits.IndexOf(c); break;
            }
            if (digit < 0) return false;
        }
        value += digit;
        return value > 0;
    }
}
