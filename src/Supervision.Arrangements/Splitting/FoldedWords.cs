using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>The words of a span with full-width digits made plain, character for character, and the stretches in it that are names.</summary>
internal sealed class FoldedWords
{
    private readonly List<(int Start, int End)> _names = [];

    private FoldedWords(string original, string folded) => (Original, Folded) = (original, folded);

    internal string Original { get; }

    /// <summary>As long as <see cref="Original"/>, so that places in one are places in the other.</summary>
    internal string Folded { get; }

    /// <summary>《…》, “…” and 〔…〕 hold names and document numbers: what stands in them is not promised.</summary>
    internal static FoldedWords Of(string words)
    {
        var folded = words.AsSpan().ContainsAnyInRange('０', '９') ? string.Create(words.Length, words, Fold) : words;
        var result = new FoldedWords(words, folded);
        foreach (var (start, end) in Punctuation.Enclosures(words, 0, words.Length).OrderBy(e => e.Key))
        {
            if (words[start] is not ('《' or '“' or '〔' or '「')) continue;
            if (result._names.Count == 0 || result._names[^1].End <= start) result._names.Add((start, end));
        }
        return result;
    }

    internal bool IsName(int at)
    {
        int low = 0, high = _names.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (at < _names[middle].Start) high = middle - 1;
            else if (at >= _names[middle].End) low = middle + 1;
            else return true;
        }
        return false;
    }

    private static void Fold(Span<char> folded, string words)
    {
        for (var i = 0; i < words.Length; i++) folded[i] = words[i] is >= '０' and <= '９' ? (char)(words[i] - '０' + '0') : words[i] == '．' ? '.' : words[i];
    }
}
