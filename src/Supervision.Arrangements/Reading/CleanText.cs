namespace Supervision.Arrangements.Reading;

/// <summary>
/// Takes out of a text what no reader sees and what harms later: control characters (PostgreSQL stores no NUL), halves of surrogate pairs.
/// Every character keeps its place, so spans stay true.
/// </summary>
internal static class CleanText
{
    internal static string Of(string text)
    {
        var first = FirstUnclean(text);
        return first < 0 ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = IsClean(source, i) ? source[i] : ' ';
        });
    }

    private static int FirstUnclean(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!IsClean(text, i)) return i;
        return -1;
    }

    private static bool IsClean(string text, int at)
    {
        var c = text[at];
        if (char.IsControl(c)) return c is '\n' or '\r' or '\t';
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return !char.IsLowSurrogate(c) || at > 0 && char.IsHighSurrogate(text[at - 1]);
    }
}
