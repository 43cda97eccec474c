using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Cases from knowledge of how such documents are written, beyond the samples.</summary>
public sealed class OwnCasesTests
{
    [Fact]
    public void Given_half_width_numbers_and_marks_Should_split_the_same()
    {
        var tasks = Tasks("一、2024年工作总结\n(一)完成情况。全年办结100件。\n二、2025年工作打算\n(一)强化督查落实.加强督办,确保重点工作落地.开展回访;(二)优化服务。出台便民措施10条。\n");
        tasks.ShouldContain("加强督办,确保重点工作落地", string.Join('|', tasks));
        tasks.ShouldNotContain("全年办结100件");
    }

    [Fact]
    public void Given_a_work_plan_with_owners_Should_read_who_and_when()
    {
        const string text = "某某局2025年工作要点\n一、深化改革\n1.出台数据共享管理办法，6月底前完成。（责任单位：数据资源处牵头，政策法规处、审批协调处配合）\n2.开展窗口服务提升行动。（责任单位：政务服务改革处；完成时限：全年）\n二、优化环境\n3.修订“三定”规定，第三季度前报批。（责任单位：人事处）\n";
        var split = PlanSplitter.Split(text);
        var tasks = split.Arrangements.SelectMany(a => a.Tasks).ToList();
        tasks.Count.ShouldBe(3);
        split.PlanYear.ShouldBe(2025);
        tasks[0].Span.Of(text).ShouldBe("出台数据共享管理办法，6月底前完成");
        tasks[0].Due!.Value.Date.ShouldBe(new DateOnly(2025, 6, 30));
        tasks[0].Lead.ShouldBe(["数据资源处"]);
        tasks[0].Support.ShouldBe(["政策法规处", "审批协调处"]);
        tasks[1].Due.ShouldBeNull();
        tasks[2].Due!.Value.Date.ShouldBe(new DateOnly(2025, 9, 30));
    }

    [Theory]
    [InlineData("做强做优做大“智能车、创新药、中国芯”三大主导产业。前瞻规划三个先进制造业园区。推进荣耀研发中心建设。", "前瞻规划三个先进制造业园区|推进荣耀研发中心建设")]
    [InlineData("加快建设先进制造业园区，积极承接优质项目。推进荣耀研发中心建设，围绕核心环节补链强链。", "加快建设先进制造业园区，积极承接优质项目|推进荣耀研发中心建设，围绕核心环节补链强链")]
    [InlineData("产业是发展的根本，今年更加重要。我们要保持定力，以更大的力度稳住基本盘。", "")]
    public void Given_a_first_paragraph_unlike_its_headed_neighbours_Should_keep_what_it_asks_for(string first, string tasks)
    {
        var text = $"二、2026年主要任务\n（一）打造先进制造业集群\n{first}\n实施营商环境提升行动。完善融合发展的产业政策体系，做好企业服务。\n推进产业空间提质增效。编制产业空间地图，盘活低效用地。\n";
        Tasks(text).SkipLast(2).ShouldBe(tasks.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Given_a_plan_on_one_line_Should_end_each_owner_before_the_next_number_whatever_was_left_out()
    {
        const string text = "某市重点任务分工方案 一、深化改革 1.推进证照分离改革，年底前完成清单公布。责任单位：行政审批局牵头，各部门按职责分工负责 4.开展权责清单动态调整。责任单位：司法局 二、优化服务 24.建设统一受理平台。（数据局牵头，财政局配合） 27.推行一次办好清单。（数据局、司法局分工负责） 上一篇：某市公告 下一篇：没有了 主办：某市人民政府";
        var tasks = PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).ToList();
        tasks.Select(t => t.Span.Of(text)).ShouldBe(["推进证照分离改革，年底前完成清单公布", "开展权责清单动态调整", "建设统一受理平台", "推行一次办好清单"]);
        tasks.Select(t => string.Join('、', t.Lead)).ShouldBe(["行政审批局", "司法局", "数据局", "数据局、司法局"]);
        tasks.Select(t => string.Join('、', t.Support)).ShouldBe(["各部门", "", "财政局", ""]);
    }

    [Fact]
    public void Given_items_that_begin_with_a_month_Should_not_read_it_as_part_of_the_number()
    {
        const string text = "某局2026年工作要点\n一、抓队伍\n1.开展全员轮训，每人不少于40学时。\n2.4月底前组织培训班1期。\n3.12月15日前完成考核。\n";
        var tasks = PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).ToList();
        tasks.Select(t => t.Span.Of(text)).ShouldBe(["开展全员轮训，每人不少于40学时", "4月底前组织培训班1期", "12月15日前完成考核"]);
        tasks.Select(t => t.Due?.Date).ShouldBe([null, new DateOnly(2026, 4, 30), new DateOnly(2026, 12, 15)]);
    }

    [Fact]
    public void Given_a_title_line_that_reads_like_a_review_Should_find_the_plan_below_it()
    {
        const string text = "某区城市管理局2024年工作总结与展望\n一、2024年工作总结\n整治占道经营300处。\n二、2025年工作安排\n（一）抓整治\n开展背街小巷整治，6月底前完成。\n";
        var root = OutlineBuilder.Build(text, default);
        ArrangementFinder.Classify(root, text);
        root.Children.ShouldHaveSingleItem().Kind.ShouldBe(SectionKind.Achievement);
        ArrangementFinder.Find(root, DocumentKind.Report, text).ShouldHaveSingleItem().Title.Of(text).ShouldBe("2025年工作安排");
    }

    [Fact]
    public void Given_a_review_with_a_plan_like_heading_inside_Should_not_look_for_the_plan_in_it()
    {
        const string text = "工作情况报告\n一、2024年工作回顾\n（一）重点工作安排\n累计完成投资3亿元。已建成项目5个。共办理事项300件。\n二、下一步打算\n推进验收。\n";
        Tasks(text).ShouldBe(["推进验收"]);
    }

    [Fact]
    public void Given_a_paragraph_beginning_next_Should_take_it_as_the_plan()
    {
        var tasks = Tasks("2024年，我局政务公开工作取得成效，公开信息500条。\n下一步，我局将加强信息审核，完善发布机制。同时，推进平台整合。\n");
        tasks.Count.ShouldBe(2);
        tasks[0].ShouldContain("加强信息审核");
    }

    [Fact]
    public void Given_a_mixed_section_Should_take_only_its_plans()
    {
        var tasks = Tasks("一、主要工作成效\n建成平台3个。\n二、存在的问题及下一步打算\n（一）存在的主要问题\n队伍建设有待加强。\n（二）下一步工作打算\n加强队伍培训，开展轮训4期。\n");
        tasks.ShouldBe(["加强队伍培训，开展轮训4期"]);
    }

    [Fact]
    public void Given_lines_broken_inside_sentences_Should_join_them()
    {
        const string text = "一、2024年工作情况总体情况如下所述\n本年度我局围绕中心工作扎实开展各项任务并\n取得了较好的成绩得到了上级的充分肯定评价\n和群众的一致好评现将有关情况报告给大家听\n二、2025年工作安排\n推进数字政府建设工作完善一体化平台的各项\n功能应用不断提升企业和群众办事满意程度。\n建立健全考核评价机制并且定期开展督促检查\n确保各项工作要求落到实处。\n";
        var split = PlanSplitter.Split(text);
        var tasks = split.Arrangements.SelectMany(a => a.Tasks).Select(t => string.Concat(t.Span.Of(text).Where(c => !char.IsWhiteSpace(c)))).ToList();
        tasks.ShouldContain("推进数字政府建设工作完善一体化平台的各项功能应用不断提升企业和群众办事满意程度");
        tasks.ShouldContain("建立健全考核评价机制并且定期开展督促检查确保各项工作要求落到实处");
    }

    [Fact]
    public void Given_first_second_third_inside_a_sentence_Should_make_one_task_of_each()
    {
        var tasks = Tasks("一、2025年重点工作\n重点抓好三项工作：一是推进平台建设；二是开展专项整治；三是加强队伍建设。\n");
        tasks.ShouldBe(["推进平台建设", "开展专项整治", "加强队伍建设"]);
    }

    [Theory]
    [InlineData("关于2024年度工作情况的报告\n一、主要成效\n办结事项100件，建成平台2个。\n二、存在不足\n创新意识有待加强，推进力度需要加大。\n")]
    [InlineData("通讯录\n办公室 张三 12345\n人事处 李四 23456\n")]
    [InlineData("当前位置：首页\n打印\n关闭\n")]
    [InlineData("名词解释\n1.一网统管：指推动城市运行统一管理的机制。\n2.数据要素：参与生产的数据。\n")]
    [InlineData("Meeting notes\nNothing to do here.\n")]
    [InlineData("各位代表：\n过去一年，我们完成了各项任务，取得了显著成绩。\n谢谢大家！\n")]
    public void Given_a_document_without_plans_Should_give_no_tasks(string text) => Tasks(text).ShouldBeEmpty();

    [Fact]
    public void Given_a_section_chosen_by_hand_Should_split_it()
    {
        const string text = "一、总体情况\n推进改革，完成任务。\n二、有关事项\n（一）平台。建设统一平台，年底前上线运行。\n（二）队伍。开展业务培训。\n";
        PlanSplitter.Split(text).Arrangements.ShouldBeEmpty();
        var chosen = PlanSplitter.SplitSection(text, text.IndexOf("二、", StringComparison.Ordinal), 2025);
        chosen.ShouldNotBeNull().Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(text)).ShouldBe(["建设统一平台，年底前上线运行", "开展业务培训"]);
        chosen.Arrangements[0].Tasks[0].Due!.Value.Date.ShouldBe(new DateOnly(2025, 12, 31));
    }

    [Fact]
    public void Review_lines_Should_never_be_tasks() =>
        Tasks("一、2025年工作安排\n推进平台建设。\n初审:张三 复审:李四 终审:王五\n责任编辑：赵六\n").ShouldBe(["推进平台建设"]);

    private static List<string> Tasks(string text) =>
        [.. PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(text))];
}
