using Shouldly;
using Supervision.Arrangements.Splitting;
using Xunit;

namespace Supervision.Arrangements.Baselines;

public sealed class BaselineTests
{
    [Theory]
    [InlineData("大厅进驻事项总数达2,300项", "大厅进驻事项增至2500项", 2300)]
    [InlineData("普惠性幼儿园覆盖率为88%", "普惠性幼儿园覆盖率提高到92%", 88)]
    [InlineData("信平担保在保余额达14.28亿元", "信平担保在保余额提高到200000万元", 142800)]
    public void A_level_of_the_same_thing_Should_be_offered(string achieved, string planned, double baseline)
    {
        var offer = Offer(achieved, planned);

        offer.ShouldNotBeNull().Value.ShouldBe((decimal)baseline);
        achieved.ShouldContain(offer.Clause);
        achieved.ShouldContain(offer.Subject);
        planned.ShouldContain(offer.Subject);
    }

    [Theory]
    [InlineData("新增公办学位5000个", "新增公办学位8100个", "how much was added last year is no level")]
    [InlineData("大厅进驻事项总数达2,300项", "大厅进驻窗口增至300个", "another unit")]
    [InlineData("森林覆盖率为42%", "普惠性幼儿园覆盖率提高到92%", "another thing")]
    [InlineData("公办幼儿园覆盖率为60%，公办小学覆盖率为70%", "公办学校覆盖率提高到92%", "two fit alike")]
    public void Anything_else_Should_not_be_offered(string achieved, string planned, string because) =>
        Offer(achieved, planned).ShouldBeNull(because);

    private static Targets.BaselineOffer? Offer(string achieved, string planned)
    {
        var text = $"工作报告\n一、2024年工作成效\n（一）主要成绩\n{achieved}。\n二、2025年工作安排\n（一）重点任务\n{planned}。\n";
        var split = PlanSplitter.Split(text);
        var target = split.Arrangements.SelectMany(a => a.Tasks).SelectMany(t => t.Targets).ShouldHaveSingleItem();
        return new BaselineMatcher(text, AchievementReader.Read(text, split.Outline)).Match(target);
    }
}
