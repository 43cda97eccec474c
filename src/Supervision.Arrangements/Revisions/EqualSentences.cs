namespace Supervision.Arrangements.Revisions;

/// <summary>Pairs units that say the same words. Of a sentence that stands there several times each is paired once: under its heading first, then in order.</summary>
internal static class EqualSentences
{
    internal static void Pair(Pairing pairing)
    {
        var news = pairing.FreeNew.ToLookup(n => pairing.After[n].Key);
        foreach (var olds in pairing.FreeOld.GroupBy(o => pairing.Before[o].Key).ToList())
        {
            if (olds.Key.Length == 0) continue;
            var (waiting, candidates) = (olds.ToList(), news[olds.Key].ToList());
            PairBy(pairing, waiting, candidates, (o, n) => o.Heading == n.Heading && o.Context == n.Context);
            PairBy(pairing, waiting, candidates, (o, n) => o.Heading == n.Heading);
            PairBy(pairing, waiting, candidates, (_, _) => true);
        }
    }

    private static void PairBy(Pairing pairing, List<int> olds, List<int> news, Func<SentenceUnit, SentenceUnit, bool> fits)
    {
        foreach (var o in olds.ToList())
        {
            var at = news.FindIndex(n => fits(pairing.Before[o], pairing.After[n]));
            if (at < 0) continue;
            pairing.Join([o], [news[at]], isEqual: true);
            olds.Remove(o);
            news.RemoveAt(at);
        }
    }
}
