using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;

namespace Supervision.Arrangements.Suggestions;

/// <summary>Which departments may lead a sentence, each with the words that say why. Proposals only; a person decides. Pure.</summary>
internal static class DepartmentRanker
{
    private const int ShortestAgreement = 4, ShortestName = 2, LongestDuties = 2000, LongestSentence = 600;

    // The weightiest reason counts; words shared add to it, so that two departments of one kind can be told apart.
    private const int Named = 1000, Decided = 300, NameInSentence = 60, NameInHeading = 40, PerSharedLetter = 8;

    private static readonly string[] Kinds = ["处", "科", "室", "局", "办", "中心", "股", "部"];

    /// <param name="sentence">The sentence whose lead is looked for.</param>
    /// <param name="heading">Heading of its arrangement.</param>
    /// <param name="leading">Units the text lets lead: where one of them is a department, nobody else is offered.</param>
    /// <param name="supporting">Units the text lets support: one of them leads here where an outside unit leads the whole.</param>
    /// <param name="departments">Departments of this bureau.</param>
    /// <param name="earlier">What was decided here about a sentence like it.</param>
    internal static IReadOnlyList<DepartmentSuggestion> Rank(
        string sentence, string? heading, IReadOnlyList<string> leading, IReadOnlyList<string> supporting, IReadOnlyList<DepartmentInfo> departments,
        PastDecision? earlier = null)
    {
        var cut = Cut(sentence, LongestSentence);
        var leads = departments.Where(d => leading.Any(unit => IsNamed(d.Name, unit))).ToList();
        IReadOnlyList<string> named = leads.Count > 0 ? leading : supporting;
        return [.. (leads.Count > 0 ? leads : departments).Select(d => Score(d, cut, heading, named, earlier)).Where(s => s.Score > 0)
            .OrderByDescending(s => s.Score).Select(s => s.Suggestion).Take(TaskDraftConsts.MaxSuggestions)];
    }

    private static (int Score, DepartmentSuggestion Suggestion) Score(
        DepartmentInfo department, string sentence, string? heading, IReadOnlyList<string> namedUnits, PastDecision? earlier)
    {
        for (var i = 0; i < namedUnits.Count; i++)
            if (IsNamed(department.Name, namedUnits[i])) return (Named - i, new(department.Id, SuggestionReason.NamedInText, namedUnits[i]));
        var shared = SharedWords.Longest(sentence, Cut(department.Duties ?? "", LongestDuties));
        var duties = shared.Length >= ShortestAgreement ? shared.Length * PerSharedLetter : 0;
        if (earlier?.DepartmentId == department.Id) return (Decided + duties, new(department.Id, SuggestionReason.PastDecision, earlier.Title));
        var stem = Stem(department.Name);
        if (stem.Length > ShortestName && sentence.Contains(stem, StringComparison.Ordinal)) return (NameInSentence + duties, new(department.Id, SuggestionReason.Name, stem));
        if (duties > 0) return (duties, new(department.Id, SuggestionReason.Duties, shared));
        return stem.Length > ShortestName && heading?.Contains(stem, StringComparison.Ordinal) == true
            ? (NameInHeading, new(department.Id, SuggestionReason.Heading, stem))
            : (0, new(department.Id, SuggestionReason.Duties, ""));
    }

    private static bool IsNamed(string department, string unit) =>
        unit.EndsWith(department, StringComparison.Ordinal) || unit.Length > ShortestName && department.EndsWith(unit, StringComparison.Ordinal);

    private static string Stem(string name)
    {
        foreach (var kind in Kinds)
            if (name.Length > kind.Length + ShortestName && name.EndsWith(kind, StringComparison.Ordinal)) return name[..^kind.Length];
        return name;
    }

    private static string Cut(string value, int length) => value.Length > length ? value[..length] : value;
}
