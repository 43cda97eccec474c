using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>Where a draft stands, without its words.</summary>
internal sealed record DraftPlace(Guid Id, int Order, Guid ArrangementId, int Start, int Length, TaskDraftState State)
{
    internal int End => Start + Length;

    internal static DraftPlace Of(TaskDraft draft) => new(draft.Id, draft.Order, draft.ArrangementId, draft.Span.Start, draft.Span.Length, draft.State);
}

/// <summary>The coverage as the page shows it.</summary>
internal static class CoverageComposer
{
    internal static CoverageDto Compose(string text, SourceLevels levels, CoverageMap map, IReadOnlyList<DraftPlace> places, Dictionary<Guid, int> numbers)
    {
        var coverage = SentenceCoverage.Of(levels, map);
        var open = places.Where(d => d.State == TaskDraftState.Open).ToList();
        return new CoverageDto
        {
            Percentage = coverage.Percentage,
            Sentences = coverage.Sentences.Count,
            Tasked = coverage.Tasked,
            Dropped = coverage.Dropped,
            Open = coverage.Open,
            OpenCharacters = map.OpenCharacters,
            OpenSentences = coverage.OpenStarts,
            OpenPieces = [.. map.Pieces.Where(p => p.State == CoverageState.Open).Select(p =>
            {
                var previous = open.Where(d => d.End <= p.Span.Start).MaxBy(d => d.End);
                return new OpenPieceDto(p.Span.Start, p.Span.Length, p.Span.Of(text), previous?.Id, previous is null ? null : numbers[previous.Id]);
            })],
            Map = [.. Stretches(levels, coverage, map)],
        };
    }

    private static IEnumerable<MapStretchDto> Stretches(SourceLevels levels, SentenceCoverage coverage, CoverageMap map)
    {
        var sentences = coverage.Sentences;
        for (int from = 0, to; from < sentences.Count; from = to)
        {
            var first = sentences[from];
            var arrangement = levels.ArrangementAt(first.Span.Start).Start;
            for (to = from + 1; to < sentences.Count && sentences[to].State == first.State && levels.ArrangementAt(sentences[to].Span.Start).Start == arrangement;) to++;
            var start = first.State == CoverageState.Open
                ? map.Pieces.First(p => p.State == CoverageState.Open && p.Span.Overlaps(first.Span)).Span.Start
                : first.Span.Start;
            yield return new MapStretchDto(start, first.State, first.State == CoverageState.Open ? null : first.DraftId, from + 1, to - from);
        }
    }
}
