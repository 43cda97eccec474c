namespace Supervision.Arrangements.Suggestions;

/// <summary>
/// What people of this bureau decided before, by pairs of letters: built once for a document, asked once for each draft. Pairs that stand in
/// every fifth title say nothing.
/// </summary>
internal sealed class DecisionMemory
{
    private const int FewestPairs = 4, CommonFrom = 20, CommonPart = 5;
    private const double SmallestShare = 0.6;

    private readonly List<PastDecision> _decisions = [];
    private readonly List<int> _weights = [];
    private readonly Dictionary<(char, char), List<int>> _byPair = [];

    internal DecisionMemory(IEnumerable<PastDecision> decisions)
    {
        foreach (var decision in decisions)
        {
            var pairs = Pairs(decision.Title);
            if (pairs.Count < FewestPairs) continue;
            foreach (var pair in pairs)
            {
                if (!_byPair.TryGetValue(pair, out var places)) _byPair[pair] = places = [];
                places.Add(_decisions.Count);
            }
            _decisions.Add(decision);
        }
        foreach (var pair in _byPair.Where(p => p.Value.Count > CommonFrom && p.Value.Count * CommonPart > _decisions.Count).Select(p => p.Key).ToList())
            _byPair.Remove(pair);
        _weights.AddRange(_decisions.Select(d => Pairs(d.Title).Count(_byPair.ContainsKey)));
    }

    internal static DecisionMemory Empty { get; } = new([]);

    /// <summary>The decision about the most similar title, the newest of several alike; null where none is similar enough.</summary>
    internal PastDecision? Recall(string sentence)
    {
        if (_decisions.Count == 0) return null;
        var hits = new Dictionary<int, int>();
        foreach (var pair in Pairs(sentence))
            if (_byPair.TryGetValue(pair, out var places))
                foreach (var place in places) hits[place] = hits.GetValueOrDefault(place) + 1;
        var best = -1;
        double bestShare = 0;
        foreach (var (place, count) in hits)
        {
            if (_weights[place] < FewestPairs || count < SmallestShare * _weights[place]) continue;
            var share = (double)count / _weights[place];
            if (best < 0 || share > bestShare || share == bestShare && (_weights[place] > _weights[best] || _weights[place] == _weights[best] && place < best))
                (best, bestShare) = (place, share);
        }
        return best < 0 ? null : _decisions[best];
    }

    private static HashSet<(char, char)> Pairs(string words)
    {
        var pairs = new HashSet<(char, char)>();
        for (var i = 1; i < words.Length; i++)
            if (char.IsLetterOrDigit(words[i]) && char.IsLetterOrDigit(words[i - 1])) pairs.Add((words[i - 1], words[i]));
        return pairs;
    }
}
