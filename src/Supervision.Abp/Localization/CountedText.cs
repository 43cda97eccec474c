using System.Globalization;

namespace Volo.Abp.Localization;

/// <summary>
/// Fills places of a text. A place with two forms, <c>{0:day|days}</c> or <c>{Days:day|days}</c>, becomes the number with the form that
/// fits it: <c>1 day</c>, <c>3 days</c>. Languages without plural simply write <c>{0}</c>.
/// </summary>
public static class CountedText
{
    private const char Between = '|';

    /// <summary>Numbered places, otherwise as <see cref="string.Format(IFormatProvider, string, object[])"/>.</summary>
    public static string Format(CultureInfo culture, string text, params object[] arguments) =>
        string.Format(new Provider(culture), text, arguments);

    /// <summary>Every place with the name.</summary>
    public static string Fill(string text, string name, object? value)
    {
        var shown = value is DateOnly date
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.CurrentCulture) ?? string.Empty;
        var filled = text.Replace("{" + name + "}", shown, StringComparison.Ordinal);
        var start = "{" + name + ":";
        for (var at = filled.IndexOf(start, StringComparison.Ordinal); at >= 0; at = filled.IndexOf(start, at, StringComparison.Ordinal))
        {
            var end = filled.IndexOf('}', at);
            if (end < 0) return filled;
            var counted = Counted(filled[(at + start.Length)..end], shown);
            filled = string.Concat(filled.AsSpan(0, at), counted, filled.AsSpan(end + 1));
            at += counted.Length;
        }

        return filled;
    }

    private static string Counted(string forms, string number)
    {
        var between = forms.IndexOf(Between, StringComparison.Ordinal);
        if (between < 0) return number;
        return $"{number} {(number == "1" ? forms[..between] : forms[(between + 1)..])}";
    }

    private sealed class Provider(CultureInfo culture) : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : culture.GetFormat(formatType);

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            if (format?.Contains(Between, StringComparison.Ordinal) == true) return Counted(format, Convert.ToString(arg, culture) ?? string.Empty);
            return arg is IFormattable formattable ? formattable.ToString(format, culture) : arg?.ToString() ?? string.Empty;
        }
    }
}
