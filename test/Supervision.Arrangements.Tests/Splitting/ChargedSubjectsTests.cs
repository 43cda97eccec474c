using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Offices that are charged because the sentence has them do something.</summary>
public sealed class ChargedSubjectsTests
{
    [Theory]
    [InlineData("会议要求，发改局要建立周调度机制", "发改局")]
    [InlineData("市气象局、市水利局加密会商研判频次", "市气象局、市水利局")]
    [InlineData("各镇（街道）要抢抓施工黄金期", "各镇（街道）")]
    [InlineData("由市住建局根据讨论意见修改完善后印发", "市住建局")]
    [InlineData("县财政安排县卫计局工作经费50万元", "")]
    [InlineData("市政府领导包抓重点项目", "")]
    [InlineData("加强市场监管", "")]
    public void Minutes_Should_charge_the_subject_of_the_sentence(string sentence, string lead) =>
        string.Join('、', Read(sentence, isMinutes: true).Lead).ShouldBe(lead);

    [Theory]
    [InlineData("9月30日前，区建委、区房管局对照标准完成底数排查", "区建委、区房管局", "")]
    [InlineData("区政府根据排查情况召开专题会议。区消防支队会同区发改委、区市场监管局等部门列出清单", "区政府、区消防支队", "区发改委、区市场监管局")]
    [InlineData("区协调小组将成立检查组，对治理工作进行验收", "区协调小组", "")]
    [InlineData("市财政局要及时拨付资金，市审计局对项目实施跟踪审计", "市财政局、市审计局", "")]
    [InlineData("县政府督查室对重点项目实行月通报", "县政府督查室", "")]
    [InlineData("建立联席会议制度，由市商务局承担日常工作", "市商务局", "")]
    [InlineData("由市发改委牵头制定方案。市财政局负责落实资金", "市发改委", "市财政局")]
    [InlineData("牵头区建委、区交通委、区公安分局（交管），每周开展联合检查", "", "区建委、区交通委、区公安分局（交管）")]
    [InlineData("列出清单，会同区发改委、区市场监管局等部门纳入征信体系", "", "区发改委、区市场监管局")]
    [InlineData("区直各部门要按月报送进展", "区直各部门", "")]
    [InlineData("区税务局，负责加强税源征收管理", "区税务局", "")]
    [InlineData("发挥专业优势，各区建立区域负责制", "各区", "")]
    [InlineData("各区组织街道开展排查", "各区", "")]
    [InlineData("各区绿化管理部门对任务进行梳理", "各区绿化管理部门", "")]
    [InlineData("各养老服务机构明确1名联系人", "各养老服务机构", "")]
    [InlineData("消委办推动小区增设消防设施", "消委办", "")]
    [InlineData("整治领导小组办公室将开展督导", "整治领导小组办公室", "")]
    [InlineData("按照权属关系，由镇政府、街道（开发区）办事处组织评估", "镇政府、街道（开发区）办事处", "")]
    [InlineData("自查阶段（7月15日至8月2日） 各乡镇人民政府要开展摸底", "各乡镇人民政府", "")]
    [InlineData("市、县人民政府要落实经费", "市、县人民政府", "")]
    [InlineData("试点省份应建立回顾机制，每月反馈意见", "试点省份", "")]
    [InlineData("各地政府主管部门应会同国家能源局派出机构及时报送进展", "各地政府主管部门", "国家能源局派出机构")]
    [InlineData("环保部门要综合运用法律手段查处违法行为", "环保部门", "")]
    [InlineData("监察机关要发挥监察职能作用", "监察机关", "")]
    [InlineData("各级政府要将专项行动列入宣传重点", "各级政府", "")]
    [InlineData("区政府是本区体检工作的责任主体，制定实施方案", "区政府", "")]
    [InlineData("各街道、镇作为处理工作的责任主体，负责日常监管", "各街道、镇", "")]
    [InlineData("该实事项目建设主体为区应急局，统筹开展建设", "区应急局", "")]
    [InlineData("期间，区文物局将会同区消防支队开展督导", "区文物局", "区消防支队")]
    [InlineData("届时，将由区文物局牵头，组织统一检查", "区文物局", "")]
    [InlineData("开展达标评估，请各区、相关管委会于3月底前报送计划", "各区", "")]
    [InlineData("服务办、建管中心（房管办）、派出所、居委会上报汇总表", "服务办、建管中心（房管办）、派出所、居委会", "")]
    [InlineData("居委将责任清单发放至每位老人", "居委", "")]
    [InlineData("区发展局、区公安局、区安监局、某市海事局平潭海事处等牵头单位要于6月10日前报送方案", "区发展局、区公安局、区安监局、某市海事局平潭海事处", "")]
    [InlineData("由区教育局草拟工作方案，报区管委会同意", "区教育局", "")]
    [InlineData("成立我区专项工作领导小组，负责组织协调工作", "", "")]
    [InlineData("由区纪检监察部门牵头，组织、效能、督查、综合执法等部门配合，开展督查", "区纪检监察部门", "组织、效能、督查、综合执法")]
    [InlineData("具体考评办法由区效能办制定", "区效能办", "")]
    [InlineData("对落实不到位的单位要严肃追究责任", "", "")]
    [InlineData("具体办法由区平台办配合区效能办制定", "", "")]
    [InlineData("领导小组每季度召开一次调度会", "领导小组", "")]
    [InlineData("领导小组办公室挂靠在区自贸办，负责日常工作", "", "")]
    [InlineData("各街道、镇是整治行动的处置主体，负责落实责任", "各街道、镇", "")]
    [InlineData("杨浦区加快打造示范场景", "杨浦区", "")]
    [InlineData("临港新片区重点推进设施建设，开展试点", "临港新片区", "")]
    [InlineData("宝山工业园区参照上述模式设立委员会", "宝山工业园区", "")]
    [InlineData("开发区加快建设，示范区推进改革", "", "")]
    [InlineData("环保、水利、住建、农业等部门要根据各自职责抓好落实", "环保、水利、住建、农业", "")]
    [InlineData("公安、消防、房管等负有监管职能的部门，根据规定查处违法行为", "公安、消防、房管", "")]
    [InlineData("今年我委将组织专家开展评估", "", "")]
    [InlineData("市级部门要做好统筹协调", "", "")]
    [InlineData("应急部门预案要及时修订，应收尽收", "", "")]
    [InlineData("市住房城乡建设管理委制定并实施分级标准", "市住房城乡建设管理委", "")]
    [InlineData("市委金融办引导金融机构创新产品", "市委金融办", "")]
    [InlineData("市发展改革委组织评审建设方案", "市发展改革委", "")]
    [InlineData("市发展改革委会同市经济信息化委定期跟进建设情况", "市发展改革委", "市经济信息化委")]
    [InlineData("市委文明办(创城办)将整治情况纳入考评", "市委文明办(创城办)", "")]
    [InlineData("战役期间，县政府将适时开展督查", "县政府", "")]
    [InlineData("为加强领导，区管委会成立指挥部", "区管委会", "")]
    [InlineData("下一步，区发展局将继续实施规划", "区发展局", "")]
    [InlineData("各通信运营商应按照要求开展整治", "各通信运营商", "")]
    [InlineData("集团企业及各级子企业实现董事会应建尽建", "", "")]
    [InlineData("工作要落到实处，党员干部要带头", "", "")]
    [InlineData("区政务服务中心升级改造", "", "")]
    [InlineData("市政府投资项目建设实行清单管理", "", "")]
    [InlineData("加强信息共享，由审批部门承担并纳入部门预算", "", "")]
    [InlineData("联合沿线县（市）开发旅游产品", "", "")]
    [InlineData("会同教育部门命名特色学校12所", "", "")]
    [InlineData("中心城区新增车位，区级医院推进分院建设", "", "")]
    public void Elsewhere_a_public_office_with_its_deed_Should_be_charged(string sentence, string lead, string support)
    {
        var task = Read(sentence, isMinutes: false);

        string.Join('、', task.Lead).ShouldBe(lead);
        string.Join('、', task.Support).ShouldBe(support);
    }

    [Fact]
    public void A_clause_that_names_others_Should_prevail_over_the_subject()
    {
        const string Plan = "某县2025年工作要点\n一、抓保障\n1.县财政局要安排专项资金，扶持种粮大户20户。（责任单位：县农业农村局）\n2.开展技术培训。（责任单位：县科技局）\n";

        var task = PlanSplitter.Split(Plan).Arrangements[0].Tasks[0];

        task.Lead.ShouldBe(["县农业农村局"]);
        task.Support.ShouldBeEmpty();
    }

    [Fact]
    public void Units_without_names_Should_be_nobody()
    {
        const string Clause = "责任单位：市住建局牵头，市有关部门、区直相关单位、有关乡镇、各责任单位、各乡镇按职责分工负责";

        OwnerReading.Of(Clause, new TextSpan(0, Clause.Length), 2025).Support.ShouldBe(["各乡镇"]);
    }

    private static SplitTask Read(string sentence, bool isMinutes)
    {
        var task = SentenceFacts.Read(sentence, new TextSpan(0, sentence.Length), 2025);
        ChargedSubjects.GiveTo(task, sentence, isMinutes);
        return task;
    }
}
