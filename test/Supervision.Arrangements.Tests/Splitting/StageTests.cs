using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>动员部署阶段（4月底前）: stages of a plan, whose headings say by when.</summary>
public sealed class StageTests
{
    private const string Plan = """
        某区2024年渣土运输专项整治工作方案
        一、工作目标
        运输秩序明显好转。
        二、重点任务
        1.区城管局牵头开展联合执法，查处违法行为。
        2.区交通局清理无证车辆。
        三、实施步骤
        （一）动员部署阶段（2024年4月10日至4月30日）。制定实施方案，召开动员会议。开展宣传告知。
        （二）集中整治（5月至8月）。对照任务逐一开展排查。7月底前完成自查。
        （三）总结提升阶段（9月底前）
        总结经验做法，健全长效机制。
        四、工作要求
        （一）加强领导。各单位要提高认识，落实责任。
        （二）按时报送。各责任单位于9月20日前报送工作总结。
        """;

    [Fact]
    public void What_stands_under_a_stage_Should_be_due_when_it_ends()
    {
        var split = PlanSplitter.Split(Plan);

        var stages = split.Arrangements.Where(a => a.Heading.Start > Plan.IndexOf("三、", StringComparison.Ordinal)).SelectMany(a => a.Tasks).ToList();
        stages.Select(t => $"{t.Span.Of(Plan)} {t.Due!.Value.Date:MM-dd}").ShouldBe(
        [
            "制定实施方案，召开动员会议 04-30", "开展宣传告知 04-30", "对照任务逐一开展排查 08-31", "7月底前完成自查 07-31",
            "总结经验做法，健全长效机制 09-30", "各责任单位于9月20日前报送工作总结 09-20",
        ]);
    }

    [Fact]
    public void The_plan_proper_Should_stay_the_section_and_exhortations_no_tasks()
    {
        var split = PlanSplitter.Split(Plan);

        split.Section!.Title.Of(Plan).ShouldBe("重点任务");
        split.Arrangements.SelectMany(a => a.Tasks).ShouldNotContain(t => t.Span.Of(Plan).Contains("提高认识"));
        split.Sentences.ShouldContain(s => s.Role == SentenceRole.Remark && s.Span.Of(Plan).Contains("提高认识"));
    }

    [Theory]
    [InlineData("2024年3月22日-31日", "03-31")]
    [InlineData("3月1日至3月20日", "03-20")]
    [InlineData("3月5—12日", "03-12")]
    public void A_stage_Should_end_on_its_last_day(string when, string due)
    {
        var text = $"某区2024年迎评工作方案\n一、实施步骤\n（一）自查阶段（{when}）\n1.开展自查。对照标准逐项检查。\n2.建立台账。梳理存在的问题。\n";

        PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Due?.Date.ToString("MM-dd")).ShouldBe([due, due]);
    }

    [Fact]
    public void An_item_whose_bracket_says_when_Should_stay_a_task()
    {
        const string Items = "某镇2024年工作要点\n一、抓项目\n（一）完成征地拆迁（6月底前）\n（二）建成农贸市场（10月底前）\n（三）启动二期工程\n";

        PlanSplitter.Split(Items).Arrangements[0].Tasks.Select(t => t.Due?.Date.ToString("MM-dd")).ShouldBe(["06-30", "10-31", null]);
    }
}
