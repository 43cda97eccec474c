namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>Lines that touch each other belong to one table.</summary>
internal static class RuleGroups
{
    private const long MostPairs = 4_000_000;

    internal static List<(List<Rule> Horizontal, List<Rule> Vertical)> Of(PageRules rules)
    {
        var (horizontal, vertical) = (rules.Horizontal, rules.Vertical);
        if ((long)horizontal.Count * vertical.Count > MostPairs) return [];
        var group = Enumerable.Range(0, horizontal.Count + vertical.Count).ToArray();
        for (var h = 0; h < horizontal.Count; h++)
            for (var v = 0; v < vertical.Count; v++)
                if (horizontal[h].Covers(vertical[v].At) && vertical[v].Covers(horizontal[h].At)) group[Root(group, horizontal.Count + v)] = Root(group, h);
        return [.. Enumerable.Range(0, group.Length).GroupBy(i => Root(group, i))
            .Select(g => (Horizontal: g.Where(i => i < horizontal.Count).Select(i => horizontal[i]).ToList(), Vertical: g.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count]).ToList()))
            .Where(g => g.Horizontal.Count >= 2 && g.Vertical.Count >= 1)];
    }

    private static int Root(int[] group, int of)
    {
        while (group[of] != of) of = group[of] = group[group[of]];
        return of;
    }
}
