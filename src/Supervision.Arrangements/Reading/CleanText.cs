using System.Globalization;

namespace Supervision.Arrangements.Reading;

/// <summary>
/// Takes out of a text what no reader sees and what harms later: characters that only steer the display (zero-width, right-to-left), control
/// characters (PostgreSQL stores no NUL), halves of surrogate pairs; radicals become the characters they are meant for. Done before anything points into the text.
/// </summary>
internal static class CleanText
{
    internal static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && Replacement(text, first) == text[first]) first++;
        if (first == text.Length) return text;
        var clean = new char[text.Length];
        text.CopyTo(0, clean, 0, first);
        var length = first;
        for (var i = first; i < text.Length; i++)
            if (Replacement(text, i) is { } kept) clean[length++] = kept;
        return new string(clean, 0, length);
    }

    // Nothing: the character is dropped.
    private static char? Replacement(string text, int at)
    {
        var c = text[at];
        if (c < '\u007F') return c >= ' ' || c is '\n' or '\r' or '\t' ? c : c is '\f' or '\v' ? '\n' : ' ';
        if (c is >= '\u4E00' and <= '\u9FFF') return c;
        if (c is '\u2028' or '\u2029' or '\u0085') return '\n';
        if (char.IsSurrogate(c)) return IsWhole(text, at) ? IsTag(text, at) ? null : c : ' ';
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Format => null,
            UnicodeCategory.Control => ' ',
            UnicodeCategory.OtherNotAssigned when c is '\uFFFE' or '\uFFFF' => null,
            _ => Radicals.Meant(c),
        };
    }

    private static bool IsWhole(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static bool IsTag(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(
        char.ConvertToUtf32(text[char.IsHighSurrogate(text[at]) ? at : at - 1], text[char.IsHighSurrogate(text[at]) ? at + 1 : at])) == UnicodeCategory.Format;
}
