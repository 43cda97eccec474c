namespace Supervision.Arrangements.Outlining;

/// <summary>A piece of a document's text, in UTF-16 characters from its beginning.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    internal int End => Start + Length;
    internal bool IsEmpty => Length <= 0;

    internal static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    internal string Of(string text) => text.Substring(Start, Length);

    internal bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    internal TextSpan Trim(string text)
    {
        int start = Start, end = End;
        while (start < end && Punctuation.IsBlank(text[start])) start++;
        while (end > start && Punctuation.IsBlank(text[end - 1])) end--;
        return FromBounds(start, end);
    }
}
