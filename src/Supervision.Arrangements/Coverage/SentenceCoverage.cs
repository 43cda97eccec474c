using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Coverage;

/// <summary>One sentence that says what is to be done, and what became of it as a whole.</summary>
/// <param name="DraftId">The first draft that holds some of it.</param>
internal readonly record struct CoveredSentence(TextSpan Span, CoverageState State, Guid? DraftId);

/// <summary>
/// Counts sentences, not drafts: one sentence made into a task per department counts once, and one of which a part is left over is open.
/// </summary>
internal sealed class SentenceCoverage
{
    private SentenceCoverage(List<CoveredSentence> sentences) => Sentences = sentences;

    internal IReadOnlyList<CoveredSentence> Sentences { get; }

    internal int Tasked => Count(CoverageState.Covered);

    internal int Dropped => Count(CoverageState.Dropped);

    internal int Open => Count(CoverageState.Open);

    internal List<int> OpenStarts => [.. Sentences.Where(s => s.State == CoverageState.Open).Select(s => s.Span.Start)];

    /// <summary>全文覆盖率: 0 to 100 with one decimal, rounded down, so that 100 means that no sentence is open.</summary>
    internal decimal Percentage => Sentences.Count == 0 ? 100m : Math.Floor((Sentences.Count - Open) * 1000m / Sentences.Count) / 10m;

    internal static SentenceCoverage Of(SourceLevels levels, CoverageMap map)
    {
        var pieces = map.Pieces.OrderBy(p => p.Span.Start).ToList();
        var sentences = new List<CoveredSentence>();
        var next = 0;
        foreach (var sentence in levels.Sentences)
        {
            while (next < pieces.Count && pieces[next].Span.End <= sentence.Start) next++;
            var inside = pieces.Skip(next).TakeWhile(p => p.Span.Start < sentence.End).ToList();
            sentences.Add(new CoveredSentence(sentence, StateOf(inside), inside.Find(p => p.DraftId is not null).DraftId));
        }
        return new SentenceCoverage(sentences);
    }

    private static CoverageState StateOf(List<CoveragePiece> pieces) =>
        pieces.Exists(p => p.State == CoverageState.Open) ? CoverageState.Open
        : pieces.Exists(p => p.State == CoverageState.Covered) ? CoverageState.Covered
        : CoverageState.Dropped;

    private int Count(CoverageState state) => Sentences.Count(s => s.State == state);
}
