using Shouldly;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;
using Xunit;

namespace Supervision.Arrangements.Shortcomings;

public sealed class ShortcomingReaderTests
{
    [Fact]
    public void A_section_of_enumerated_problems_Should_give_one_candidate_each()
    {
        var found = Read("""
            工作总结
            一、2024年工作情况
            各项工作取得成效。
            二、存在问题
            当前工作还存在一些问题和不足：一是环境质量提升存在难点。养殖尾水无法稳定达标，生活污水治理还不彻底。二是土地出让工作压力大。受经济下行影响，土地难以供应。
            三、2025年工作安排
            （一）完成规划编制。
            """);

        found.Select(c => c.Title).ShouldBe(["环境质量提升存在难点", "土地出让工作压力大"]);
        found[0].Heading.ShouldBe("二、存在问题");
    }

    [Fact]
    public void A_paragraph_that_admits_problems_Should_be_read_without_its_promise_to_do_better()
    {
        const string Text = "政府工作报告\n一、2024年工作回顾\n成绩来之不易。\n我们也清醒认识到，工作仍存在一些不足。一是产业结构不均衡问题仍然突出。二是公交线路还不够便捷。对此，我们必须采取措施加以解决。\n二、2025年工作安排\n（一）完成公交线网优化。\n";

        var found = Read(Text);

        found.Select(c => c.Span.Of(Text)).ShouldBe(["产业结构不均衡问题仍然突出", "公交线路还不够便捷"]);
    }

    [Fact]
    public void Short_items_Should_each_be_a_candidate() =>
        Read("工作总结\n一、存在的问题\n一是数据共享不充分。二是创新不够。\n二、2025年工作安排\n（一）推进改革。\n").Select(c => c.Title).ShouldBe(["数据共享不充分", "创新不够"]);

    [Theory]
    [InlineData("工作要点\n一、主要任务\n（一）整改督察发现的问题。\n（二）解决群众办事困难。\n")]
    [InlineData("工作总结\n一、2024年工作成效\n完成整改59个问题。\n二、2025年工作安排\n补齐民生短板。\n")]
    public void What_is_planned_or_done_about_problems_Should_be_no_shortcoming(string text) => Read(text).ShouldBeEmpty();

    private static List<ShortcomingCandidate> Read(string text)
    {
        var root = OutlineBuilder.Build(text, DocumentTitle.Find(text).Words);
        ArrangementFinder.Classify(root, text);
        return ShortcomingReader.Read(text, root);
    }
}
