using Shouldly;
using Supervision.Arrangements.Splitting;
using Xunit;

namespace Supervision.Arrangements.Labels;

/// <summary>Documents of many kinds, written for the tests; what is promised in each is labelled in its text.</summary>
public sealed class LabelledDocumentTests
{
    private const double Lowest = 0.9;

    public static TheoryData<string> Documents => [.. LabelledDocument.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_document_Should_be_split_as_labelled(string name)
    {
        var document = LabelledDocument.Load(name);
        var split = PlanSplitter.Split(document.Text);

        var score = SplitScore.Of(document, split.Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span));

        score.F1.ShouldBeGreaterThanOrEqualTo(Lowest, $"missed: {string.Join(" | ", score.Missed)}\nextra: {string.Join(" | ", score.Extra)}");
        split.Section?.Heading.Of(document.Text).TrimStart('#', ' ').NullIfEmpty().ShouldBe(document.Section);
        if (document.Tasks.Count > 0) split.PlanYear.ShouldBe(document.Year);
        if (document.Kind is { } kind) split.Readings.Kind.Value.ShouldBe(kind);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_without_plans_Should_be_asked_about(string name)
    {
        var document = LabelledDocument.Load(name);

        var readings = PlanSplitter.Split(document.Text).Readings;

        readings.Unclear.Contains(UnclearPoint.NoArrangements).ShouldBe(document.Tasks.Count == 0);
    }

    [Fact]
    public void All_documents_together_Should_be_split_better_than_each_must_be() =>
        LabelledDocument.Names.Select(LabelledDocument.Load)
            .Average(d => SplitScore.Of(d, PlanSplitter.Split(d.Text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span)).F1)
            .ShouldBeGreaterThanOrEqualTo(0.97);
}

file static class Texts
{
    internal static string? NullIfEmpty(this string text) => text.Length == 0 ? null : text;
}
