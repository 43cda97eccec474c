using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Who, where the sentence itself says it and no clause stands behind it.</summary>
public sealed class SpokenOwnersTests
{
    [Theory]
    [InlineData("由门诊部牵头，信息科、财务科配合，9月20日前拿出实施方案", "门诊部", "信息科、财务科")]
    [InlineData("推进数据治理，由数据资源处牵头负责，各处室配合", "数据资源处", "各处室")]
    [InlineData("市民政局牵头，市财政局、市人社局等部门积极配合，提高补贴标准", "市民政局", "市财政局、市人社局")]
    [InlineData("由设备科会同财务科完善预算", "", "")]
    [InlineData("由区住建局牵头，会同区城管局制定管理办法", "区住建局", "区城管局")]
    [InlineData("由区绿化局牵头，区交通委、城管委员会、各街镇为成员单位，统筹推进", "区绿化局", "区交通委、城管委员会、各街镇")]
    [InlineData("由专人负责档案整理，由主要领导牵头调度", "", "")]
    [InlineData("自助机由20台增加到35台", "", "")]
    [InlineData("落实企业牵头、高校参与的协同机制", "", "")]
    public void Units_Should_be_read_where_the_sentence_names_them(string sentence, string lead, string support)
    {
        var task = Read(sentence);

        string.Join('、', task.Lead).ShouldBe(lead);
        string.Join('、', task.Support).ShouldBe(support);
    }

    [Theory]
    [InlineData("县教育局、县民政局要分别组织自查", "县教育局、县民政局", "")]
    [InlineData("勘查股要会同县气象局完善机制", "勘查股", "县气象局")]
    [InlineData("各乡镇（街道）要逐户排查", "各乡镇（街道）", "")]
    [InlineData("请安稳办会同县公安局、县市场监管局，对食堂开展联合检查", "安稳办", "县公安局、县市场监管局")]
    [InlineData("11月30日前，区住建委、区房管局会同区公安分局、区消防支队对外墙材料进行改造分析", "区住建委、区房管局", "区公安分局、区消防支队")]
    [InlineData("各部门要加强排查", "", "")]
    [InlineData("各级党委要加强领导", "", "")]
    [InlineData("全社会要形成合力", "", "")]
    [InlineData("党员干部要带头", "", "")]
    [InlineData("工作要落到实处", "", "")]
    [InlineData("我局要加强宣传", "", "")]
    [InlineData("由业主负责人签字确认", "", "")]
    public void A_subject_that_is_charged_by_name_Should_lead(string sentence, string lead, string support)
    {
        var task = Read(sentence);

        SpokenOwners.GiveSubject(task, sentence);

        string.Join('、', task.Lead).ShouldBe(lead);
        string.Join('、', task.Support).ShouldBe(support);
    }

    [Theory]
    [InlineData("办公室", "办公室")]
    [InlineData("建设局", "建设局")]
    [InlineData("区建管委、区交通委等建设主管部门", "区建管委、区交通委")]
    [InlineData("区公安分局（交管）", "区公安分局（交管）")]
    [InlineData("城管执法部门", "城管执法部门")]
    [InlineData("各街镇、经开区", "各街镇、经开区")]
    [InlineData("优化阵地布局", "")]
    [InlineData("建设服务中心", "")]
    [InlineData("推进城乡", "")]
    public void A_heading_Should_be_a_unit_only_where_it_names_one(string heading, string name) => string.Join('、', SpokenOwners.StandingAlone(heading)).ShouldBe(name);

    [Theory]
    [InlineData("各处室按职责分工开展志愿服务", "各处室按职责分工")]
    [InlineData("局属各单位按照各自职责抓好落实", "局属各单位按照各自职责")]
    [InlineData("各处室要加强学习", null)]
    [InlineData("按照职责分工推进改革", null)]
    public void Work_of_each_for_itself_Should_be_marked(string sentence, string? words) => Read(sentence).SharingWords.ShouldBe(words);

    private static SplitTask Read(string sentence) => SentenceFacts.Read(sentence, new TextSpan(0, sentence.Length), 2025);
}
