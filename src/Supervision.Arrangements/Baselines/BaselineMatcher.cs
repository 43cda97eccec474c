using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.Targets;

namespace Supervision.Arrangements.Baselines;

/// <summary>
/// Which reported figure may be the baseline of a target: the same thing in the same unit, and one only. Offered with the words that both
/// share; a person decides.
/// </summary>
internal sealed class BaselineMatcher(string text, IEnumerable<ReportedFigure> figures)
{
    private const int ShortestSubject = 4, LongestClause = 120;
    private const double SmallestShare = 0.5;

    private readonly ILookup<string, ReportedFigure> _byUnit = figures.ToLookup(f => BaseUnit(f.Unit));

    internal BaselineOffer? Match(TargetReading target)
    {
        if (!target.IsLevel || target.Unit is null || target.From is not null) return null;
        var candidates = _byUnit[BaseUnit(target.Unit)]
            .Select(f => (Figure: f, Subject: SharedWords.Longest(target.Name, f.Name)))
            .Where(c => c.Subject.Length >= ShortestSubject && c.Subject.Length >= SmallestShare * Math.Min(target.Name.Length, c.Figure.Name.Length))
            .OrderByDescending(c => c.Subject.Length).Take(2).ToList();
        if (candidates.Count == 0 || candidates.Count == 2 && candidates[0].Subject.Length == candidates[1].Subject.Length) return null;
        var (figure, subject) = candidates[0];
        return new BaselineOffer(figure.Value * Scale(figure.Unit) / Scale(target.Unit), figure.Words, ClauseOf(figure), figure.Start, subject);
    }

    // The clause around the figure is enough to judge by.
    private string ClauseOf(ReportedFigure figure)
    {
        int start = figure.Start, end = figure.Start + figure.Words.Length;
        while (start > figure.Sentence.Start && !Punctuation.IsClauseEnd(text[start - 1])) start--;
        while (end < figure.Sentence.End && !Punctuation.IsClauseEnd(text[end])) end++;
        var clause = TextSpan.FromBounds(Math.Max(start, end - LongestClause), end).Trim(text).Of(text);
        return string.Concat(clause.Where(c => !char.IsControl(c)));
    }

    private static string BaseUnit(string unit) => unit is "亿元" or "万元" ? "元" : unit;

    private static decimal Scale(string unit) => unit switch { "亿元" => 100_000_000m, "万元" => 10_000m, _ => 1m };
}
