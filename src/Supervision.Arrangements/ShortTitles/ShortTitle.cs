using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.ShortTitles;

/// <summary>Verb and object of a task in the sentence's own words, at most 25 characters.</summary>
internal static class ShortTitle
{
    internal const int MaxLength = 25;
    private const int ShortestClause = 5;

    private static readonly string[] Circumstances =
        ["坚持", "围绕", "聚焦", "对标", "按照", "根据", "依托", "通过", "以", "为", "在", "针对", "立足", "结合", "充分利用", "充分发挥", "发挥", "对", "将", "把", "由", "从"];

    internal static string Propose(string text, TextSpan span)
    {
        var clauses = Clauses(text, span);
        var fitting = clauses.Where(c => c.Length >= ShortestClause && SaysWhat(c)).ToList();
        var chosen = fitting.FirstOrDefault(c => c.Length <= MaxLength)
            ?? fitting.Select(WithoutAdverbs).FirstOrDefault(c => c.Length <= MaxLength)
            ?? fitting.FirstOrDefault()
            ?? clauses.FirstOrDefault(c => c.Length is >= ShortestClause and <= MaxLength && ActionWords.Has(c))
            ?? clauses[0];
        return chosen.Length <= MaxLength ? chosen : Shorten(WithoutAdverbs(chosen));
    }

    private static List<string> Clauses(string text, TextSpan span)
    {
        var words = string.Concat(span.Of(text).Where(c => !Punctuation.IsBlank(c)));
        var enclosures = Punctuation.Enclosures(words, 0, words.Length);
        var clauses = new List<string>();
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (i < words.Length && !Punctuation.IsClauseEnd(words[i]) && !Punctuation.IsColon(words[i])) continue;
            if (i > start) clauses.Add(words[start..i].TrimEnd('。', '；', ';'));
            start = i + 1;
        }
        return clauses.Count > 0 ? clauses : [words];
    }

    // Verb first, perhaps behind adverbs; a clause that only gives the circumstances is no title.
    private static bool SaysWhat(string clause)
    {
        var bare = WithoutAdverbs(clause);
        if (Circumstances.Any(c => bare.StartsWith(c, StringComparison.Ordinal))) return false;
        return ActionWords.StartsWithVerb(bare) || ActionWords.StartsWithVerb(clause);
    }

    private static string WithoutAdverbs(string clause)
    {
        var rest = clause;
        while (ActionWords.AdverbLength(rest) is > 0 and var length && rest.Length - length >= ShortestClause && ActionWords.Has(rest.AsSpan(length)))
            rest = rest[length..];
        return rest;
    }

    // Cut where the words allow it: before a further item of a list, never inside a quotation.
    private static string Shorten(string clause)
    {
        var enclosures = Punctuation.Enclosures(clause, 0, clause.Length);
        var cut = 0;
        for (var i = 0; i <= Math.Min(MaxLength, clause.Length - 1); i++)
        {
            if (enclosures.TryGetValue(i, out var behind))
            {
                if (behind <= MaxLength) cut = behind;
                i = behind - 1;
                continue;
            }
            if (clause[i] is '、' or '和' or '与' or '及' && i >= ShortestClause) cut = i;
        }
        if (cut >= ShortestClause) return clause[..cut];
        var hard = char.IsHighSurrogate(clause[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return clause[..hard];
    }
}
