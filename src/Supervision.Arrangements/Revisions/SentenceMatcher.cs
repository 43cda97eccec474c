namespace Supervision.Arrangements.Revisions;

/// <summary>
/// Finds the sentences of one version in the next: equal words by hash, then joined and divided ones, then similar ones among those that share
/// bigrams. The work grows with the number of sentences and what they share, not with its square. Pure.
/// </summary>
internal static class SentenceMatcher
{
    internal static IReadOnlyList<SentenceMatch> Match(IReadOnlyList<SentenceUnit> before, IReadOnlyList<SentenceUnit> after)
    {
        var pairing = new Pairing(before, after);
        EqualSentences.Pair(pairing);
        DividedSentences.Pair(pairing);
        SimilarSentences.Pair(pairing);
        var moved = MovedSentences.Find(pairing);
        var matches = pairing.Groups.Select(g => new SentenceMatch(KindOf(pairing, g, moved), g.Old, g.New)).ToList();
        var reworded = pairing.Groups.Where(g => !g.IsEqual).ToList();
        var holders = new SentenceHolders(reworded.Select(g => g.New[0]), after);
        var sources = new SentenceHolders(reworded.Select(g => g.Old[0]), before);
        matches.AddRange(pairing.FreeOld.Select(o => new SentenceMatch(DifferenceKind.Removed, [o], [], holders.Find(before[o].Key))));
        matches.AddRange(pairing.FreeNew.Select(n => new SentenceMatch(DifferenceKind.Added, [], [n], sources.Find(after[n].Key))));
        return [.. InReadingOrder(matches)];
    }

    private static DifferenceKind KindOf(Pairing pairing, PairedGroup group, HashSet<PairedGroup> moved)
    {
        if (!group.IsEqual || !SameContext(pairing, group)) return DifferenceKind.Reworded;
        return moved.Contains(group) ? DifferenceKind.Moved : DifferenceKind.Unchanged;
    }

    // The sentence is the same but its owner clause is not: a person has to look at it.
    private static bool SameContext(Pairing pairing, PairedGroup group) =>
        group.IsDivided || pairing.Before[group.Old[0]].Context == pairing.After[group.New[0]].Context;

    // Along the second version; a removal stands behind what it followed in the first.
    private static IEnumerable<SentenceMatch> InReadingOrder(List<SentenceMatch> matches)
    {
        var placeOfOld = matches.Where(m => m.New.Count > 0).SelectMany(m => m.Old.Select(o => (o, m.New[0]))).OrderBy(x => x.o).ToList();
        var olds = placeOfOld.ConvertAll(x => x.o);
        double Place(SentenceMatch match)
        {
            if (match.New.Count > 0) return match.New[0];
            var at = olds.BinarySearch(match.Old[0]);
            var previous = (at < 0 ? ~at : at) - 1;
            return previous < 0 ? -0.5 : placeOfOld[previous].Item2 + 0.5;
        }

        return matches.OrderBy(Place).ThenBy(m => m.Old.Count > 0 ? m.Old[0] : 0);
    }
}
