using Shouldly;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Splitting;
using Xunit;

namespace Supervision.Arrangements.Coverage;

public sealed class CoverageMapTests
{
    private static readonly string Text = Samples.Text(Samples.Changchun);
    private static readonly SplitResult Split = PlanSplitter.Split(Text);

    [Fact]
    public void Given_a_draft_for_every_task_Should_leave_nothing_open()
    {
        var map = CoverageMap.Of(Text, Split.Sentences, [.. Drafts()]);
        map.OpenCharacters.ShouldBe(0);
    }

    [Fact]
    public void Given_a_shortened_draft_Should_show_the_rest_as_open()
    {
        var drafts = Drafts().ToList();
        drafts[8] = drafts[8] with { Span = drafts[8].Span with { Length = drafts[8].Span.Length - 20 } };
        var map = CoverageMap.Of(Text, Split.Sentences, drafts);
        map.Pieces.Where(p => p.State == CoverageState.Open).ShouldHaveSingleItem().Span.Length.ShouldBe(20);
        SentenceCoverage.Of(Levels, map).Percentage.ShouldBe(92.3m);
    }

    [Fact]
    public void A_dropped_draft_Should_count_as_decided()
    {
        var drafts = Drafts().ToList();
        drafts[0] = drafts[0] with { IsDropped = true };
        var map = CoverageMap.Of(Text, Split.Sentences, drafts);
        map.OpenCharacters.ShouldBe(0);
        map.Pieces.Count(p => p.State == CoverageState.Dropped).ShouldBe(1);
    }

    [Fact]
    public void Sentences_Should_each_be_tasked_dropped_or_open_and_count_once()
    {
        var drafts = Drafts().ToList();
        drafts[0] = drafts[0] with { IsDropped = true };
        drafts[1] = drafts[1] with { Span = drafts[1].Span with { Length = 6 } };
        drafts.Add(drafts[2] with { DraftId = Guid.NewGuid() }); // one sentence, a task for each of two departments

        var coverage = SentenceCoverage.Of(Levels, CoverageMap.Of(Text, Split.Sentences, drafts));

        (coverage.Sentences.Count, coverage.Tasked, coverage.Dropped, coverage.Open).ShouldBe((13, 11, 1, 1));
        coverage.Percentage.ShouldBe(92.3m);
    }

    private static SourceLevels Levels => new(Text, Split.Sentences, Split.Arrangements.Select(a => a.Heading.Start));

    private static IEnumerable<DraftSpan> Drafts() =>
        Split.Arrangements.SelectMany(a => a.Tasks).Select(t => new DraftSpan(Guid.NewGuid(), t.Span, false));
}
