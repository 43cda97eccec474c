using System.Text.Json;
using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>The labelled documents, one careful reading each.</summary>
public sealed class SampleSplitTests
{
    [Fact]
    public void The_sample_Should_give_exactly_five_arrangements_with_thirteen_tasks_as_labelled()
    {
        var text = Samples.Text(Samples.Changchun);
        var split = PlanSplitter.Split(text);

        using var labels = JsonDocument.Parse(Samples.Labels(Samples.Changchun));
        var expected = labels.RootElement.GetProperty("arrangements").EnumerateArray()
            .Select(a => (a.GetProperty("number").GetString(), a.GetProperty("title").GetString(), Texts(a))).ToList();
        split.Arrangements.Count.ShouldBe(5);
        split.Arrangements.Sum(a => a.Tasks.Count).ShouldBe(13);
        for (var i = 0; i < expected.Count; i++)
        {
            split.Arrangements[i].Number.ShouldBe(expected[i].Item1);
            split.Arrangements[i].Title.ShouldBe(expected[i].Item2);
            split.Arrangements[i].Tasks.Select(t => t.Span.Of(text)).ShouldBe(expected[i].Item3);
        }
        split.PlanYear.ShouldBe(2025);
        split.Section!.Heading.Of(text).ShouldBe("四、2025年推进法治政府建设的主要安排");
        split.Issuer.ShouldBe("长春市政务服务化数字化建设管理局");
    }

    [Fact]
    public void The_sample_Should_give_no_deadline_owner_or_target_that_it_does_not_state()
    {
        var split = PlanSplitter.Split(Samples.Text(Samples.Changchun));

        foreach (var task in split.Arrangements.SelectMany(a => a.Tasks))
        {
            task.Due.ShouldBeNull();
            task.Lead.ShouldBeEmpty();
            task.Support.ShouldBeEmpty();
            task.Targets.ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_sections_of_the_sample_Should_be_told_apart()
    {
        var split = PlanSplitter.Split(Samples.Text(Samples.Changchun));

        split.Outline.Children.Select(c => c.Kind).ShouldBe(
            [SectionKind.Achievement, SectionKind.Shortcoming, SectionKind.LeaderDuty, SectionKind.NextYearArrangement]);
    }

    [Theory]
    [InlineData(Samples.Longhua)]
    [InlineData(Samples.Pingtan)]
    [InlineData(Samples.Dapeng)]
    [InlineData(Samples.Longgang)]
    public void A_labelled_document_Should_be_split_as_a_careful_reader_does(string name)
    {
        var text = Samples.Text(name);
        var split = PlanSplitter.Split(text);
        var found = split.Arrangements.SelectMany(a => a.Tasks).ToLookup(t => Flat(t.Span.Of(text)));

        using var labels = JsonDocument.Parse(Samples.Labels(name));
        var tasks = labels.RootElement.GetProperty("arrangements").EnumerateArray().SelectMany(a => a.GetProperty("tasks").EnumerateArray()).ToList();
        var missed = tasks.Select(t => t.GetProperty("text").GetString()!).Where(t => !found.Contains(Flat(t))).ToList();
        missed.Count.ShouldBeLessThanOrEqualTo(tasks.Count / 50, string.Join('\n', missed));
        split.PlanYear.ShouldBe(labels.RootElement.GetProperty("year").GetInt32());
        foreach (var task in tasks.Where(t => found.Contains(Flat(t.GetProperty("text").GetString()!))))
            ShouldAgree(task, found[Flat(task.GetProperty("text").GetString()!)].First());
    }

    private static void ShouldAgree(JsonElement label, SplitTask task)
    {
        var words = label.GetProperty("text").GetString();
        if (!label.TryGetProperty("deadline_ambiguous", out _))
            task.Due?.Date.ToString("yyyy-MM-dd").ShouldBe(label.GetProperty("deadline").GetString(), words);
        task.Lead.ShouldBe(Names(label, "lead"), words);
        task.Support.ShouldBe(Names(label, "support"), words);
    }

    private static List<string> Names(JsonElement label, string key) => [.. label.GetProperty(key).EnumerateArray().Select(n => n.GetString()!)];

    private static IEnumerable<string> Texts(JsonElement arrangement) =>
        arrangement.GetProperty("tasks").EnumerateArray().Select(t => t.GetProperty("text").GetString()!);

    private static string Flat(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
