using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Pages that lost every line break: who answers ends an item, and the next number follows straight behind it.</summary>
public sealed class OwnersOnPagesWithoutBreaksTests
{
    private const string Page = "某省防汛办关于印发《2024年防汛工作分工方案》的通知各市防指:现印发你们。某省防汛办2024年3月2日2024年防汛工作分工方案一、加强工程建设"
        + "1.加快水库除险加固，完成12座。(责任单位:省水利厅牵头，省发改委、省财政厅等部门分工负责)二、健全工作机制1.修订应急预案。(责任单位:省应急厅牵头，省气象局等部门分工负责)"
        + "2.建立会商制度。（办公室牵头，宣传部配合；完成时限：6月底）3.开展应急演练4次。（办公室负责，宣传部、后勤部等部门单位配合；根据汛情安排确定时间）4.加快四、五类病险闸改造。";

    [Fact]
    public void Each_item_Should_have_its_owners()
    {
        var tasks = PlanSplitter.Split(Page).Arrangements.SelectMany(a => a.Tasks).ToList();

        tasks.Select(t => $"{t.Span.Of(Page)} | {string.Join('、', t.Lead)} | {string.Join('、', t.Support)} | {t.Due?.Date:MM-dd}").ShouldBe(
        [
            "加快水库除险加固，完成12座 | 省水利厅 | 省发改委、省财政厅 | ",
            "修订应急预案 | 省应急厅 | 省气象局 | ",
            "建立会商制度 | 办公室 | 宣传部 | 06-30",
            "开展应急演练4次 | 办公室 | 宣传部、后勤部 | ",
            "加快四、五类病险闸改造 |  |  | ",
        ]);
    }

    [Fact]
    public void The_name_Should_be_read_from_the_running_text() => PlanSplitter.Split(Page).Title.ShouldBe("2024年防汛工作分工方案");

    [Fact]
    public void Items_behind_semicolons_Should_be_cut_where_the_list_follows_a_heading()
    {
        const string Text = "关于印发《某区专项整治方案》的通知各镇：某区专项整治方案为消除隐患，制定方案如下：一、工作重点1.重点区域：学校周边道路。2.重点车辆：校车、面包车。二、工作内容1.区交通局负责打击非法营运；2.区公安局负责查处超员；3.各乡镇负责组织排查，并每周上报。三、工作要求1.各单位要高度重视。";

        PlanSplitter.Split(Text).Arrangements.SelectMany(a => a.Tasks).Select(t => $"{t.Span.Of(Text)} | {string.Join('、', t.Lead)}").ShouldBe(
            ["区交通局负责打击非法营运 | 区交通局", "区公安局负责查处超员 | 区公安局", "各乡镇负责组织排查，并每周上报 | 各乡镇"]);
    }

    [Fact]
    public void Behind_the_bracket_of_owners_another_sentence_Should_begin()
    {
        const string Text = "某区2024年工作要点\n一、纠正不正之风\n（一）坚决纠正金融乱收费。清理收费项目。（牵头单位：区银监办；参加单位：区物价局）清理电信资费文件，严格审批备案。规范收费行为。（牵头单位：区经发局；参加单位：区工商局）\n（二）加强监管。完善投诉机制。（牵头单位：区纠风办）\n";

        var tasks = PlanSplitter.Split(Text).Arrangements.SelectMany(a => a.Tasks).ToList();

        tasks.Select(t => $"{t.Span.Of(Text)} | {string.Join('、', t.Lead)} | {string.Join('、', t.Support)}").ShouldBe(
            ["清理收费项目 | 区银监办 | 区物价局", "清理电信资费文件，严格审批备案 | 区经发局 | 区工商局", "规范收费行为 | 区经发局 | 区工商局", "完善投诉机制 | 区纠风办 | "]);
    }
}
