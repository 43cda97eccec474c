namespace Supervision.Arrangements.Revisions;

/// <summary>Overlapping pairs of letters, counted: what similarity is measured by.</summary>
internal static class Bigrams
{
    internal static Dictionary<int, int> Of(string text)
    {
        var counts = new Dictionary<int, int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var bigram = (text[i] << 16) | text[i + 1];
            counts[bigram] = counts.GetValueOrDefault(bigram) + 1;
        }

        return counts;
    }

    /// <summary>From 0 (nothing in common) to 1 (the same bigrams).</summary>
    internal static double Dice(string a, string b)
    {
        var all = Math.Max(0, a.Length - 1) + Math.Max(0, b.Length - 1);
        return all == 0 ? 0 : 2.0 * Shared(a, b) / all;
    }

    /// <summary>The share of the bigrams of <paramref name="part"/> that <paramref name="whole"/> has too.</summary>
    internal static double ShareOf(string part, string whole) => part.Length < 2 ? 0 : (double)Shared(part, whole) / (part.Length - 1);

    private static int Shared(string a, string b)
    {
        var other = Of(b);
        return Of(a).Sum(x => Math.Min(x.Value, other.GetValueOrDefault(x.Key)));
    }
}

/// <summary>Texts by their bigrams; bigrams that very many texts have tell nothing and are left out.</summary>
internal sealed class BigramIndex
{
    private readonly Dictionary<int, List<int>> _postings = [];
    private readonly int _common;

    internal BigramIndex(IEnumerable<(int Id, string Text)> texts, int common)
    {
        _common = common;
        foreach (var (id, text) in texts)
        {
            foreach (var bigram in Bigrams.Of(text).Keys)
            {
                if (!_postings.TryGetValue(bigram, out var ids)) _postings[bigram] = ids = [];
                if (ids.Count <= common) ids.Add(id);
            }
        }
    }

    /// <summary>The texts that share most bigrams with this one.</summary>
    internal IEnumerable<int> Candidates(string text, int most)
    {
        var shared = new Dictionary<int, int>();
        foreach (var bigram in Bigrams.Of(text).Keys)
        {
            if (!_postings.TryGetValue(bigram, out var ids) || ids.Count > _common) continue;
            foreach (var id in ids) shared[id] = shared.GetValueOrDefault(id) + 1;
        }

        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(most).Select(s => s.Key);
    }
}
