using System.Diagnostics;
using Shouldly;
using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Reading.Fixtures;
using Supervision.Arrangements.ShortTitles;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Damaged documents: no crash, no hang, no span outside the text. Fixed seeds, so that a failure can be repeated.</summary>
public sealed class MutationTests
{
    private const int Rounds = 80;
    private static readonly string[] Pieces =
        ["一、", "（一）", "1.", "①", "。", "；", "“", "”", "《", "（", "）", "\n", "　", "牵头单位：", "完成时限：", "年底前", "一是", "附件1\n", "# ", "\uD83D", "\u202E", "\u200B", "各位代表！", "2025年", "2月30日前", "999999999999家"];

    [Theory]
    [InlineData(Samples.Changchun, 11)]
    [InlineData(Samples.Longhua, 12)]
    [InlineData(Samples.Pingtan, 13)]
    [InlineData(Samples.Dapeng, 14)]
    public void A_damaged_text_Should_be_split_within_its_bounds(string sample, int seed)
    {
        var random = new Random(seed);
        var original = Samples.Text(sample);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++) SplitAndCheck(Damage(original, random));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Damaged_bytes_Should_be_read_or_refused()
    {
        var random = new Random(15);
        var original = Samples.Bytes(Samples.Changchun);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = original.ToArray();
            for (var i = random.Next(1, 200); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = await Readers.ReadAsync(bytes);
            if (read.IsRead) SplitAndCheck(read.Text);
        }
    }

    private static void SplitAndCheck(string text)
    {
        var split = PlanSplitter.Split(text);
        foreach (var task in split.Arrangements.SelectMany(a => a.Tasks))
        {
            task.Span.Start.ShouldBeGreaterThanOrEqualTo(0);
            task.Span.Length.ShouldBePositive();
            task.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
            ShortTitle.Propose(text, task.Span).Length.ShouldBeInRange(1, ShortTitle.MaxLength);
        }
        var levels = new Levels.SourceLevels(text, split.Sentences, split.Arrangements.Select(a => a.Heading.Start));
        SentenceCoverage.Of(levels, CoverageMap.Of(text, split.Sentences, [])).Percentage.ShouldBeInRange(0, 100);
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new System.Text.StringBuilder(text);
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(4))
            {
                case 0: damaged.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                case 1: damaged.Remove(at, Math.Min(random.Next(1, 60), damaged.Length - at)); break;
                case 2: damaged.Insert(at, text.AsSpan(random.Next(text.Length / 2), random.Next(text.Length / 4))); break;
                default: damaged[at] = (char)random.Next(1, 0xD800); break;
            }
        }
        return damaged.ToString();
    }
}
