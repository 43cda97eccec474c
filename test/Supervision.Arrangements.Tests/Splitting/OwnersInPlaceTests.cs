using System.Globalization;
using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Who and when, by where a plan writes it: under a heading, in brackets, in the cells of a table, in the subject.</summary>
public sealed class OwnersInPlaceTests
{
    [Fact]
    public void Owners_under_a_heading_Should_be_given_to_all_its_items_but_those_with_their_own() =>
        Owners("某局2025年工作要点\n一、抓种植\n牵头单位：农机中心　配合单位：推广站\n1.完成整地5万亩，5月底前完成。\n2.推广新品种3个。\n（责任单位：种子站）\n二、抓养殖（责任单位：畜牧站）\n1.新建牧场2个。\n")
            .ShouldBe(["农机中心｜推广站｜05-31", "种子站｜｜", "畜牧站｜｜"]);

    [Fact]
    public void A_bracket_inside_a_name_Should_not_end_the_bracket_of_owners() =>
        Owners("某局2025年工作要点\n一、抓就业\n1.举办招聘会30场。〔就业局牵头，规划科、各县（市、区）人社局配合〕\n2.清理楼道充电行为。（市监局、各乡镇（街道）按职责分工负责）\n")
            .ShouldBe(["就业局｜规划科、各县（市、区）人社局｜", "市监局、各乡镇（街道）｜｜"]);

    [Fact]
    public void A_leader_of_the_government_Should_be_no_owner_and_no_part_of_the_task() =>
        Owners("某区2025年重点任务分工\n一、抓产业\n1.新增企业25家。分管区领导：梁某某。牵头单位：工信局；配合单位：统计局。完成时限：12月底前。\n2.建设园区。分管区领导：梁某某。责任单位：投促局。\n")
            .ShouldBe(["工信局｜统计局｜12-31", "投促局｜｜"]);

    [Fact]
    public void The_subject_that_is_charged_Should_lead_and_everybody_Should_be_nobody() =>
        Owners("某县2025年工作方案\n一、重点任务\n（一）抓宣传\n县教育局、县民政局要分别组织自查，年底前完成整改。石桥镇人民政府负责新建水池9座。各部门要加强排查。县融媒体中心播放公益广告。\n")
            .ShouldBe(["县教育局、县民政局｜｜12-31", "石桥镇人民政府｜｜", "｜｜", "｜｜"]);

    [Fact]
    public void Measures_of_a_rectification_Should_be_tasks_and_its_aim_Should_not() =>
        Owners("某局整改方案\n一、整改任务及措施\n（一）关于“资产不清”的问题\n整改目标：做到账实相符。\n整改措施：1.全面清查资产，补登46件。\n2.制定《管理办法》，明确流程。\n责任领导：高某（副局长）\n牵头科室：办公室\n配合科室：财务室\n责任人：魏某\n整改时限：2024年8月15日前\n（二）关于“学习不紧”的问题\n整改目标：学习更加健全。\n整改措施：修订学习制度，由班子成员和科室负责人轮流授课。\n责任科室：办公室\n")
            .ShouldBe(["办公室｜财务室｜08-15", "办公室｜财务室｜08-15", "办公室｜｜"]);

    [Fact]
    public void Rows_between_headings_Should_keep_the_columns_of_the_table() =>
        Owners("某县普查工作任务分解表\n序号\t工作任务\t牵头单位\t配合单位\t完成时限\n一、准备\n1\t组建机构\t统计局\t编办、各乡镇\t2025年3月底前\n二、登记\n2\t入户登记\t各乡镇\t—\t2025年4月30日前\n")
            .ShouldBe(["统计局｜编办、各乡镇｜03-31", "各乡镇｜｜04-30"]);

    [Fact]
    public void A_table_with_one_cell_on_a_line_Should_be_read_by_its_row_numbers() =>
        Owners("某市2025年重点任务台账\n序号\n重点任务\n责任单位\n配合单位\n完成时限\n一、布局\n1\n制定布局方案，明确\n负面清单\n国资委\n发改委\n5月底前\n2\n推动重组\n交投集团\n9月底前\n二、制度\n3\n修订清单\n党建科\n/\n长期坚持\n填报说明：按月更新。\n")
            .ShouldBe(["国资委｜发改委｜05-31", "交投集团｜｜09-30", "党建科｜｜"]);

    [Fact]
    public void An_item_that_names_its_field_and_who_leads_Should_be_a_task_whole() =>
        Owners("某区安全生产百日行动实施方案\n一、重点领域\n1.非煤矿山：由区国土局牵头组织，对非法开采进行专项打击。同时要恢复生态环境。\n2.消防：由区消防支队牵头组织，对该领域进行重点整治。主要针对公共场所。\n3.燃气：由区交建局牵头，立即开展大检查。同时做好宣传。\n")
            .ShouldBe(["区国土局｜｜", "区消防支队｜｜", "区交建局｜｜"]);

    [Fact]
    public void A_heading_of_somebody_s_duties_Should_charge_them() =>
        Owners("某区消防工作实施意见\n一、工作职责\n（一）街镇消防安全委员会职责\n1.分析研判安全形势，制定对策措施。\n2.落实工作经费，建设消防站3座。\n（二）消防管理办公室职责\n1.组织防火巡查，建立隐患台账。\n2.开展宣传培训，发放手册。\n")
            .ShouldBe(["街镇消防安全委员会｜｜", "街镇消防安全委员会｜｜", "消防管理办公室｜｜", "消防管理办公室｜｜"]);

    [Fact]
    public void Who_belongs_to_a_group_Should_be_no_task() =>
        Owners("某区百日行动实施方案\n一、工作任务\n1.开展排查。区安监局负责排查隐患。\n2.开展整治。区公安局负责查处违法行为。\n二、加强组织领导\n为加强领导，经研究，决定成立工作小组： 组 长：王某 区委副书记 副组长：李某 副区长 成 员：张某 区安监局局长，负责区安办日常工作\n")
            .ShouldBe(["区安监局｜｜", "区公安局｜｜"]);

    [Fact]
    public void What_a_group_is_to_do_Should_be_told_without_its_members()
    {
        const string text = "某县2013年春运工作方案\n一、职责分工\n（一）工作小组\n1、渡运管理工作小组 组 长：王某 副组长：李某、张某 主要任务是负责渡口渡运的运力调度、秩序维护。\n2、应急处置工作小组 组 长：陈某 副组长：赵某 主要任务是负责突发事件的车辆疏导、旅客安置。\n";

        PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(text)).ShouldBe(["主要任务是负责渡口渡运的运力调度、秩序维护", "主要任务是负责突发事件的车辆疏导、旅客安置"]);
    }

    [Fact]
    public void A_bracket_that_says_more_behind_who_leads_Should_still_name_them() =>
        Owners("某市排查整治实施方案\n一、工作任务\n（一）抓管道\n1.开展管道排查，建立隐患台账。（市局特安处牵头，各单位按职责分工负责，以下各项工作均需要各单位负责，不再列出）\n2.完成检验30件。（市局质监处牵头）\n")
            .ShouldBe(["市局特安处｜各单位｜", "市局质监处｜｜"]);

    [Fact]
    public void Who_pushes_beside_one_that_leads_Should_support() =>
        Owners("某区“补短板”项目实施方案\n一、城市道路\n拓宽老城区支路3条。牵头单位：区交建局 推进单位：区规划局、区交投集团\n二、公共停车\n新建停车场1个。牵头推进单位：区交建局、区规划局\n")
            .ShouldBe(["区交建局｜区规划局、区交投集团｜", "区交建局、区规划局｜｜"]);

    [Fact]
    public void A_number_straight_behind_who_answers_Should_begin_the_next_item() =>
        Owners("某区“国企提升年”行动方案一、主要任务（一）做强主业1.编制战略规划1项。责任单位：各区属国企2.培育新兴产业3个。责任单位：区国资局、各区属国企3.拓展项目5个。责任单位：各区属国企（二）推进重组1.完成整合报告1份。责任单位：区国资局")
            .ShouldBe(["各区属国企｜｜", "区国资局、各区属国企｜｜", "各区属国企｜｜", "区国资局｜｜"]);

    [Fact]
    public void Each_one_s_duties_Should_be_the_plan_beside_goals_and_rules() =>
        Owners("某区2025年老旧车淘汰工作方案\n一、目标任务\n年底前淘汰老旧车不少于450辆。\n二、补贴办法\n车辆应当交售给有资质的企业。\n三、办理流程\n车主携带身份证办理登记。\n四、职责分工\n（一）区环境局：牵头负责淘汰工作，汇总上报进展。\n（二）区财政局：负责下拨补贴资金。\n五、其他事项\n车辆在异地的，可就地交售。\n")
            .ShouldBe(["区环境局｜｜", "区财政局｜｜"]);

    [Fact]
    public void Owners_named_once_at_the_end_of_each_part_Should_answer_for_the_whole_part() =>
        Owners("某区2025年乡村旅游行动方案\n一、重点任务\n（一）抓特色\n1.挖掘乡村资源5处。\n2.游客服务中心。新建中心3个，12月底前完成。\n3.打造特色小镇2个。（责任单位：区旅发委、区规划局）\n（二）抓设施\n1.改造公路8公里。\n2.建设停车场4座。（牵头单位：区交建局；配合单位：各乡镇）\n")
            .ShouldBe(["区旅发委、区规划局｜｜", "区旅发委、区规划局｜｜12-31", "区旅发委、区规划局｜｜", "区交建局｜各乡镇｜", "区交建局｜各乡镇｜"]);

    [Fact]
    public void Owners_at_the_end_of_one_part_only_Should_answer_for_what_they_follow() =>
        Owners("某区2025年乡村旅游行动方案\n一、重点任务\n（一）抓特色\n1.挖掘乡村资源5处。（责任单位：区文旅局）\n2.打造特色小镇2个。（责任单位：区旅发委）\n（二）抓设施\n1.改造公路8公里。\n2.建设停车场4座。（责任单位：区交建局）\n")
            .ShouldBe(["区文旅局｜｜", "区旅发委｜｜", "｜｜", "区交建局｜｜"]);

    [Fact]
    public void A_column_of_those_answerable_beside_one_that_leads_Should_support() =>
        Owners("某市2025年任务分解表\n类别\t序号\t具体举措\t责任领导\t责任单位\t牵头单位\t时限\n党建\t1\t建设示范支部3个\t王某\t各支部\t党办\t6月底前\n")
            .ShouldBe(["党办｜各支部｜06-30"]);

    [Fact]
    public void The_first_that_is_named_Should_lead_where_the_plan_says_so() =>
        Owners("某市专项方案\n一、重点任务（责任单位中列第一位的为牵头单位，下同）\n1.排查隐患路段。（责任单位：交通局、公安局，各县（市、区）人民政府，2024年4月底前完成）\n2.落实配套资金。（责任单位：财政局）\n")
            .ShouldBe(["交通局｜公安局、各县（市、区）人民政府｜04-30", "财政局｜｜"]);

    [Fact]
    public void A_name_marked_as_leading_Should_lead_the_others() =>
        Owners("某校2026年工作要点\n一、抓党建\n1.举办研讨班2期。\n责任单位：宣传部（牵头）、组织部、各二级党组织\n2.完成换届工作。\n责任单位：组织部、纪委办公室\n")
            .ShouldBe(["宣传部｜组织部、各二级党组织｜", "组织部、纪委办公室｜｜"]);

    [Fact]
    public void Labels_without_the_word_unit_Should_say_who_leads_and_supports() =>
        Owners("某中心2025年工作要点\n一、抓扩面\n开展数据比对，筛选企业600家。对欠缴单位下达通知，必要时依法申请法院强制执行。【牵头：归集科；配合：各管理部】\n")
            .ShouldBe(["归集科｜各管理部｜", "归集科｜各管理部｜"]);

    [Fact]
    public void A_kind_of_body_before_a_colon_Should_lead_and_who_carries_out_what_another_guides_Should_support() =>
        Owners("某区2025年火患整治方案\n一、任务分工\n民政部门：组织养老院隐患排查整治。\n公安机关：查处违法行为30起。\n二、重点任务\n1.开展监督抽查40批次。\n指导处室：市局监督处；各区市场监管局、机场分局为实施单位\n2.完善网上监管平台。\n指导处室：市局网监处、市局各有关处室\n")
            .ShouldBe(["民政部门｜｜", "公安机关｜｜", "市局监督处｜各区市场监管局、机场分局｜", "市局网监处｜｜"]);

    [Fact]
    public void A_unit_as_heading_Should_lead_and_a_score_Should_be_no_part_of_the_task() =>
        Tasks("某社2020年目标任务分解\n一、业务股（分管领导：曾某　责任人：温某）\n1.实现销售总额16亿元。（25分，12月底前完成）\n2.做好农资储备。（15分）（配合：农资公司）\n二、建设服务中心\n1.开展培训4场。\n")
            .ShouldBe(["实现销售总额16亿元｜业务股｜｜12-31", "做好农资储备｜业务股｜农资公司｜", "开展培训4场｜｜｜"]);

    [Fact]
    public void Who_is_addressed_before_a_colon_Should_lead() =>
        Tasks("某局关于2025年督查情况的通报\n一、下一步工作要求\n1.云梁县医保局：逐家组织复核，5月20日前报送结果。\n2.目标：建成平台2个。\n")
            .ShouldBe(["逐家组织复核，5月20日前报送结果｜云梁县医保局｜｜05-20", "目标：建成平台2个｜｜｜"]);

    [Fact]
    public void Numbers_in_a_cell_Should_be_tasks_of_their_own() =>
        Tasks("某县2022年反馈问题整改台账\n序号\t反馈问题\t整改目标\t整改措施\t牵头单位\t整改时限\n1\t管网不配套\t浓度达标\t1.新建管网23.6公里。2.整治错接点42个，6月底前完成。\t住建局\t2022年11月底\n")
            .ShouldBe(["新建管网23.6公里｜住建局｜｜11-30", "整治错接点42个，6月底前完成｜住建局｜｜11-30"]);

    [Fact]
    public void Minutes_Should_charge_stations_and_offices_after_something_was_stressed() =>
        Owners("某局2025年第3次办公会议纪要\n会议议定事项纪要如下：\n一、关于防汛工作\n会议强调，各股室要绷紧这根弦。勘查股要会同县气象局完善会商机制。6月10日前组织演练1次，由勘查股和县监测站共同负责。\n二、关于管理\n（一）由人事股制定考勤办法。\n（二）请规划股抓紧完善成果。\n")
            .ShouldBe(["勘查股｜县气象局｜", "勘查股、县监测站｜｜06-10", "人事股｜｜", "规划股｜｜"]);

    [Fact]
    public void Items_with_owners_behind_the_sentence_Should_stay_items_whatever_stands_below_the_last() =>
        Tasks("2024年重点工作责任分工方案\n一、保障民生\n1.城镇新增就业45万人。（人社厅牵头，各市州政府按职责分工负责）\n2.新增托位2.5万个。启动医疗中心建设。（卫健委牵头，财政厅配合）\n3.改造小区2100个。（责任单位：住建厅，各市州政府）\n各牵头单位要按月报送。\n")
            .Take(4).ShouldBe(["城镇新增就业45万人｜人社厅｜各市州政府｜", "新增托位2.5万个。启动医疗中心建设｜卫健委｜财政厅｜", "改造小区2100个｜住建厅、各市州政府｜｜", "各牵头单位要按月报送｜｜｜"]);

    [Fact]
    public void Duties_given_by_name_Should_be_tasks_of_those_named() =>
        Owners("某县2024年森林防灭火工作方案\n一、主要任务\n（一）开展宣传。悬挂标语300条。（责任单位：林业局）\n二、职责分工\n县公安局：负责火案侦破，查处违规用火。\n县气象局：负责火险预报，及时发布预警。\n三、工作要求\n加强领导。\n")
            .ShouldContain("县气象局｜｜");

    [Fact]
    public void A_later_clause_of_minutes_and_an_order_Should_charge() =>
        Owners("某县2022年第3次常务会议纪要\n会议议定：\n（一）原则同意《规划》，由县水利局根据讨论意见修改完善后印发。\n（二）责成县发改局尽快制定收费标准。\n（三）由县公安局会同县城管局集中开展违停整治。\n（四）县委编办、县人社局要支持教师补充。\n")
            .ShouldBe(["县水利局｜｜", "县发改局｜｜", "县公安局｜县城管局｜", "县委编办、县人社局｜｜"]);

    [Fact]
    public void A_second_table_Should_have_its_own_columns_and_an_empty_last_cell_Should_lose_nothing() =>
        Tasks("某县2025年任务分解表\n序号\t工作任务\t牵头单位\t完成时限\t备注\n一、准备\n1\t组建机构\t统计局\t3月底\t\n附件2\n序号\t重点项目\t完成时限\t责任单位\t备注\n1\t建桥\t5月底\t交通局\t\n")
            .ShouldBe(["组建机构｜统计局｜｜03-31", "建桥｜交通局｜｜05-31"]);

    [Fact]
    public void A_stacked_row_without_remarks_or_supporter_Should_keep_the_rest() =>
        Tasks("某市2025年重点任务台账\n序号\n重点任务\n责任单位\n配合单位\n完成时限\n备注\n1\n制定方案\n国资委\n发改委\n5月底前\n2\n推动重组\n交投集团\n9月底前\n3\n修订清单\n党建科\n财务科\n10月底前\n各单位要认真组织，按月报送进展情况，年底前完成全部任务并接受考核。\n")
            .Take(3).ShouldBe(["制定方案｜国资委｜发改委｜05-31", "推动重组｜交投集团｜｜09-30", "修订清单｜党建科｜财务科｜10-31"]);

    [Fact]
    public void Owners_of_the_section_Should_be_given_to_its_items_and_a_date_of_the_heading_Should_not_replace_theirs() =>
        Owners("某局2025年工作方案\n一、重点任务（责任单位：农机中心，完成时限：12月底前）\n1.完成整地5万亩，5月底前完成。\n2.推广新品种3个。\n")
            .ShouldBe(["农机中心｜｜05-31", "农机中心｜｜12-31"]);

    [Fact]
    public void Owners_of_a_section_Should_reach_the_items_of_its_parts_and_a_remark_in_its_heading_Should_be_nobody() =>
        Owners("某局2025年工作方案\n一、总体要求\n坚持统筹。\n二、重点任务（责任单位中列第一位的为牵头单位，下同）\n牵头单位：农机中心\n（一）抓种植\n1.完成整地5万亩。\n2.推广新品种3个。（责任单位：种子站、农技站）\n（二）抓养殖\n1.新建牧场2个。\n")
            .ShouldBe(["农机中心｜｜", "种子站｜农技站｜", "农机中心｜｜"]);

    [Fact]
    public void A_score_of_the_heading_Should_not_change_whom_a_line_below_names() =>
        Owners("某镇2025年工作要点\n一、党建工作（20分）\n开展主题活动3场。\n建设示范支部2个。\n责任单位：党办\n")
            .ShouldBe(["党办｜｜", "党办｜｜"]);

    [Theory]
    [InlineData("（一）建设全国重点实验室")]
    [InlineData("（一）着力打造区域物流中心")]
    [InlineData("（一）高标准建设特色小镇")]
    [InlineData("（一）平安社区")]
    public void A_heading_of_work_Should_lead_nothing(string heading) =>
        Owners($"某市2025年工作要点\n一、抓发展\n{heading}\n新建平台2个，培训骨干100名。\n（二）抓服务\n开展走访3次，解决难题20个。\n").ShouldBe(["｜｜", "｜｜"]);

    [Theory]
    [InlineData("新建农村公路25公里。（含三个示范村）", "")]
    [InlineData("新建水池3座（20分）。（市水利局负责）", "市水利局")]
    [InlineData("幼儿园：新建6所，新增学位1800个。", "")]
    [InlineData("有关街道要做好配合。", "")]
    [InlineData("所有学校要开展演练。", "")]
    [InlineData("请示市委研究后印发方案。", "")]
    [InlineData("各区要建立台账。", "各区")]
    [InlineData("各县（市、区）要建立台账。", "各县（市、区）")]
    public void Only_who_is_named_Should_lead(string item, string lead) =>
        Owners($"某市2025年工作要点\n一、抓发展\n1.{item}\n2.开展走访3次。\n").First().Split('｜')[0].ShouldBe(lead);

    [Fact]
    public void Work_on_copyright_Should_not_be_taken_for_the_foot_of_a_page() =>
        Owners("某局2025年工作要点\n一、抓执法\n1.开展专项行动3次。\n2.维护版权所有者合法权益，查处侵权案件20起。\n").Count().ShouldBe(2);

    private static IEnumerable<string> Tasks(string text) => PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks)
        .Select(t => $"{t.Span.Of(text)}｜{string.Join('、', t.Lead)}｜{string.Join('、', t.Support)}｜{t.Due?.Date.ToString("MM-dd", CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> Owners(string text) => PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks)
        .Select(t => $"{string.Join('、', t.Lead)}｜{string.Join('、', t.Support)}｜{t.Due?.Date.ToString("MM-dd", CultureInfo.InvariantCulture)}");
}
