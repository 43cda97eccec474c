using Supervision.Arrangements.Outlining;
using Supervision.Organization.Bureau;

namespace Supervision.Arrangements.Suggestions;

/// <summary>Which department's duties or name fit a sentence, and by which words. A proposal only; a person decides.</summary>
internal static class DepartmentProposer
{
    private const int ShortestAgreement = 4, ShortestName = 2, NameInSentence = 10, NameInHeading = 8, LongestDuties = 2000, LongestSentence = 600;

    private static readonly string[] Kinds = ["处", "科", "室", "局", "办", "中心", "股", "部"];

    internal static (Guid DepartmentId, string Words)? Propose(
        string sentence, string? heading, IReadOnlyList<string> namedUnits, IReadOnlyList<DepartmentInfo> departments)
    {
        foreach (var unit in namedUnits)
            if (departments.FirstOrDefault(d => unit.EndsWith(d.Name, StringComparison.Ordinal) || d.Name.EndsWith(unit, StringComparison.Ordinal)) is { } named)
                return (named.Id, unit);
        var ranked = departments.Select(d => Rank(d, Cut(sentence, LongestSentence), heading)).Where(r => r.Score >= ShortestAgreement)
            .OrderByDescending(r => r.Score).Take(2).ToList();
        return ranked.Count == 0 || ranked.Count == 2 && ranked[0].Score == ranked[1].Score ? null : (ranked[0].Id, ranked[0].Words);
    }

    private static (Guid Id, int Score, string Words) Rank(DepartmentInfo department, string sentence, string? heading)
    {
        var stem = Stem(department.Name);
        if (stem.Length > ShortestName && sentence.Contains(stem, StringComparison.Ordinal)) return (department.Id, NameInSentence + stem.Length, stem);
        var shared = LongestShared(sentence, Cut(department.Duties ?? "", LongestDuties));
        var score = shared.Length;
        if (stem.Length > ShortestName && heading?.Contains(stem, StringComparison.Ordinal) == true && NameInHeading > score) return (department.Id, NameInHeading, stem);
        return (department.Id, score, shared);
    }

    private static string Stem(string name)
    {
        foreach (var kind in Kinds)
            if (name.Length > kind.Length + ShortestName && name.EndsWith(kind, StringComparison.Ordinal)) return name[..^kind.Length];
        return name;
    }

    // The longest run of letters that both say; one row of the table is kept.
    private static string LongestShared(string a, string b)
    {
        var row = new int[b.Length + 1];
        int best = 0, end = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = b.Length; j >= 1; j--)
            {
                row[j] = a[i - 1] == b[j - 1] && !Punctuation.IsClauseEnd(a[i - 1]) && a[i - 1] != '、' ? row[j - 1] + 1 : 0;
                if (row[j] > best) (best, end) = (row[j], i);
            }
        }
        return a.Substring(end - best, best);
    }

    private static string Cut(string value, int length) => value.Length > length ? value[..length] : value;
}
