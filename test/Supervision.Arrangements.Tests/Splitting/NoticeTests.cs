using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Notices: some say what is to be done, most of them announce.</summary>
public sealed class NoticeTests
{
    [Theory]
    [InlineData("关于做好2024年安全生产工作的通知", DocumentKind.Plan)]
    [InlineData("某省发展改革委 某省能源局关于做好\n2024年电力合同签订工作的通知", DocumentKind.Plan)]
    [InlineData("关于进一步加强首诊和转诊服务的通知", DocumentKind.Plan)]
    [InlineData("关于开展专项监管工作的紧急通知", DocumentKind.Plan)]
    [InlineData("关于开展2024年本市海绵城市建设工作的函", DocumentKind.Plan)]
    [InlineData("关于集中开展违法建设清理拆除活动的通知", DocumentKind.Plan)]
    [InlineData("关于征集意见建议的函", DocumentKind.Other)]
    [InlineData("关于做好2024年中秋节放假安排的通知", DocumentKind.Other)]
    [InlineData("关于开展2024年职称评审工作的通知", DocumentKind.Other)]
    [InlineData("关于做好公务员报名工作的通知", DocumentKind.Other)]
    [InlineData("关于召开工作推进会的通知", DocumentKind.Other)]
    [InlineData("关于公布评选结果的通知", DocumentKind.Other)]
    public void The_name_of_a_notice_Should_say_whether_it_demands(string title, DocumentKind kind) =>
        PlanSplitter.Split(title + "\n各县区：\n一、加强组织\n县教育局要制定方案。\n二、加强检查\n县公安局要开展检查。\n").Readings.Kind.Value.ShouldBe(kind);

    [Fact]
    public void A_notice_without_a_name_Should_be_known_by_its_opening()
    {
        const string Text = "各市（州）人民政府，省政府各部门：\n现将《国务院关于开展督查的通知》（国发明电〔2024〕1号）转发你们。现就有关工作通知如下。\n一、各地自查\n各市（州）、县（市、区）要逐项自查。各市（州）于6月20日前报送自查报告。\n二、部门自查\n省财政厅要开展自查。\n";

        var split = PlanSplitter.Split(Text);

        split.PlanYear.ShouldBe(2024);
        split.Arrangements.SelectMany(a => a.Tasks).Select(t => $"{t.Span.Of(Text)} | {string.Join(';', t.Lead)}").ShouldBe(
            ["各市（州）、县（市、区）要逐项自查 | 各市（州）;县（市、区）", "各市（州）于6月20日前报送自查报告 | 各市（州）", "省财政厅要开展自查 | 省财政厅"]);
    }

    [Fact]
    public void Duties_under_the_names_of_units_Should_be_theirs()
    {
        const string Text = "某街道加强消防安全工作实施方案\n一、工作目标\n避免火灾事故发生。\n二、职责分工\n1.街道消委办。牵头开展评估，建立分级机制。\n2.派出所。协助排摸隐患。\n3.居委会。负责更新信息。\n三、工作措施\n（一）动态排查。居委会每月排查1次。\n";

        var tasks = PlanSplitter.Split(Text).Arrangements.SelectMany(a => a.Tasks).ToList();

        tasks.Select(t => $"{t.Span.Of(Text)} | {string.Join('、', t.Lead)}").ShouldBe(
            ["牵头开展评估，建立分级机制 | 街道消委办", "协助排摸隐患 | 派出所", "负责更新信息 | 居委会", "居委会每月排查1次 | 居委会"]);
    }

    [Fact]
    public void The_year_of_another_document_Should_not_be_the_year_of_the_plan()
    {
        const string Text = "某区系统化推进海绵城市建设的实施方案\n2024年10月10日\n为落实《某区海绵城市建设规划（2018-2035）》《指导意见》（某府发〔2023〕3号）要求，制定本方案。\n一、重点任务\n1.完成系统方案编制。\n2.开展达标评估。\n";

        PlanSplitter.Split(Text).PlanYear.ShouldBe(2024);
    }

    [Fact]
    public void The_year_since_when_something_holds_Should_not_be_the_year_of_the_plan()
    {
        const string Text = "关于加强装修垃圾处理的工作方案\n某区政府办\n2024年7月14日\n一、重点任务\n自2022年6月起未经分拣不得处置。\n1.提升分拣能力。\n2.开展执法检查。\n";

        PlanSplitter.Split(Text).PlanYear.ShouldBe(2024);
    }

    [Theory]
    [InlineData("各单位要高度重视，统一思想", false)]
    [InlineData("各乡镇要充分认识到工作的重要性", false)]
    [InlineData("各单位要高度重视，成立工作专班", true)]
    [InlineData("各单位要开展自查", true)]
    public void To_be_told_to_take_it_seriously_Should_be_no_task(string sentence, bool isTask)
    {
        var text = $"某区2024年整治工作方案\n一、重点任务\n（一）加强排查。排查隐患。{sentence}。\n（二）加强整治。整治乱象，查处违法行为。\n";

        PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).Any(t => t.Span.Of(text) == sentence).ShouldBe(isTask);
    }

    [Fact]
    public void The_name_of_the_notice_Should_be_no_part_above_the_plan()
    {
        const string Text = "# 某局关于印发《某市燃气安全排查整治实施方案》的通知\n某局关于印发《某市燃气安全排查整治实施方案》的通知\n各区局：\n现将方案印发给你们，请认真贯彻执行。\n某市燃气安全排查整治实施方案\n2021年以来，燃气事故多发，市里召开专题会议研究加强燃气安全工作举措。\n一、总体要求\n认真贯彻部署要求。\n二、工作任务\n（一）抓排查。区市场监管局排查管道底数。\n（二）抓检验。完成检验300件。\n三、工作要求\n（一）加强领导。高度重视，加强组织领导。\n（二）落实责任。建立联席会议制度。\n";

        PlanSplitter.Split(Text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(Text)).ShouldBe(["区市场监管局排查管道底数", "完成检验300件", "建立联席会议制度"]);
    }

    [Fact]
    public void Headings_of_a_campaign_Should_end_where_their_text_begins()
    {
        const string Text = "某区商品砼市场专项整治方案\n一、整治对象将全区三家企业列为对象。\n二、整治目标市场有效竞争，价格趋于合理。\n三、责任分工区税务局，负责加强税源征收管理。区公安局负责调查涉黑线索，依法查处。\n";

        var tasks = PlanSplitter.Split(Text).Arrangements.SelectMany(a => a.Tasks).ToList();

        tasks.Select(t => $"{t.Span.Of(Text)} | {string.Join('、', t.Lead)}").ShouldBe(["区税务局，负责加强税源征收管理 | 区税务局", "区公安局负责调查涉黑线索，依法查处 | 区公安局"]);
    }
}
