using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.Mutations;

/// <summary>What holds for every text, however damaged.</summary>
internal static class SplitCheck
{
    /// <summary>Splits the text and names the first thing that does not hold; null when all do.</summary>
    internal static string? Fault(string text)
    {
        var split = PlanSplitter.Split(text);
        return split.Arrangements.Select(a => Arrangement(text, a)).FirstOrDefault(f => f is not null)
            ?? Outside("sentence", split.Sentences.Select(s => s.Span), text)
            ?? Outside("candidate", split.Readings.Candidates.SelectMany(c => new[] { c.Heading, c.Extent, c.Kind.Words }), text)
            ?? Outside("reading", [split.Readings.Kind.Words, split.Readings.Title.Words, split.Readings.PlanYear.Words, split.Readings.Issuer.Words], text)
            ?? (Coverage(text, split) is < 0 or > 100 ? "coverage" : null);
    }

    private static decimal Coverage(string text, SplitResult split)
    {
        var levels = new SourceLevels(text, split.Sentences, split.Arrangements.Select(a => a.Heading.Start));
        return SentenceCoverage.Of(levels, CoverageMap.Of(text, split.Sentences, [])).Percentage;
    }

    private static string? Arrangement(string text, SplitArrangement arrangement) =>
        Outside("arrangement", [arrangement.Heading, arrangement.Extent], text) ?? arrangement.Tasks.Select(t => Task(text, arrangement, t.Span)).FirstOrDefault(f => f is not null);

    private static string? Task(string text, SplitArrangement arrangement, TextSpan span)
    {
        if (span.IsEmpty || !Lies(span, text)) return $"task {span}";
        if (ShortTitle.Propose(text, span).Length is < 1 or > ShortTitle.MaxLength) return $"short title of {span}";
        var sentence = SpanLevels.SentenceOf(text, span, arrangement.Extent);
        return Lies(sentence, text) && sentence.Start <= span.Start && sentence.End >= span.End ? null : $"sentence {sentence} of {span}";
    }

    private static string? Outside(string what, IEnumerable<TextSpan> spans, string text)
    {
        foreach (var span in spans)
            if (!Lies(span, text)) return $"{what} {span}";
        return null;
    }

    private static bool Lies(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;
}
