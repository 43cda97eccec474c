using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Supervision.Arrangements.Reading.Numbering;

namespace Supervision.Arrangements.Reading.Html;

/// <summary>The numbers that a browser puts before the items of an ordered list.</summary>
internal sealed partial class ListNumber(IElement list)
{
    private int _next = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;

    internal string Next(IElement item)
    {
        if (int.TryParse(item.GetAttribute("value"), CultureInfo.InvariantCulture, out var value)) _next = value;
        var number = _next++;
        var format = FormatOf(item) ?? FormatOf(list) ?? NumberFormat.Decimal;
        if (format == NumberFormat.None) return string.Empty;
        return NumberFormat.Write(format, number) + (format == "chineseCountingThousand" ? "、" : ". ");
    }

    private static string? FormatOf(IElement element) => element.GetAttribute("type") switch
    {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => element.GetAttribute("style") is { } style && Style().Match(style) is { Success: true } found ? Named(found.Groups[1].Value) : null,
    };

    private static string Named(string style) => style switch
    {
        "none" => NumberFormat.None,
        "lower-alpha" or "lower-latin" => "lowerLetter",
        "upper-alpha" or "upper-latin" => "upperLetter",
        "lower-roman" => "lowerRoman",
        "upper-roman" => "upperRoman",
        "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" or "cjk-decimal" => "chineseCountingThousand",
        _ => NumberFormat.Decimal,
    };

    [GeneratedRegex(@"list-style(?:-type)?\s*:\s*([a-z-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Style();
}
