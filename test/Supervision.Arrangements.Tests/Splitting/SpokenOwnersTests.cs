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
    [InlineData("会议要求，发改局要建立周调度机制", "发改局")]
    [InlineData("市气象局、市水利局加密会商研判频次", "市气象局、市水利局")]
    [InlineData("各镇（街道）要抢抓施工黄金期", "各镇（街道）")]
    [InlineData("由市住建局根据讨论意见修改完善后印发", "市住建局")]
    [InlineData("县财政安排县卫计局工作经费50万元", "")]
    [InlineData("市政府领导包抓重点项目", "")]
    [InlineData("加强市场监管", "")]
    public void Minutes_Should_charge_the_subject_of_the_sentence(string sentence, string lead)
    {
        var task = Read(sentence);

        SpokenOwners.GiveCharged(task, sentence);

        string.Join('、', task.Lead).ShouldBe(lead);
    }

    [Theory]
    [InlineData("各处室按职责分工开展志愿服务", "各处室按职责分工")]
    [InlineData("局属各单位按照各自职责抓好落实", "局属各单位按照各自职责")]
    [InlineData("各处室要加强学习", null)]
    [InlineData("按照职责分工推进改革", null)]
    public void Work_of_each_for_itself_Should_be_marked(string sentence, string? words) => Read(sentence).SharingWords.ShouldBe(words);

    private static SplitTask Read(string sentence) => SentenceFacts.Read(sentence, new TextSpan(0, sentence.Length), 2025);
}
