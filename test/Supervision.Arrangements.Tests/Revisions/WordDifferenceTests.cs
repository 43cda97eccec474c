using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Revisions;

public sealed class WordDifferenceTests
{
    [Fact]
    public void A_changed_figure_Should_be_marked_whole()
    {
        var (before, after) = WordDifference.Between("新建便民服务站100所，增长6.5%。", "新建便民服务站120所，增长6.5%。");

        before.Where(s => s.IsChanged).Select(s => s.Text).ShouldBe(["100"]);
        after.Where(s => s.IsChanged).Select(s => s.Text).ShouldBe(["120"]);
    }

    [Fact]
    public void Inserted_words_Should_be_marked_on_the_new_side_alone()
    {
        var (before, after) = WordDifference.Between("年底前建成平台。", "年底前建成全市统一平台。");

        before.ShouldHaveSingleItem().IsChanged.ShouldBeFalse();
        after.Single(s => s.IsChanged).Text.ShouldBe("全市统一");
    }

    [Theory]
    [InlineData("", "新句子。"), InlineData("旧句子。", ""), InlineData("𠮷林省推进ABC-12项目", "吉林省推进ABC-13项目"), InlineData("一样", "一样")]
    public void Both_sides_Should_give_their_text_back(string before, string after)
    {
        var (old, now) = WordDifference.Between(before, after);

        string.Concat(old.Select(s => s.Text)).ShouldBe(before);
        string.Concat(now.Select(s => s.Text)).ShouldBe(after);
    }
}
