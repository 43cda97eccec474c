using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.ShortTitles;

/// <summary>
/// Verb and object of a task in the sentence's own words, at most 25 characters: what stands before the verb (when, by what means) and the
/// adverbs are left out, examples and attributes of a long object too.
/// </summary>
internal static class ShortTitle
{
    internal const int MaxLength = 25;
    private const int ShortestClause = 5, MostClauses = 40;

    internal static string Propose(string text, TextSpan span)
    {
        var clauses = TitleClauses.Of(text, span, MostClauses);
        var bare = clauses.Select(TitleClauses.WithoutLeadIn).ToList();
        foreach (var clause in bare)
            if (SaysWhat(clause) && Fit(clause) is { } title) return title;
        foreach (var clause in bare)
            if (clause.Length is >= ShortestClause and <= MaxLength && ActionWords.Has(clause) && !TitleClauses.IsCircumstance(clause)) return clause;
        foreach (var clause in bare)
            if (clause.Length >= ShortestClause && !TitleClauses.IsCircumstance(clause) && (Fit(FromVerb(clause)) ?? Fit(clause)) is { } title) return title;
        var last = bare.Find(c => c.Length >= ShortestClause && !TitleClauses.IsCircumstance(c)) ?? bare.Find(c => c[0] is '由' or '对' or '在' or '把') ?? bare[0];
        return last.Length <= MaxLength ? last : TitleShortener.Cut(last);
    }

    // 区属国企向区国资局报送完成情况 → 报送完成情况
    private static string FromVerb(string clause)
    {
        for (var i = 1; i < Math.Min(MaxLength, clause.Length - ShortestClause); i++)
            if (ActionWords.StartsWithVerb(clause.AsSpan(i)) && char.IsLetter(clause[i - 1])) return clause[i..];
        return clause;
    }

    // Verb first; a clause that only gives the circumstances is no title.
    private static bool SaysWhat(string clause) =>
        clause.Length >= ShortestClause && !TitleClauses.IsCircumstance(clause) && !TitleClauses.IsLevel(clause) && ActionWords.StartsWithVerb(clause);

    private static string? Fit(string clause) => clause.Length <= MaxLength ? clause : TitleShortener.Shorten(clause);
}
