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
    [InlineData("新建三所学校", "三所", 3, "所")]
    [InlineData("改造十二个候车亭", "十二个", 12, "个")]
    [InlineData("公交覆盖率提高两个百分点", "两个百分点", 2, "个百分点")]
    [InlineData("新建高标准农田五千亩", "五千亩", 5000, "亩")]
    [InlineData("推广节水灌溉三万二千亩", "三万二千亩", 32000, "亩")]
    [InlineData("每季度开展一次应急演练", "一次", 1, "次")]
    [InlineData("村集体收入达标的村达到八成以上", "八成以上", 80, "%")]
    [InlineData("筹集保障性租赁住房六百套", "六百套", 600, "套")]
    [InlineData("开展主题活动不少于三场", "不少于三场", 3, "场")]
    [InlineData("办好十件民生实事", "十件", 10, "件")]
    public void A_quantity_in_words_Should_be_read_too(string sentence, string words, double value, string unit)
    {
        var target = Read(sentence).ShouldHaveSingleItem();

        (target.Words, target.Value, target.Unit).ShouldBe((words, (decimal)value, unit));
    }

    [Theory]
    [InlineData("从三个方面加强监管")]
    [InlineData("建立一套工作机制")]
    [InlineData("启动产业园二期建设")]
    [InlineData("严格落实中央八项规定精神")]
    [InlineData("推动政务服务事项一次办好")]
    [InlineData("实现群众办事最多跑一次")]
    [InlineData("做到一户一策、不漏一户")]
    [InlineData("做到两个维护")]
    [InlineData("深化行政执法三项制度改革")]
    [InlineData("举办铁人三项赛")]
    [InlineData("打造五大产业集群")]
    [InlineData("在三个月内完成整改")]
    [InlineData("召开第三次全体会议")]
    [InlineData("学习贯彻省委十一届七次全会精神")]
    [InlineData("围绕“收入增长率”和“预算执行”两项考核指标抓好落实")]
    [InlineData("建设一批示范点")]
    public void Words_that_only_name_Should_be_no_targets(string sentence) => Read(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("每人每年志愿服务不少于20小时", "不少于20小时")]
    [InlineData("全年约谈不少于2轮", "不少于2轮")]
    [InlineData("每位教师听课不少于20节", "不少于20节")]
    public void A_least_measure_Should_be_a_target(string sentence, string words) => Read(sentence).ShouldHaveSingleItem().Words.ShouldBe(words);

    [Theory]
    [InlineData("将进驻事项提升至120项", "进驻事项")]
    [InlineData("力争将漏损率控制在9%以内", "漏损率")]
    [InlineData("把小微企业收集试点扩大到3家", "小微企业收集试点")]
    [InlineData("确保信访积案化解率不低于90%", "信访积案化解率")]
    [InlineData("力争全年接待游客突破500万人次", "接待游客")]
    public void The_name_Should_be_the_thing_alone(string sentence, string name) => Read(sentence).ShouldHaveSingleItem().Name.ShouldBe(name);

    [Theory]
    [InlineData("审批时限由15个工作日压减至3个工作日以内", 15, 3, "个工作日")]
    [InlineData("进驻事项由2,300项增至2,500项", 2300, 2500, "项")]
    [InlineData("研发投入占比从8%提高到10%", 8, 10, "%")]
    [InlineData("扑火队由50人扩充至80人", 50, 80, "人")]
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
    [InlineData("推进结对共建00对口支援")]
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
    [InlineData("交易平台服务费按50%收取")]
    [InlineData("持续巩固现有17个“五星级”党组织")]
    [InlineData("以环湾等4个片区为重点，加快建设制造业集聚区")]
    public void Names_numbers_and_limits_Should_be_no_targets(string sentence) => Read(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("新增营收超10亿元项目5个以上", "5个以上")]
    [InlineData("500米公交站点覆盖率提升至95%", "95%")]
    [InlineData("引进投资额1亿元以上企业3家", "3家")]
    [InlineData("年收入20万元以上的村达到120个", "120个")]
    public void A_quantity_that_only_names_a_class_Should_be_left_out(string sentence, string words) =>
        Read(sentence).ShouldHaveSingleItem().Words.ShouldBe(words);

    [Fact]
    public void Quantities_without_end_in_one_clause_Should_be_passed_over()
    {
        var words = "巩固" + string.Concat(Enumerable.Repeat("现有5个示范点", 200_000));

        TargetReader.Read(words, new TextSpan(0, words.Length)).ShouldBeEmpty();
    }

    private static List<TargetReading> Read(string sentence) => TargetReader.Read(sentence, new TextSpan(0, sentence.Length));
}
