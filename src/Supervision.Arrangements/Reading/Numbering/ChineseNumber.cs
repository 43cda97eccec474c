using System.Globalization;
using System.Text;

namespace Supervision.Arrangements.Reading.Numbering;

/// <summary>Numbers in Chinese characters as they are counted in headings: 十二, 一百零一, 一千零一十.</summary>
internal static class ChineseNumber
{
    /// <param name="digits">The ten digits from zero.</param>
    /// <param name="units">Ten, hundred, thousand.</param>
    internal static string Write(int value, string digits, string units)
    {
        if (value is < 0 or > 99_999) return value.ToString(CultureInfo.InvariantCulture);
        if (value == 0) return digits[..1];
        var written = new StringBuilder();
        if (value >= 10_000)
        {
            written.Append(digits[value / 10_000]).Append('万');
            value %= 10_000;
            if (value is > 0 and < 1000) written.Append(digits[0]);
        }
        Below10000(value, digits, units, written);
        // Ten to nineteen are written without the one; in capital digits it stays.
        return units[0] == '十' && written.Length >= 2 && written[0] == digits[1] && written[1] == units[0] ? written.ToString(1, written.Length - 1) : written.ToString();
    }

    private static void Below10000(int value, string digits, string units, StringBuilder written)
    {
        var started = false;
        var zero = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = value / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                zero = started;
                continue;
            }
            if (zero) written.Append(digits[0]);
            written.Append(digits[digit]);
            if (place > 0) written.Append(units[place - 1]);
            (started, zero) = (true, false);
        }
    }
}
