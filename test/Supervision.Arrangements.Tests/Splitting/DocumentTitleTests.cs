using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

public sealed class DocumentTitleTests
{
    [Theory]
    [InlineData("某市人民政府办公室\n关于落实2025年市政府工作报告\n重点任务的通知\n各县区：\n", "某市人民政府办公室关于落实2025年市政府工作报告重点任务的通知")]
    [InlineData("某区教育局关于\n印发《2025年教育工作要点》的通知\n各学校：\n", "2025年教育工作要点")]
    [InlineData("关于印发《全区数字政府建设\n2025年工作要点》的通知\n各单位：\n", "全区数字政府建设2025年工作要点")]
    [InlineData("某局2025年工作计划\n关于明年打算的说明\n", "某局2025年工作计划")]
    [InlineData("政府工作报告\n（2025年1月8日在某县第十八届人民代表大会第五次会议上）\n", "政府工作报告")]
    [InlineData("2025年重点工作安排（经局党组会议审议通过）\n一、抓改革\n", "2025年重点工作安排（经局党组会议审议通过）")]
    public void A_title_Should_be_read_whole(string text, string title)
    {
        var found = DocumentTitle.Find(text);

        found.Value.ShouldBe(title);
        string.Concat(found.Words.Of(text).Where(c => c != '\n')).ShouldBe(title);
    }

    [Theory]
    [InlineData("某县人民政府2024年政府信息公开工作年度报告 本报告主要根据条例编制。一、概述全年公开信息300条。", "某县人民政府2024年政府信息公开工作年度报告")]
    [InlineData("某公司纪委文件某纪〔2024〕1号 签发人：XXX某公司纪委关于2024年监督责任落实情况的报告某省公司纪委：今年以来，我们深入学习。", "某公司纪委关于2024年监督责任落实情况的报告")]
    public void A_report_on_a_page_without_breaks_Should_keep_its_name(string text, string title) => DocumentTitle.Find(text).Value.ShouldBe(title);

    [Theory]
    [InlineData("某政办〔2016〕81号 某区管委会办公室印发某区2016年老旧车淘汰工作方案的通知 区直各单位：方案已经同意，请执行。 为完成任务，制定本方案。", "某区2016年老旧车淘汰工作方案")]
    [InlineData("某县国土局关于 分解2012年三项重点工作任务 各相关科室： 按照实施意见的要求，请认真执行。", "关于 分解2012年三项重点工作任务")]
    public void A_notice_on_a_page_without_breaks_Should_keep_its_name(string text, string title) => DocumentTitle.Find(text).Value.ShouldBe(title);

    [Theory]
    [InlineData("区审计局圆满完成年度重点项目\n近日，区审计局完成了年度项目审计。\n", "区审计局圆满完成年度重点项目")]
    [InlineData("〔2025〕第4期\n锚定目标再出发\n一、抓改革\n推进改革。\n", "锚定目标再出发")]
    [InlineData("第21次\n某县人民政府办公室 2025-4-13\n3月24日，县长主持召开会议。\n", null)]
    [InlineData("2024年，我局工作取得成效，公开信息500条，群众满意度持续提升。\n", null)]
    [InlineData("一、抓改革\n推进改革。\n", null)]
    public void A_title_without_a_genre_Should_be_guessed_from_the_first_short_line(string text, string? title)
    {
        var readings = PlanSplitter.Split(text).Readings;

        readings.Title.Value.ShouldBe(title);
        if (title is not null) readings.Title.Certainty.ShouldBe(Certainty.Likely);
    }

    [Fact]
    public void A_genre_named_on_the_second_line_Should_be_shown_where_it_stands()
    {
        const string text = "某市人民政府办公室\n关于落实政府工作报告\n重点任务的通知\n一、抓落实\n各单位要于3月10日前制定方案。\n";

        var readings = PlanSplitter.Split(text).Readings;

        readings.Kind.Words.Of(text).ShouldEndWith("重点任务的通知");
        readings.Issuer.Words.Of(text).ShouldBe("某市人民政府办公室");
    }
}
