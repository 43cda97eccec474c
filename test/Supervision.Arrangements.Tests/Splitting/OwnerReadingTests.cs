using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

public sealed class OwnerReadingTests
{
    [Theory]
    [InlineData("责任单位：市商务局牵头，市财政局、市发展改革委按职责分工负责", "市商务局", "市财政局、市发展改革委")]
    [InlineData("（责任单位：市教育局、市财政局）", "市教育局、市财政局", "")]
    [InlineData("牵头单位:区经济促进局 配合单位:区财政局、各街道", "区经济促进局", "区财政局、各街道")]
    [InlineData("（市教育局牵头，市财政局、市人社局配合）", "市教育局", "市财政局、市人社局")]
    [InlineData("牵头处室：数据资源处　协办处室：政务公开处、审改处", "数据资源处", "政务公开处、审改处")]
    [InlineData("主办：市民政局；协办：市残联、市妇联", "市民政局", "市残联、市妇联")]
    [InlineData("牵头单位：区公安局。责任单位：区行政审批局、财政金融局", "区公安局", "区行政审批局、财政金融局")]
    [InlineData("责任单位：区教育局（区委教育工委）、区财政局", "区教育局（区委教育工委）、区财政局", "")]
    [InlineData("（市住建委牵头负责，各区政府组织落实）", "市住建委", "各区政府")]
    [InlineData("责任部门：办公室负责，人事处、财务处配合", "办公室", "人事处、财务处")]
    [InlineData("〔责任单位：省农业农村厅〕", "省农业农村厅", "")]
    [InlineData("〔责任单位：省发展改革委、省商务厅按职责分工负责。具体任务均涉及各市，不再列出，下同。〕", "省发展改革委、省商务厅", "")]
    [InlineData("（区城管局牵头，区住建局、区自然资源分局按职责分工负责，2026年9月底前完成）", "区城管局", "区住建局、区自然资源分局")]
    [InlineData("（市科技局、市工信局等按职责分工负责，各区政府结合实际落实）", "市科技局、市工信局、各区政府", "")]
    public void Units_Should_be_read_on_their_side(string clause, string lead, string support)
    {
        var owners = Read(clause);

        string.Join('、', owners.Lead).ShouldBe(lead);
        string.Join('、', owners.Support).ShouldBe(support);
    }

    [Theory]
    [InlineData("【牵头单位：区住建局；配合单位：区城管局；完成时限：2025年9月底前】", "2025-09-30")]
    [InlineData("完成时间：2025年12月。牵头单位：区公安局", "2025-12-31")]
    [InlineData("责任单位:法规处;时限:2025年第二季度", "2025-06-30")]
    [InlineData("（区城管局牵头，区住建局配合，2026年9月底前完成）", "2026-09-30")]
    public void The_date_of_the_clause_Should_be_the_due_date(string clause, string date) =>
        Read(clause).Due!.Value.Date.ToString("yyyy-MM-dd").ShouldBe(date);

    [Theory]
    [InlineData("（完成时限：长期坚持；责任单位：区司法局）")]
    [InlineData("负责单位：区市场监管局，时限：持续推进")]
    public void A_lasting_clause_Should_give_no_date(string clause) => Read(clause).Due.ShouldBeNull();

    [Fact]
    public void Leaders_Should_be_persons_and_no_units()
    {
        var owners = Read("责任领导：王明；责任科室：办公室、法规科；完成时限：6月30日前");

        owners.Leaders.ShouldBe(["王明"]);
        owners.Lead.ShouldBe(["办公室", "法规科"]);
    }

    [Theory]
    [InlineData("（工业和信息化部、公安部、应急管理部按职责分工负责）", "按职责分工负责")]
    [InlineData("责任单位：各处室、局属各单位", "各处室")]
    [InlineData("责任处室：局机关各处室", "局机关各处室")]
    [InlineData("责任单位：市商务局牵头，市财政局、市发展改革委按职责分工负责", null)]
    [InlineData("责任单位：市财政局、各区人民政府", null)]
    [InlineData("责任单位：市教育局、市财政局", null)]
    public void Work_that_each_does_for_itself_Should_be_marked(string clause, string? words) => Read(clause).SharingWords.ShouldBe(words);

    [Fact]
    public void The_later_date_Should_win_and_the_earlier_become_a_node()
    {
        var task = SentenceFacts.Read("6月底前印发方案", new TextSpan(0, 8), 2025);

        Read("完成时限：12月底前").GiveTo(task);

        task.Due!.Value.Date.ShouldBe(new DateOnly(2025, 12, 31));
        task.DateOffers.ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2025, 6, 30));
    }

    private static OwnerReading Read(string clause)
    {
        var at = OwnerClause.StartIn(clause, new TextSpan(0, clause.Length));
        if (at < 0) at = OwnerBracket.StartIn(clause, new TextSpan(0, clause.Length));
        return OwnerReading.Of(clause, TextSpan.FromBounds(at, clause.Length), 2025);
    }
}
