namespace Supervision.Arrangements.Revisions;

/// <summary>Pairs a unit with several neighbours that together say exactly its words: sentences joined, divided, or drafts cut otherwise by a person.</summary>
internal static class DividedSentences
{
    private const int Prefix = 4;

    internal static void Pair(Pairing pairing)
    {
        foreach (var (whole, parts) in Find(pairing.FreeNew, pairing.After, pairing.FreeOld, pairing.Before, pairing.IsFreeOld))
            if (parts.TrueForAll(pairing.IsFreeOld)) pairing.Join(parts, [whole], isEqual: true);
        foreach (var (whole, parts) in Find(pairing.FreeOld, pairing.Before, pairing.FreeNew, pairing.After, pairing.IsFreeNew))
            if (parts.TrueForAll(pairing.IsFreeNew)) pairing.Join([whole], parts, isEqual: true);
    }

    private static List<(int Whole, List<int> Parts)> Find(
        IEnumerable<int> wholes, IReadOnlyList<SentenceUnit> wholeUnits, IEnumerable<int> parts, IReadOnlyList<SentenceUnit> partUnits, Func<int, bool> isFree)
    {
        var byPrefix = parts.Where(p => partUnits[p].Key.Length >= Prefix).ToLookup(p => partUnits[p].Key[..Prefix]);
        var found = new List<(int, List<int>)>();
        foreach (var whole in wholes)
        {
            var key = wholeUnits[whole].Key;
            if (key.Length < Prefix) continue;
            foreach (var first in byPrefix[key[..Prefix]])
            {
                if (Run(key, first, partUnits, isFree) is not { } run) continue;
                found.Add((whole, run));
                break;
            }
        }

        return found;
    }

    /// <summary>The neighbours from <paramref name="first"/> on whose words make up the whole; null when they do not.</summary>
    private static List<int>? Run(string whole, int first, IReadOnlyList<SentenceUnit> units, Func<int, bool> isFree)
    {
        var run = new List<int>();
        var at = 0;
        for (var i = first; at < whole.Length && isFree(i); i++)
        {
            var key = units[i].Key;
            if (i > first && !units[i].FollowsDirectly) return null;
            if (key.Length == 0 || string.CompareOrdinal(whole, at, key, 0, key.Length) != 0) return null;
            run.Add(i);
            at += key.Length;
        }

        return at == whole.Length && run.Count > 1 ? run : null;
    }
}
