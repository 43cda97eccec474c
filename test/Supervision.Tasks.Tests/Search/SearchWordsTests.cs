using Shouldly;
using Xunit;

namespace Supervision.Tasks.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("数字城市", "数字 字城 城市 市")]
    [InlineData("数", "数")]
    [InlineData("ＰＬＡＮ Ｂ２", "plan b2")]
    [InlineData("2025-042号", "2025 042 号")]
    [InlineData("建设5G基站", "建设 设 5g 基站 站")]
    [InlineData("Überprüfung", "uberprufung")]
    [InlineData("①、㎡；（——）", "1 m2")]
    [InlineData("督、办", "督 办")]
    [InlineData("𠀀𠀁", "𠀀𠀁 𠀁")]
    [InlineData("\ud800破", "破")]
    [InlineData(" …！", "")]
    public void Given_text_Should_cut_pairs_and_whole_words(string text, string words) =>
        string.Join(' ', SearchWords.Of(text).Select(w => w.Text)).ShouldBe(words);

    [Theory]
    [InlineData("数字城市", "数字 字城 城市")]
    [InlineData("数", "数*")]
    [InlineData("2025-04", "2025 04*")]
    [InlineData("plan", "plan*")]
    [InlineData("数字2025", "数字 字 2025*")]
    [InlineData("平台 数据", "平台|数据")]
    [InlineData("  ", "")]
    [InlineData("\"* OR ' )", "or*")]
    public void Given_typed_words_Should_ask_for_phrases(string typed, string phrases) =>
        string.Join('|', SearchQuery.Of(typed).Phrases.Select(p => string.Join(' ', p.Words) + (p.IsPrefix ? "*" : ""))).ShouldBe(phrases);

    [Theory]
    [InlineData("深化数字城市建设", "数字城市", "深化[数字城市]建设")]
    [InlineData("深化数字城市建设", "市", "深化数字城[市]建设")]
    [InlineData("2025-042", "2025-04", "[2025-04]2")]
    [InlineData("Plan of the year", "YEAR plan", "[Plan] of the [year]")]
    [InlineData("深化数字城市建设", "数市", "深化数字城市建设")]
    [InlineData("<b>数字</b>", "数字", "<b>[数字]</b>")]
    public void Given_a_text_Should_mark_what_was_searched(string text, string typed, string marked) =>
        string.Concat(SearchHits.Mark(text, SearchQuery.Of(typed)).Select(p => p.IsHit ? $"[{p.Text}]" : p.Text)).ShouldBe(marked);

    [Fact]
    public void Given_a_long_text_Should_cut_out_the_part_with_the_hit()
    {
        var text = new string('前', 100) + "应用场景" + new string('后', 100);

        var excerpt = SearchHits.Excerpt(text, SearchQuery.Of("应用场景"))!;

        excerpt.ShouldStartWith("…");
        excerpt.ShouldEndWith("…");
        excerpt.ShouldContain("应用场景");
        excerpt.Length.ShouldBeLessThan(65);
        SearchHits.Excerpt(text, SearchQuery.Of("没有")).ShouldBeNull();
    }
}
