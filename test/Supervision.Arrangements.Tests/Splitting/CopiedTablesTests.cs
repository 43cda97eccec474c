using System.Globalization;
using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Tables copied from a page one cell below the other, as they come: merged cells missing, long ones broken, the head repeated on a new page.</summary>
public sealed class CopiedTablesTests
{
    [Fact]
    public void A_merged_cell_Should_leave_the_others_under_their_columns() =>
        Tasks("某区2024年垃圾分类工作任务清单\n序号\n任务名称\n任务内容\n牵头部门\n配合部门\n时间节点\n1\n加强组织领导\n召开全区动员大会，建立联络员网络。\n区政府办公室\n各街镇\n2024年3月\n2\n纳入专项督查和绩效评价指标体系。\n区委组织部（区公务员局）\n区绿化市容局\n2024年底\n3\n完善街镇联席会议制度，细化责任分工。\n各街镇（园区）\n2024年6月\n")
            .ShouldBe(["召开全区动员大会，建立联络员网络｜区政府办公室｜各街镇｜03-31", "纳入专项督查和绩效评价指标体系｜区委组织部（区公务员局）｜区绿化市容局｜12-31", "完善街镇联席会议制度，细化责任分工｜各街镇（园区）｜｜06-30"]);

    [Fact]
    public void A_cell_broken_in_the_middle_of_its_names_Should_go_on() =>
        Tasks("某区2024年重点任务清单\n\n序号\n\n任务内容\n\n牵头部门\n\n配合部门\n\n时间节点\n\n1\n\n深入开展达标街镇创建工作。\n\n各街镇（园区）\n\n区绿化市容局、\n\n区农业农村委\n\n2024年9月\n\n2\n\n落实投放点改造。\n\n区房管局\n\n区妇联\n\n2024年6月\n")
            .ShouldBe(["深入开展达标街镇创建工作｜各街镇（园区）｜区绿化市容局、区农业农村委｜09-30", "落实投放点改造｜区房管局｜区妇联｜06-30"]);

    [Fact]
    public void Lines_between_blank_lines_Should_be_one_cell_and_a_repeated_head_no_row() =>
        Tasks("某区2024年海绵城市建设任务分解表\n\n序号\n\n任务类型\n\n重点内容\n\n责任单位\n\n参考文件\n\n1\n\n建设\n管理\n\n编制年度项目计划，定期组织检查评估。\n\n区建管委、区水务局、\n区绿化市容局，\n各街镇\n\n《工作指引\n（试行）》\n\n序号\n\n任务类型\n\n重点内容\n\n责任单位\n\n参考文件\n\n2\n\n雨水\n系统\n\n持续开展混接排摸改造，到2024年底处理率达到99%。\n\n区水务局、区建管委，\n区住房保障房屋管理局，各街镇\n\n《“十四五”\n规划》\n")
            .ShouldBe(["编制年度项目计划，定期组织检查评估｜区建管委、区水务局、区绿化市容局、各街镇｜｜", "持续开展混接排摸改造，到2024年底处理率达到99%｜区水务局、区建管委、区住房保障房屋管理局、各街镇｜｜12-31"]);

    [Fact]
    public void What_stands_under_each_year_Should_be_tasks() =>
        Tasks("某市综合交通体系建设任务分解表\n序号\n内容\n牵头部门\n配合部门\n2024年工作任务\n2025年工作计划\n备注\n一、编制规划\n1\n编制综合交通规划\n综合规划处\n设施养护处\n1.完善规划基本思路。\n2.推进联合发文。\n启动相关区的规划编制。\n2\n交通建设处\n—\n推进越江隧道项目建设。\n推进大桥项目建设。\n")
            .ShouldBe(["完善规划基本思路｜综合规划处｜设施养护处｜", "推进联合发文｜综合规划处｜设施养护处｜", "启动相关区的规划编制｜综合规划处｜设施养护处｜", "推进越江隧道项目建设｜交通建设处｜｜", "推进大桥项目建设｜交通建设处｜｜"]);

    [Fact]
    public void What_stands_under_each_year_of_a_table_with_columns_Should_be_tasks() =>
        Tasks("某市任务分解表\n序号\t内容\t牵头部门\t2024年工作任务\t2025年工作计划\n1\t编制规划\t综合处\t完善规划基本思路\t启动规划编制\n2\t建设隧道\t建设处\t\t推进隧道建设\n")
            .ShouldBe(["完善规划基本思路｜综合处｜｜", "启动规划编制｜综合处｜｜", "推进隧道建设｜建设处｜｜"]);

    [Fact]
    public void A_unit_that_backs_Should_support() =>
        Tasks("某区2025年城市更新工作要点\n一、重点任务\n1.推进秀浜城市更新项目2个。（牵头单位：九里街道；支撑单位：区规划局、区建管委）\n")
            .ShouldBe(["推进秀浜城市更新项目2个｜九里街道｜区规划局、区建管委｜"]);

    [Fact]
    public void A_name_in_a_cell_Should_not_sign_the_document() =>
        PlanSplitter.Split("某区2025年工作任务清单\n序号\n任务内容\n牵头部门\n时间节点\n1\n召开全区动员大会。\n区农业农村委\n2025年底\n").Issuer.ShouldBeNull();

    private static IEnumerable<string> Tasks(string text) => PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks)
        .Select(t => $"{t.Span.Of(text)}｜{string.Join('、', t.Lead)}｜{string.Join('、', t.Support)}｜{t.Due?.Date.ToString("MM-dd", CultureInfo.InvariantCulture)}");
}
