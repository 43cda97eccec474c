using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>What the part of a report that plans may be called, and what it is not called.</summary>
public sealed class PlanHeadingsTests
{
    [Theory]
    [InlineData("下一步工作打算")]
    [InlineData("下一年度重点工作安排")]
    [InlineData("2025年工作设想")]
    [InlineData("2025年工作展望")]
    [InlineData("2025年工作思路和重点")]
    [InlineData("今年工作的思路及举措")]
    [InlineData("2025年工作目标及措施")]
    [InlineData("工作计划及建议")]
    [InlineData("存在问题及整改方向")]
    [InlineData("新一年工作")]
    [InlineData("后续工作")]
    [InlineData("推进措施")]
    [InlineData("二O二五年工作")]
    [InlineData("二〇二五年主要工作")]
    [InlineData("2025年要重点抓好的工作")]
    [InlineData("奋力开创工作新局面")]
    public void A_part_that_looks_forward_Should_be_the_plan(string heading)
    {
        var split = PlanSplitter.Split(Report(heading));

        split.Arrangements.SelectMany(a => a.Tasks).Count().ShouldBe(2);
        split.PlanYear.ShouldBe(2025);
    }

    [Theory]
    [InlineData("存在的主要问题")]
    [InlineData("意见和建议")]
    [InlineData("2024年工作亮点")]
    [InlineData("主要做法")]
    [InlineData("问题整改情况")]
    [InlineData("几点体会")]
    [InlineData("突出重点任务和重要节点宣传")]
    [InlineData("加强领导，精心部署安排")]
    [InlineData("“十三五”时期发展成就和“十四五”时期目标任务")]
    public void Other_parts_Should_promise_nothing(string heading) => PlanSplitter.Split(Report(heading)).Arrangements.ShouldBeEmpty();

    private static string Report(string heading) =>
        $"某局2024年工作总结\n一、2024年工作回顾\n今年以来，完成了项目12个，累计办件3万件。\n二、{heading}\n（一）抓项目。新建厂房3座。\n（二）抓服务。推行一窗受理，6月底前完成窗口改造。\n";
}
