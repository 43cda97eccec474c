using System.Globalization;
using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Xlsx;

/// <summary>Numbers as the sheet shows them where that changes their meaning: dates and percentages.</summary>
internal sealed class CellFormats(bool startsIn1904)
{
    private const int DaysBefore1904 = 1462;

    // Some writers give the general format a number of its own; its letters are no year.
    private const string General = "General";

    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _formatOfStyle = [];

    internal void Read(XmlReader xml)
    {
        foreach (var name in xml.Children())
            if (name == "numFmts")
            {
                foreach (var format in xml.Children())
                    if (format == "numFmt" && xml.Number("numFmtId") is { } id) _codes[id] = xml.Attribute("formatCode") ?? string.Empty;
            }
            else if (name == "cellXfs")
                foreach (var style in xml.Children())
                    if (style == "xf") _formatOfStyle.Add(xml.Number("numFmtId") ?? 0);
    }

    internal string Show(string raw, int? style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return raw;
        var code = CodeOf(style);
        if (code.Contains('%', StringComparison.Ordinal)) return Math.Round(value * 100, 6).ToString("0.######", CultureInfo.InvariantCulture) + "%";
        return DateParts(code) is { Length: > 0 } parts && AsDate(value, parts) is { } date ? date : Math.Round(value, 9).ToString("0.#########", CultureInfo.InvariantCulture);
    }

    private string CodeOf(int? style)
    {
        var id = style is >= 0 && style < _formatOfStyle.Count ? _formatOfStyle[style.Value] : 0;
        if (_codes.TryGetValue(id, out var code)) return code;
        return id switch
        {
            9 or 10 => "%",
            14 or 15 or 22 or 30 or 31 or 36 or 50 or 52 or 54 or 57 or 58 when id is not (57 or 52 or 36) => "yyyymd",
            16 => "md",
            17 or 36 or 52 or 57 => "yyyym",
            >= 27 and <= 29 or 51 or 53 or 55 or 56 => "yyyymd",
            18 or 19 or 20 or 21 or 32 or 33 or 45 or 46 or 47 => "hm",
            _ => string.Empty,
        };
    }

    // Which of year, month, day a format shows; literals, colours and locales in it are not part of that.
    private static string DateParts(string code)
    {
        var parts = string.Empty;
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var c = char.ToLowerInvariant(code[i]);
            if (c == '"') i = SkipTo(code, i, '"');
            else if (c == '[') i = SkipTo(code, i, ']');
            else if (c is '\\' or '_' or '*') i++;
            else if (code.AsSpan(i).StartsWith(General, StringComparison.OrdinalIgnoreCase)) i += General.Length - 1;
            else if (c is 'y' or 'e' && !parts.Contains('y', StringComparison.Ordinal) && !IsExponent(code, i)) parts += 'y';
            else if (c is 'm' or 'd' or 'h' && !parts.Contains(c, StringComparison.Ordinal)) parts += c;
        }
        return parts;
    }

    private static bool IsExponent(string code, int at) => at + 1 < code.Length && code[at + 1] is '+' or '-';

    private static int SkipTo(string code, int at, char end) => code.IndexOf(end, at + 1) is var close and > 0 ? close : code.Length;

    private string? AsDate(double value, string parts)
    {
        var days = value + (startsIn1904 ? DaysBefore1904 : 0);
        if (days is < 0 or > 2_958_465) return null;
        // Excel counts a 29 February 1900 that never was.
        var date = DateTime.FromOADate(days is > 0 and < 60 && !startsIn1904 ? days + 1 : days);
        var (year, month, day) = (parts.Contains('y', StringComparison.Ordinal), parts.Contains('m', StringComparison.Ordinal), parts.Contains('d', StringComparison.Ordinal));
        if (!year && !day) return date.ToString("HH:mm", CultureInfo.InvariantCulture);
        return (year ? date.Year.ToString(CultureInfo.InvariantCulture) + "年" : string.Empty)
            + (month ? date.Month.ToString(CultureInfo.InvariantCulture) + "月" : string.Empty)
            + (day ? date.Day.ToString(CultureInfo.InvariantCulture) + "日" : string.Empty);
    }
}
