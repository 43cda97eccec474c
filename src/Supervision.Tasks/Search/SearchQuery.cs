namespace Supervision.Tasks.Search;

/// <summary>
/// What a person typed into a search box: phrases divided by spaces, all of which must be found. A phrase is found where its words follow one
/// another; its last Latin word, number or single character may be the beginning of a longer one.
/// </summary>
public sealed class SearchQuery
{
    private SearchQuery(IReadOnlyList<SearchPhrase> phrases) => Phrases = phrases;

    public IReadOnlyList<SearchPhrase> Phrases { get; }

    /// <summary>Nothing but spaces and signs was typed: nothing is found by it.</summary>
    public bool IsEmpty => Phrases.Count == 0;

    public static SearchQuery Of(string? typed) => new(
    [
        .. (typed ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PhraseOf).OfType<SearchPhrase>()
            .Take(SearchConsts.MaxPhrases),
    ]);

    private static SearchPhrase? PhraseOf(string typed)
    {
        var words = SearchWords.Of(typed);
        if (words.Count == 0) return null;
        var endsInPair = words is [.., { IsEndOfRun: false, Text.Length: > 1 }, { IsEndOfRun: true }] && words[^2].Start + words[^2].Length == words[^1].Start + words[^1].Length;
        var kept = endsInPair ? words.SkipLast(1) : words;
        return new SearchPhrase([.. kept.Select(w => w.Text)], IsPrefix: !endsInPair);
    }
}

/// <summary>Words that follow one another; with <paramref name="IsPrefix"/> the last is the beginning of a word.</summary>
public sealed record SearchPhrase(IReadOnlyList<string> Words, bool IsPrefix);

/// <summary>Limits of searching.</summary>
public static class SearchConsts
{
    /// <summary>Characters that a search box takes.</summary>
    public const int MaxQueryLength = 100;

    public const int MaxPhrases = 8;

    /// <summary>Raised when the words are cut differently: search texts of an older version are written anew at the next start.</summary>
    public const int Version = 1;
}
