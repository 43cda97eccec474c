using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>From any span of a draft up to its sentence.</summary>
public sealed class SpanLevelsTests
{
    private const string Text = "（一）优化服务。推行“一窗受理，集成服务”，压减时限；建设自助区，年底前投用。开展回访。";
    private static readonly TextSpan Whole = new(0, Text.Length);

    [Fact]
    public void Given_a_clause_The_sentence_around_it_Should_be_found()
    {
        var clause = Span("压减时限");

        SpanLevels.SentenceOf(Text, clause, Whole).Of(Text).ShouldBe("推行“一窗受理，集成服务”，压减时限；建设自助区，年底前投用");
    }

    [Fact]
    public void Given_words_of_two_sentences_Both_Should_be_found() =>
        SpanLevels.SentenceOf(Text, Span("年底前投用。开展"), Whole).Of(Text).ShouldBe("推行“一窗受理，集成服务”，压减时限；建设自助区，年底前投用。开展回访");

    [Fact]
    public void Given_an_arrangement_The_sentence_Should_stay_inside_it() =>
        SpanLevels.SentenceOf(Text, Span("回访"), Span("开展回访。")).Of(Text).ShouldBe("开展回访");

    [Fact]
    public void Given_a_sentence_broken_over_lines_All_of_it_Should_be_found()
    {
        const string wrapped = "推进平台建设完善功能\n提升办事效率。";
        SpanLevels.SentenceOf(wrapped, new TextSpan(6, 9), new TextSpan(0, wrapped.Length)).Of(wrapped).ShouldBe("推进平台建设完善功能\n提升办事效率");
    }

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
