using Shouldly;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Targets;
using Xunit;

namespace Supervision.Arrangements.Splitting;

public sealed class TargetReaderTests
{
    [Theory]
    [InlineData("新建公办学校5所", "新建公办学校", TargetMove.None, TargetBound.Exactly, 5, "所")]
    [InlineData("增加8100个中小学学位", "增加中小学学位", TargetMove.IncreaseBy, TargetBound.Exactly, 8100, "个")]
    [InlineData("地区生产总值增长6%以上", "地区生产总值增长", TargetMove.IncreaseBy, TargetBound.AtLeast, 6, "%")]
    [InlineData("引进企业不少于20家", "引进企业", TargetMove.None, TargetBound.AtLeast, 20, "家")]
    [InlineData("资产负债率不超过70%", "资产负债率", TargetMove.None, TargetBound.AtMost, 70, "%")]
    [InlineData("万车死亡率下降至1.2以下", "万车死亡率下降", TargetMove.DecreaseTo, TargetBound.AtMost, 1.2, null)]
    [InlineData("普惠园覆盖率提高到95%", "普惠园覆盖率提高", TargetMove.IncreaseTo, TargetBound.Exactly, 95, "%")]
    [InlineData("一般性支出压减10%", "一般性支出压减", TargetMove.DecreaseBy, TargetBound.Exactly, 10, "%")]
    [InlineData("新增停车位1.2万个以上", "新增停车位", TargetMove.IncreaseBy, TargetBound.AtLeast, 12000, "个")]
    [InlineData("发行5亿元以上专项债券", "发行专项债券", TargetMove.None, TargetBound.AtLeast, 5, "亿元")]
    [InlineData("城市更新供地80公顷左右", "城市更新供地", TargetMove.None, TargetBound.About, 80, "公顷")]
    [InlineData("在保余额达14.28亿元", "在保余额", TargetMove.None, TargetBound.Exactly, 14.28, "亿元")]
    public void A_quantity_Should_be_read_as_a_value(string sentence, string name, TargetMove move, TargetBound bound, double value, string? unit)
    {
        var target = Read(sentence).ShouldHaveSingleItem();

        target.Name.ShouldBe(name);
        (target.Move, target.Bound).ShouldBe((move, bound));
        (target.Value, target.Unit).ShouldBe(((decimal)value, unit));
        sentence.ShouldContain(target.Words);
    }

    [Theory]
    [InlineData("审批时限由15个工作日压减至3个工作日以内", 15, 3, "个工作日")]
    [InlineData("进驻事项由2,300项增至2,500项", 2300, 2500, "项")]
    [InlineData("研发投入占比从8%提高到10%", 8, 10, "%")]
    public void A_sentence_from_to_Should_give_its_own_baseline(string sentence, double from, double to, string unit)
    {
        var target = Read(sentence).ShouldHaveSingleItem();

        (target.From, target.Value, target.Unit).ShouldBe(((decimal)from, (decimal)to, unit));
    }

    [Fact]
    public void A_range_Should_keep_both_ends()
    {
        var target = Read("每年打造2-3个示范点").ShouldHaveSingleItem();

        (target.Value, target.UpTo).ShouldBe((2m, 3m));
    }

    [Fact]
    public void Items_of_a_list_Should_share_the_verb() =>
        Read("新建文体广场3个、小型文体设施150处").Select(t => t.Name).ShouldBe(["新建文体广场", "新建小型文体设施"]);

    [Theory]
    [InlineData("提供7×24小时政务服务")]
    [InlineData("加快5G网络建设")]
    [InlineData("打造3大产业集群")]
    [InlineData("持续优化12345热线服务")]
    [InlineData("印发《2025年工作要点》（长政办发〔2024〕15号）")]
    [InlineData("开展第3批试点申报")]
    [InlineData("构建“15分钟文明实践服务圈”")]
    [InlineData("深化“1+6+N”治理体系")]
    [InlineData("启动轨道8号线三期建设")]
    [InlineData("建成110千伏输变电工程")]
    [InlineData("协同控制PM2.5和臭氧污染")]
    [InlineData("在20个工作日内完成审批")]
    [InlineData("6月30日前完成编制")]
    [InlineData("处理200元以下简易违法业务")]
    [InlineData("启动承包到期后再延长30年试点")]
    [InlineData("3个月内完成整改")]
    [InlineData("加强市级以上平台建设")]
    public void Names_numbers_and_limits_Should_be_no_targets(string sentence) => Read(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("新增营收超10亿元项目5个以上", "5个以上")]
    [InlineData("500米公交站点覆盖率提升至95%", "95%")]
    [InlineData("引进投资额1亿元以上企业3家", "3家")]
    public void A_quantity_that_only_names_a_class_Should_be_left_out(string sentence, string words) =>
        Read(sentence).ShouldHaveSingleItem().Words.ShouldBe(words);

    private static List<TargetReading> Read(string sentence) => TargetReader.Read(sentence, new TextSpan(0, sentence.Length));
}
