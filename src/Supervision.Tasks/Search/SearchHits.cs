namespace Supervision.Tasks.Search;

/// <summary>A piece of a text, found or not.</summary>
public readonly record struct SearchedPart(string Text, bool IsHit);

/// <summary>Where in a text the words of a search stand, by the same cutting that the index uses.</summary>
public static class SearchHits
{
    private const int ExcerptLength = 60;
    private const int ExcerptBefore = 12;
    private const string Left = "…";

    /// <summary>The text in pieces; one piece without hit when nothing was searched or found.</summary>
    public static IReadOnlyList<SearchedPart> Mark(string text, SearchQuery query)
    {
        var marked = new bool[text.Length];
        foreach (var (start, length) in Find(text, query)) Array.Fill(marked, true, start, length);
        List<SearchedPart> parts = [];
        for (int i = 0, from = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && marked[i + 1] == marked[i]) continue;
            parts.Add(new SearchedPart(text[from..(i + 1)], marked[i]));
            from = i + 1;
        }

        return parts;
    }

    /// <summary>Some sixty characters around the first hit; null when the text has none.</summary>
    public static string? Excerpt(string text, SearchQuery query)
    {
        if (Find(text, query).OrderBy(hit => hit.Start).Cast<(int Start, int Length)?>().FirstOrDefault() is not { } hit) return null;
        var from = Math.Max(0, hit.Start - ExcerptBefore);
        var until = Math.Min(text.Length, Math.Max(from + ExcerptLength, hit.Start + hit.Length));
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (until < text.Length && char.IsLowSurrogate(text[until])) until++;
        return (from > 0 ? Left : "") + text[from..until].ReplaceLineEndings(" ") + (until < text.Length ? Left : "");
    }

    private static IEnumerable<(int Start, int Length)> Find(string text, SearchQuery query)
    {
        if (query.IsEmpty) yield break;
        var words = SearchWords.Of(text);
        foreach (var phrase in query.Phrases)
        {
            for (var at = 0; at + phrase.Words.Count <= words.Count; at++)
            {
                if (!Matches(words, at, phrase)) continue;
                var last = words[at + phrase.Words.Count - 1];
                var isPart = phrase.IsPrefix && last.Text.Length > phrase.Words[^1].Length && last.Length == last.Text.Length;
                yield return (words[at].Start, last.Start + (isPart ? phrase.Words[^1].Length : last.Length) - words[at].Start);
            }
        }
    }

    private static bool Matches(IReadOnlyList<SearchWord> words, int at, SearchPhrase phrase)
    {
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            var (wanted, found) = (phrase.Words[i], words[at + i].Text);
            var isBeginning = phrase.IsPrefix && i == phrase.Words.Count - 1;
            if (isBeginning ? !found.StartsWith(wanted, StringComparison.Ordinal) : found != wanted) return false;
        }

        return true;
    }
}
