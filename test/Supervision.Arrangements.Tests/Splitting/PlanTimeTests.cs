using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>From which year a document speaks: 明年, 下半年 and the year that is planned for.</summary>
public sealed class PlanTimeTests
{
    [Theory]
    [InlineData("某镇2024年工作总结\n一、工作成效\n新增企业3家。\n二、明年工作打算\n污水处理厂明年6月底前通水运行。\n", 2025, "2025-06-30")]
    [InlineData("某局关于2024年工作情况和明年工作安排的汇报\n一、2024年工作情况\n建成平台1个。\n二、工作安排\n明年一季度完成验收。\n", 2025, "2025-03-31")]
    [InlineData("某局2025年工作要点\n一、抓项目\n连接线工程明年6月底前建成通车。\n二、抓谋划\n提前谋划明年重点工作，11月底前提出建议。\n", 2025, "2026-06-30")]
    public void Next_year_Should_be_counted_from_the_year_that_speaks(string text, int year, string due)
    {
        var split = PlanSplitter.Split(text);

        split.PlanYear.ShouldBe(year);
        split.Arrangements[0].Tasks[0].Due!.Value.Date.ToString("yyyy-MM-dd").ShouldBe(due);
    }

    [Theory]
    [InlineData("某局2025年上半年工作总结\n一、工作情况\n办结事项300件。\n二、下半年打算\n10月底前完成系统升级。\n", "2025-10-31")]
    [InlineData("工作汇报\n一、2025年1—6月工作情况\n办结事项300件。\n二、下一步打算\n10月底前完成系统升级。\n", "2025-10-31")]
    [InlineData("某局2025年工作总结\n一、工作情况\n办结事项300件。\n二、下一步打算\n10月底前完成系统升级。\n", "2026-10-31")]
    public void The_rest_of_a_year_Should_follow_the_review_of_its_first_part(string text, string due) =>
        PlanSplitter.Split(text).Arrangements[0].Tasks[0].Due!.Value.Date.ToString("yyyy-MM-dd").ShouldBe(due);

    [Theory]
    [InlineData("本月底前将整改情况报市政府", "2024-04-30")]
    [InlineData("下月底前完成协议签订", "2024-05-31")]
    public void The_end_of_this_month_Should_be_counted_from_the_date_of_the_minutes(string demand, string due)
    {
        var minutes = "市政府专题会议纪要\n时间：2024年4月12日\n会议议定：\n1.由市商务局牵头，" + demand + "。\n";

        PlanSplitter.Split(minutes).Arrangements[0].Tasks[0].Due!.Value.Date.ToString("yyyy-MM-dd").ShouldBe(due);
    }

    [Fact]
    public void This_month_Should_be_no_date_where_the_document_bears_none() =>
        PlanSplitter.Split("某局工作要点\n一、抓整改\n1.本月底前完成整改。\n2.加强监管。\n").Arrangements[0].Tasks[0].Due.ShouldBeNull();
}
