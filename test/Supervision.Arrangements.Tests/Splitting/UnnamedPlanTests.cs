using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>A report whose plan bears no name that is known: taken where it stands behind the review and says what will be done, offered elsewhere.</summary>
public sealed class UnnamedPlanTests
{
    private const string Review = "某局2024年工作总结\n一、2024年工作成效\n完成了项目12个，累计办件3万件。\n二、存在的主要问题\n队伍力量不足。\n";

    [Fact]
    public void The_part_behind_the_shortcomings_Should_be_taken_and_asked_about()
    {
        const string text = Review + "三、勇立潮头\n（一）建平台。将建设统一平台1个，6月底前上线。\n（二）强队伍。要进一步充实窗口力量。\n";

        var split = PlanSplitter.Split(text);

        split.Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(text)).ShouldBe(["将建设统一平台1个，6月底前上线", "要进一步充实窗口力量"]);
        split.Readings.Unclear.ShouldContain(UnclearPoint.SectionGuessed);
        split.Readings.Candidates.Single(c => c.IsChosen).Kind.Rule.ShouldBe(ReadingRule.SentencesPromise);
    }

    [Theory]
    [InlineData("三、几点体会\n一年来的工作使我们体会到：做好工作，必须坚持党的领导。必须坚持改革创新，不断拓宽渠道。\n")]
    [InlineData("三、其他需要报告的事项\n全年开展培训3期，组织了检查。持续推进改革，累计办件300件。\n")]
    public void A_part_that_draws_lessons_or_reports_Should_give_nothing(string part) => PlanSplitter.Split(Review + part).Arrangements.ShouldBeEmpty();

    [Fact]
    public void Where_nothing_is_taken_the_part_with_most_to_do_Should_be_offered()
    {
        const string text = "关于某项工作的有关材料\n一、有关背景\n该项工作由来已久。\n各方较为关注。\n二、有关事项\n（一）平台。建设统一平台。\n（二）队伍。开展业务培训。\n";

        var split = PlanSplitter.Split(text);

        split.Arrangements.ShouldBeEmpty();
        var offered = split.Readings.Candidates.Single(c => c.IsOffered);
        (offered.Heading.Of(text), offered.Kind.Rule, offered.IsChosen).ShouldBe(("二、有关事项", ReadingRule.SentencesPromise, false));
    }

    [Fact]
    public void What_a_government_promises_of_itself_behind_the_plan_Should_belong_to_it()
    {
        const string text = "各位代表：\n现在，我代表区人民政府向大会报告工作。\n一、2022年工作回顾\n完成了项目12个，累计办件3万件。\n二、2023年重点工作\n（一）抓产业。新建厂房3座。\n（二）抓民生。新建学校2所。\n三、勇毅前行，全面加强政府自身建设\n（一）坚持务实勤政。健全督查专班机制。\n（二）坚持廉洁从政。压减一般性支出5%。\n各位代表！让我们更加紧密地团结起来，奋勇前进！\n";

        PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(text)).ShouldBe(["新建厂房3座", "新建学校2所", "健全督查专班机制", "压减一般性支出5%"]);
    }

    [Fact]
    public void Beside_a_part_of_five_years_the_one_that_names_its_year_Should_be_the_plan()
    {
        const string text = "一、2015年工作回顾\n完成了项目12个，累计办件3万件。\n二、“十三五”时期主要思路\n（一）抓创新。建设创新基地。\n（二）抓生态。建设生态城区。\n三、2016年主要工作\n（一）抓产业。新建厂房3座。\n（二）抓民生。新建学校2所。\n";

        var split = PlanSplitter.Split(text);

        (split.Section!.Title.Of(text), split.PlanYear).ShouldBe(("2016年主要工作", 2016));
    }

    [Fact]
    public void A_paragraph_that_addresses_the_delegates_Should_be_read_where_it_turns_to_the_government_itself()
    {
        const string text = "各位代表：\n一、2021年工作回顾\n完成了项目12个，累计办件3万件。\n二、2022年工作安排\n（一）抓产业\n新建厂房3座。\n（二）抓民生\n新建学校2所。\n各位代表！新任务对政府自身建设提出了更高要求。实施普法规划，新增示范社区2个。严格落实审计整改。压减一般性支出5%。\n各位代表！前进的道路充满希望。我们要奋发有为，加快建设创新之城。让我们团结奋斗！\n";

        PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(text)).ShouldBe(["新建厂房3座", "新建学校2所", "实施普法规划，新增示范社区2个", "严格落实审计整改", "压减一般性支出5%"]);
    }
}
