namespace Supervision.Arrangements.Revisions;

/// <summary>Reworded sentences of one version, asked which of them holds most of the words of a sentence that found no counterpart.</summary>
internal sealed class SentenceHolders(IEnumerable<int> holders, IReadOnlyList<SentenceUnit> units)
{
    private const int ShortestPart = 8, CommonBigram = 60, MostCandidates = 4;
    private const double Contained = 0.72;

    private readonly BigramIndex _index = new(holders.Select(h => (h, units[h].Key)), CommonBigram);

    internal int? Find(string key)
    {
        if (key.Length < ShortestPart) return null;
        var best = _index.Candidates(key, MostCandidates).Select(h => (Index: h, Share: Bigrams.ShareOf(key, units[h].Key)))
            .OrderByDescending(x => x.Share).FirstOrDefault();
        return best.Share >= Contained ? best.Index : null;
    }
}
