using Shouldly;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;
using Xunit;

namespace Supervision.Arrangements.ShortTitles;

public sealed class ShortTitleTests
{
    [Theory]
    [InlineData("深化“一网统管”建设,打通业务通道,建设应用场景", "深化“一网统管”建设")]
    [InlineData("坚持“统一标准”原则,全面深化“高效办成一件事”改革", "深化“高效办成一件事”改革")]
    [InlineData("聚焦经营主体需求,对标创新试点城市,谋划推出系列改革举措", "谋划推出系列改革举措")]
    [InlineData("启动《数字长春建设“十五五”规划》编制,厘清目标方向", "启动《数字长春建设“十五五”规划》编制")]
    [InlineData("于6月底前完成资产清查工作", "完成资产清查工作")]
    [InlineData("力争到2025年圆满完成改革目标任务", "圆满完成改革目标任务")]
    [InlineData("区属国企要完善资产管理等内控制度", "完善资产管理等内控制度")]
    [InlineData("全年释放产业用地40公顷以上", "释放产业用地40公顷以上")]
    [InlineData("继续大力推进“健康城区”建设，争创示范区", "推进“健康城区”建设")]
    [InlineData("进驻事项由2,300项增至2,500项", "进驻事项由2,300项增至2,500项")]
    [InlineData("以一二三产融合为导向，每年打造2-3个集两岸农渔业生产、休闲观光于一体的精致农业示范点", "打造精致农业示范点")]
    [InlineData("落实国家级风景名胜区一级保护区海域8600亩的养殖清退任务", "落实养殖清退任务")]
    [InlineData("推动滨海文化研学小镇等20大重点招引项目取得实质性突破", "推动20大重点招引项目取得实质性突破")]
    [InlineData("强化工程建设、城市更新、国有资产、招标投标等重点领域廉政风险防范", "强化工程建设等重点领域廉政风险防范")]
    [InlineData("引入持股5%及以上的战略投资者作为积极股东参与公司治理", "引入持股5%及以上的战略投资者")]
    [InlineData("国庆节前完成60公里农村公路路面修复", "完成60公里农村公路路面修复")]
    [InlineData("镇村公交覆盖率提高两个百分点，达到98%", "镇村公交覆盖率提高两个百分点")]
    [InlineData("各部门11月15日前上报下年投资计划和预算建议", "上报下年投资计划和预算建议")]
    [InlineData("镇政府制作条幅6个，悬挂于辖区主干道", "制作条幅6个")]
    [InlineData("目标任务涉及多个责任部门的，牵头部门要发挥作用，统筹推进", "牵头部门要发挥作用")]
    [InlineData("建立“分管领导面上统筹、责任部门具体牵头、市县联动推进”的责任体系，层层抓落实", "建立责任体系")]
    [InlineData("与去年相比，服务满意率提高2个百分点", "服务满意率提高2个百分点")]
    public void A_title_Should_be_verb_and_object_in_the_sentences_own_words(string sentence, string expected) =>
        ShortTitle.Propose(sentence, new TextSpan(0, sentence.Length)).ShouldBe(expected);

    [Theory]
    [InlineData("统筹推进城区道路、桥梁、隧道、公园、绿道、碧道、河道、管廊、停车场综合整治提升行动")]
    [InlineData("深入贯彻落实《关于进一步加强新时代城市精细化管理工作若干措施的指导意见（试行）》要求")]
    [InlineData("办理往来港澳通行证（卡式）旅游签注自助申请及往来台湾通行证（卡式）旅游签注自助申请业务")]
    public void A_long_clause_Should_not_be_cut_within_a_bracket_or_end_in_a_mark(string sentence)
    {
        var title = ShortTitle.Propose(sentence, new TextSpan(0, sentence.Length));

        title.Length.ShouldBeInRange(4, ShortTitle.MaxLength);
        title[^1].ShouldNotBeOneOf('、', '，', '的', '和', '（', '《');
        title.Count(c => c is '《' or '（' or '“').ShouldBe(title.Count(c => c is '》' or '）' or '”'));
    }

    [Fact]
    public void Titles_of_all_samples_Should_fit_and_stand_in_their_sentence()
    {
        foreach (var name in new[] { Samples.Changchun, Samples.Longhua, Samples.Pingtan, Samples.Dapeng, Samples.Longgang })
        {
            var text = Samples.Text(name);
            foreach (var task in PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks))
            {
                var title = ShortTitle.Propose(text, task.Span);
                title.Length.ShouldBeInRange(2, ShortTitle.MaxLength);
                OwnWords(task.Span.Of(text), title).ShouldBeTrue(title);
            }
        }
    }

    // Words may be left out, none may be added.
    private static bool OwnWords(string sentence, string title)
    {
        var at = 0;
        foreach (var c in title)
        {
            at = sentence.IndexOf(c, at) + 1;
            if (at == 0) return false;
        }
        return true;
    }
}
