using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Pages that lost every line break, and plans that no heading announces: the plan is found all the same, and nothing else is.</summary>
public sealed class PlansOnPagesWithoutBreaksTests
{
    [Fact]
    public void A_page_that_begins_in_its_middle_Should_give_its_plan()
    {
        const string Page = "某局关于2024年工作情况的报告\n（八）推动融合。至目前完成混改6家，累计销售额约50亿元。切实加以改进解决。二、2025年工作计划2025年是开局之年，我们将继续深化改革。主要抓好以下工作：（一）深化改革。推动子公司重组。（二）推动项目建设。新建厂房3座。";

        Read(Page).ShouldBe(["推动子公司重组", "新建厂房3座"]);
        PlanSplitter.Split(Page).PlanYear.ShouldBe(2025);
    }

    [Fact]
    public void A_guiding_part_straight_behind_the_heading_Should_not_hide_the_plan() =>
        Read("某局2022年工作总结暨2023年工作思路\n一、2022年工作总结2022年，我局完成项目12个。二、2023年工作思路总体要求：以新思想为指导。我局重点实施以下行动：（一）做实项目。完善专项规划2项。（二）做强品牌。举办赛事4场。")
            .ShouldBe(["完善专项规划2项", "举办赛事4场"]);

    [Fact]
    public void Parts_below_a_sentence_that_announces_improvements_Should_be_the_plan()
    {
        const string Page = "某区2023年政府信息公开工作年度报告\n一、概述\n全年公开信息300条。\n四、存在的主要问题及改进情况\n目前仍存在一些不足。一是人员兼职；二是内容不够深化。因此，我们考虑从以下几个方面作进一步的改进：\n（一）深化公开内容\n加大公开力度。\n（二）规范公开行为\n1.加强培训指导。\n2.建立归档制度。\n";

        Read(Page).ShouldBe(["加大公开力度", "加强培训指导", "建立归档制度"]);
    }

    [Fact]
    public void Parts_that_tell_what_is_wrong_Should_be_no_plan() =>
        Read("某区2023年工作情况报告\n一、概述\n全年公开信息300条。\n二、存在问题\n主要有以下几个方面：\n（一）内容不够\n公开不及时。\n（二）人员不足\n经办人员流动性大。\n").ShouldBeEmpty();

    [Fact]
    public void The_name_Should_be_read_where_the_opening_makes_the_plan()
    {
        const string Page = "某区红火蚁疫情防控工作实施方案红火蚁具有入侵快等特性，为维护防治成效，特制定本方案。一、工作内容1.开展集中扑杀。2.建立监测点12个。二、工作要求（一）落实责任。区农业局负责疫情调查。区财政局视财力予以统筹保障。";

        PlanSplitter.Split(Page).Title.ShouldBe("某区红火蚁疫情防控工作实施方案");
        Read(Page).ShouldBe(["开展集中扑杀", "建立监测点12个", "区农业局负责疫情调查", "区财政局视财力予以统筹保障"]);
    }

    [Fact]
    public void A_part_behind_the_figures_of_a_table_Should_be_found_and_a_label_with_a_colon_Should_name_it() =>
        Read("某区2024年度政府信息公开工作年度报告\n根据条例编制。一、总体情况2024年，我区持续提升公开质效。二、主动公开政府信息情况制发件数252000三、收到和处理申请情况其他1000001四、行政复议、行政诉讼情况结果维持1020312000五、存在的主要问题及改进情况（一）存在的主要问题:政策解读形式不够丰富。（二）改进措施：一是丰富政策解读形式，提升解读质量。二是加强信息管理，强化重点领域公开。六、其他需要报告的事项2024年，无收取信息处理费情况。")
            .ShouldBe(["丰富政策解读形式，提升解读质量", "加强信息管理，强化重点领域公开"]);

    [Fact]
    public void Likely_parts_below_the_review_Should_not_hide_the_plan_that_follows() =>
        Read("某区2024年政府信息公开工作报告\n一、概述\n1、明确年度工作重点\n根据要求，下发了《关于做好工作的通知》。\n2、加强培训\n组织培训3次。\n二、主要问题和改进措施\n（一）健全机制\n制定年度工作方案。\n（二）加强督查\n开展专项督查2次。\n")
            .ShouldBe(["制定年度工作方案", "开展专项督查2次"]);

    [Fact]
    public void Who_signed_when_Should_be_no_task() =>
        Read("某局2024年工作情况报告\n一、工作情况完成项目3个。\n二、下一步工作打算\n推进建设局机关改造，年底前完工。某局 2025年3月29日(此件公开发布)").ShouldBe(["推进建设局机关改造，年底前完工"]);

    [Fact]
    public void The_name_of_the_plan_Should_end_before_any_word() =>
        Read("某局关于2024年资产盘活情况的报告一、2024年盘活情况全年盘活12亿元。二、下一阶段工作思路和计划盘活资产是有力举措，我局将着重做好以下几点：（一）摸清家底。建立资产台账。（二）破解难点。盘活闲置资产12处。").ShouldBe(["建立资产台账", "盘活闲置资产12处"]);

    [Fact]
    public void A_plan_told_from_a_paragraph_Should_bear_the_name_of_its_part()
    {
        const string Page = "某区2018年度政府信息公开工作年度报告\n一、工作情况2018年，我区认真落实条例。全年公开信息300条。二、收到申请情况全年收到申请3件。均已按期答复。三、主要问题和改进措施虽然，2018年度工作取得了一定成效，但还存在责任意识不强等问题。下一步，我区将加强队伍建设，拓宽公开渠道。四、统计表指标名称计量单位";

        Read(Page).ShouldBe(["下一步，我区将加强队伍建设，拓宽公开渠道"]);
        PlanSplitter.Split(Page).Section!.Heading.Of(Page).ShouldBe("三、主要问题和改进措施");
        PlanSplitter.Split(Page).PlanYear.ShouldBe(2019);
    }

    [Fact]
    public void The_words_that_lead_to_the_page_Should_be_no_task() =>
        Read("标题: 某区督查整改工作方案\n当前位置： 首页政务公开最新文件 某区关于做好督查整改工作的通知 索引号：PZ001 发文机关：某区管委会办公室 成文日期：2016-05-09 各单位： 根据省里督查反馈，现将有关问题整改任务分解下达，请认真组织整改，全面落实责任，按期完成销号，整改情况统一汇总后报区督查室，区督查室将适时组织回访核查，对整改不力的予以通报。请各单位指定专人负责。 一、任务分工（一）抓整改。区建设局完成管网改造。（二）抓销号。区督查室逐项核查。")
            .ShouldBe(["区建设局完成管网改造", "区督查室逐项核查"]);

    [Theory]
    [InlineData("三、工作存在的主要问题及改进措施2018年我局认真工作，公开工作有了新的进展。但也存在一些不足，需要进一步提高时效。今后我局将健全公开机制，拓宽公开渠道。 附件下载", "今后我局将健全公开机制，拓宽公开渠道")]
    [InlineData("三、下一步整改思路下一步，健全公开机制，拓宽公开渠道。 附件下载", "下一步，健全公开机制，拓宽公开渠道")]
    public void The_last_words_of_a_page_Should_be_no_part_of_the_task(string part, string task) =>
        Read("某局2018年度政府信息公开工作年度报告\n一、工作情况2018年，我局认真落实条例。全年公开信息300条。二、收到申请情况全年收到申请3件。均已按期答复。" + part).ShouldBe([task]);

    [Fact]
    public void What_admits_shortcomings_in_the_same_part_Should_promise_nothing() =>
        Read("某区2024年度政府信息公开工作年度报告（一）加强组织领导,精心部署安排1.高度重视。推进公开工作，成立领导小组。2.及时部署。召开会议3次。五、存在的主要问题和改进措施虽然取得了成效，但还存在不足，一是公开的形式不够“多”。各单位大多通过网站公开信息，获取信息的群众却较少。二是机制建设不够“全”。虽然制定了制度，仍有待完善。下一步，我区主要做好以下工作：一是推广办公平台，健全流转机制。二是公布巡查结果，抓落实、促整改。六、统计表指标名称计量单位")
            .ShouldBe(["推广办公平台，健全流转机制", "公布巡查结果，抓落实、促整改"]);

    [Theory]
    [InlineData("二、2025年工作计划（一）抓重组。推动子公司重组。（二）抓项目。新建厂房3座。")]
    [InlineData("二、奋勇争先，开拓创新，全力以赴做好2025年工作以新思想为指导，主动担当作为。1.加快改革进程。推动子公司重组。2.加快建设进程。新建厂房3座。")]
    public void A_part_of_a_page_that_begins_in_its_middle_Should_be_found_by_its_name(string part) =>
        Read("某局2024年工作总结暨2025年工作思路\n（七）提升素质。开展培训21期，参训966人次，效能问责1人次。" + part).ShouldBe(["推动子公司重组", "新建厂房3座"]);

    [Fact]
    public void Why_and_where_Should_promise_nothing() =>
        Read("关于加强水库环境整治工作的实施意见各片区：一、必要性和紧迫性水库是我区唯一的中型水库，加强保护十分迫切。二、整治范围水库库区沿岸，重点整治流入水库的溪流。三、任务分工（一）加强监管。制定应急预案。（二）加强巡查。对库区水质实时监测。")
            .ShouldBe(["制定应急预案", "对库区水质实时监测"]);

    [Fact]
    public void Conditions_Should_promise_nothing() =>
        Read("关于推进粮仓光伏建设工作的通知\n各区：\n一、工作任务\n1.制定建设计划。\n2.建立联络机制。\n二、项目实施条件\n具备以下条件的库区，均应实施。\n1.利用屋面总面积1500平方米以上。\n2.建设单位已委托检测并出具报告。\n")
            .ShouldBe(["制定建设计划", "建立联络机制"]);

    private static IEnumerable<string> Read(string text) => PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks).Select(t => t.Span.Of(text));
}
