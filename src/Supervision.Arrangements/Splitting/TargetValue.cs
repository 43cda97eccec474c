using System.Globalization;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>12,300 and 1.5万个 as figures with their unit. Money keeps 万元 and 亿元 as its unit, everything else is counted out.</summary>
internal static class TargetValue
{
    internal static (decimal Value, string? Unit) Of(string number, string scale, string unit)
    {
        var plain = number.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        if (!TryParse(plain, out var value)) return (0m, Named(unit));
        if (unit == "成") return (value * 10m, "%");
        var multiplier = scale.Trim('余', '多');
        if (unit.EndsWith('元') && multiplier.Length > 0) return (value, multiplier + unit);
        if (unit == "个亿") return (value, "亿元");
        if (unit.Length == 0 && multiplier.Length > 0) return (value, multiplier);
        foreach (var c in multiplier)
            value *= c switch { '亿' => 100_000_000m, '万' => 10_000m, '千' => 1000m, '百' => 100m, _ => 1m };
        return (value, Named(unit));
    }

    private static bool TryParse(string number, out decimal value)
    {
        if (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return true;
        value = 0m;
        var ten = number.IndexOf('万');
        if (!ChineseNumeral.TryParse(ten < 0 ? number : number.AsSpan(0, ten), out var counted)) return false;
        if (ten < 0) { value = counted; return true; }
        value = counted * 10_000m;
        if (ChineseNumeral.TryParse(number.AsSpan(ten + 1), out var rest)) value += rest;
        return true;
    }

    private static string? Named(string unit) => unit.Length == 0 ? null : unit == "％" ? "%" : unit;
}
