using Shouldly;
using Xunit;

namespace Supervision.Arrangements.Criteria;

public sealed class CriterionReaderTests
{
    [Theory]
    [InlineData("出台支持平台经济发展措施", CriterionKind.Issued, "出台")]
    [InlineData("修订完善项目管理办法", CriterionKind.Issued, "修订")]
    [InlineData("编制全区水系规划", CriterionKind.Approved, "编制")]
    [InlineData("搭建信用数据平台", CriterionKind.Online, "搭建")]
    [InlineData("推动文体中心竣工", CriterionKind.Accepted, "竣工")]
    [InlineData("推动产业园二期开工", CriterionKind.Begun, "开工")]
    [InlineData("举办就业服务活动", CriterionKind.Held, "举办")]
    [InlineData("新建公共厕所100座", CriterionKind.Listed, "新建")]
    [InlineData("覆盖率提高到95%", CriterionKind.Measured, "提高到")]
    [InlineData("组建人工智能研究院", CriterionKind.Founded, "组建")]
    [InlineData("引进总部企业", CriterionKind.Signed, "引进")]
    [InlineData("整改督察反馈问题", CriterionKind.StruckOff, "整改")]
    [InlineData("争创全国文明城市", CriterionKind.Awarded, "争创")]
    [InlineData("发放稳岗补贴", CriterionKind.Paid, "发放")]
    public void What_would_prove_it_Should_be_read_from_the_verb(string sentence, CriterionKind kind, string words) =>
        CriterionReader.Read(sentence, sentence).ShouldContain(new CriterionOffer(kind, words));

    [Theory]
    [InlineData("加强思想政治建设")]
    [InlineData("持续优化营商环境")]
    [InlineData("深化协同发展")]
    [InlineData("编制紧缺，人手不足")]
    public void Lasting_work_Should_get_no_offer(string sentence) => CriterionReader.Read(sentence, sentence).ShouldBeEmpty();

    [Fact]
    public void The_verb_of_the_title_Should_come_first_and_three_be_the_most()
    {
        var offers = CriterionReader.Read("引进企业5家，举办推介会，出台扶持政策，新建园区2个", "举办推介会");

        offers.Count.ShouldBe(3);
        offers[0].Kind.ShouldBe(CriterionKind.Held);
    }
}
