namespace Supervision.Arrangements.Revisions;

/// <summary>Pairs units that share enough bigrams, the most similar first.</summary>
internal static class SimilarSentences
{
    private const int MostCandidates = 8, CommonBigram = 60, ShortLength = 8;
    private const double Alike = 0.42, AlikeWhenShort = 0.6, HeadingBonus = 0.05;

    internal static void Pair(Pairing pairing)
    {
        var index = new BigramIndex(pairing.FreeNew.Select(n => (n, pairing.After[n].Key)), CommonBigram);
        var pairs = new List<(int Old, int New, double Score)>();
        foreach (var o in pairing.FreeOld)
        {
            foreach (var n in index.Candidates(pairing.Before[o].Key, MostCandidates))
            {
                var alike = Bigrams.Dice(pairing.Before[o].Key, pairing.After[n].Key);
                if (alike < Threshold(pairing.Before[o].Key, pairing.After[n].Key)) continue;
                pairs.Add((o, n, alike + (pairing.Before[o].Heading == pairing.After[n].Heading ? HeadingBonus : 0)));
            }
        }

        foreach (var (o, n, _) in pairs.OrderByDescending(p => p.Score).ThenBy(p => Math.Abs(p.Old - p.New)).ThenBy(p => p.Old))
            if (pairing.IsFreeOld(o) && pairing.IsFreeNew(n)) pairing.Join([o], [n], isEqual: false);
    }

    private static double Threshold(string a, string b) => Math.Min(a.Length, b.Length) < ShortLength ? AlikeWhenShort : Alike;
}
