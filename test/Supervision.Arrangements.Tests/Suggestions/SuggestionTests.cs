using Shouldly;
using Supervision.Organization.Bureau;
using Xunit;

namespace Supervision.Arrangements.Suggestions;

public sealed class SuggestionTests
{
    private static readonly DepartmentInfo Data = Department("数据资源处", "负责公共数据归集共享和开放利用"),
        Rules = Department("政策法规处", "负责规范性文件合法性审查和法律顾问工作"),
        Service = Department("政务服务处", "负责政务服务大厅建设和“高效办成一件事”改革");

    private static readonly DepartmentInfo[] All = [Data, Rules, Service];

    [Fact]
    public void Duties_that_say_the_same_Should_be_the_reason() =>
        DepartmentRanker.Rank("推进公共数据归集共享", null, [], [], All)[0].ShouldBe(new DepartmentSuggestion(Data.Id, SuggestionReason.Duties, "公共数据归集共享"));

    [Fact]
    public void The_unit_that_the_text_lets_lead_Should_be_the_only_one()
    {
        var ranked = DepartmentRanker.Rank("推进公共数据归集共享", null, ["政策法规处"], ["政务服务处"], All);

        ranked.Single().ShouldBe(new DepartmentSuggestion(Rules.Id, SuggestionReason.NamedInText, "政策法规处"));
    }

    [Fact]
    public void A_supporting_unit_Should_come_first_where_an_outside_unit_leads()
    {
        var ranked = DepartmentRanker.Rank("推进公共数据归集共享", null, ["市财政局"], ["政务服务处"], All);

        ranked.Select(s => s.DepartmentId).ShouldBe([Service.Id, Data.Id]);
        ranked[0].Reason.ShouldBe(SuggestionReason.NamedInText);
    }

    [Fact]
    public void An_earlier_decision_Should_outweigh_the_duties()
    {
        var ranked = DepartmentRanker.Rank("推进公共数据归集共享", null, [], [], All, new PastDecision(Service.Id, "推进公共数据归集"));

        ranked[0].ShouldBe(new DepartmentSuggestion(Service.Id, SuggestionReason.PastDecision, "推进公共数据归集"));
    }

    [Fact]
    public void Nothing_in_common_Should_suggest_nobody() => DepartmentRanker.Rank("加强廉政教育", null, [], [], All).ShouldBeEmpty();

    [Fact]
    public void A_similar_title_Should_be_recalled_and_another_not()
    {
        var memory = new DecisionMemory([new(Data.Id, "推进公共数据归集共享"), new(Rules.Id, "完成法律顾问合同续签")]);

        memory.Recall("持续推进公共数据归集、共享，建设数据资源库").ShouldNotBeNull().DepartmentId.ShouldBe(Data.Id);
        memory.Recall("举办全市职工运动会").ShouldBeNull();
    }

    [Fact]
    public void The_newest_of_two_alike_Should_be_recalled() =>
        new DecisionMemory([new(Service.Id, "推进公共数据归集共享"), new(Data.Id, "推进公共数据归集共享")])
            .Recall("推进公共数据归集共享").ShouldNotBeNull().DepartmentId.ShouldBe(Service.Id);

    private static DepartmentInfo Department(string name, string duties) => new(Guid.NewGuid(), name, null, 0, duties, false, true);
}
