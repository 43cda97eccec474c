namespace Supervision.Arrangements.Revisions;

/// <summary>Which found sentences left their place: the fewest that must move to get from one order to the other, and those under another heading.</summary>
internal static class MovedSentences
{
    internal static HashSet<PairedGroup> Find(Pairing pairing)
    {
        var groups = pairing.Groups.OrderBy(g => g.Old[0]).ToList();
        var staying = LongestRising(groups.ConvertAll(g => g.New[0]));
        var headings = HeadingsBefore(pairing);
        return [.. groups.Where((g, i) => !staying.Contains(i) || headings[pairing.Before[g.Old[0]].Heading] != pairing.After[g.New[0]].Heading)];
    }

    // A heading that was reworded takes its sentences with it: most of them tell which heading it became.
    private static Dictionary<string, string> HeadingsBefore(Pairing pairing) => pairing.Groups
        .GroupBy(g => pairing.Before[g.Old[0]].Heading)
        .ToDictionary(g => g.Key, g => g.GroupBy(x => pairing.After[x.New[0]].Heading)
            .OrderByDescending(x => x.Count()).ThenByDescending(x => x.Key == g.Key).First().Key);

    /// <summary>Indexes of a longest rising subsequence.</summary>
    private static HashSet<int> LongestRising(List<int> values)
    {
        var ends = new List<int>();
        var previous = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (values[ends[middle]] < values[i]) low = middle + 1;
                else high = middle;
            }

            previous[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        var rising = new HashSet<int>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = previous[i]) rising.Add(i);
        return rising;
    }
}
