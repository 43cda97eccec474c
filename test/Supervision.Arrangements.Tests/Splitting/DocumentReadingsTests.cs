using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Splitting;

/// <summary>Every reading says which words it comes from, by which rule, and how sure it is.</summary>
public sealed class DocumentReadingsTests
{
    private const string Report = "某市水务局2024年工作总结\n一、2024年工作回顾\n建成泵站3座。\n二、存在的问题\n管网老化。\n三、下一步工作打算\n（一）改造管网\n更新老旧管网20公里。\n";

    [Fact]
    public void Sections_Should_carry_the_words_that_decided()
    {
        var candidates = Read(Report).Candidates;

        candidates.Select(c => (c.Kind.Value, c.Kind.Rule, c.Kind.Words.Of(Report), c.IsChosen)).ShouldBe(
        [
            (SectionKind.Achievement, ReadingRule.HeadingLooksBack, "回顾", false),
            (SectionKind.Shortcoming, ReadingRule.HeadingAdmitsShortcomings, "存在的问题", false),
            (SectionKind.NextYearArrangement, ReadingRule.HeadingLooksForward, "下一步", true),
        ]);
    }

    [Fact]
    public void A_year_after_the_reviewed_one_Should_be_asked_about()
    {
        var readings = Read(Report);

        readings.PlanYear.Value.ShouldBe(2025);
        readings.PlanYear.Rule.ShouldBe(ReadingRule.YearAfterReview);
        readings.PlanYear.Words.Of(Report).ShouldBe("2024年");
        readings.Unclear.ShouldBe([UnclearPoint.YearConcluded]);
    }

    [Fact]
    public void Title_kind_and_issuer_Should_be_sure_where_the_text_names_them()
    {
        var readings = Read(Report);

        (readings.Title.Value, readings.Title.Rule, readings.Title.Certainty).ShouldBe(("某市水务局2024年工作总结", ReadingRule.FirstLines, Certainty.Sure));
        (readings.Issuer.Value, readings.Issuer.Rule).ShouldBe(("某市水务局", ReadingRule.IssuerInTitle));
        (readings.Kind.Value, readings.Kind.Rule, readings.Kind.Words.Of(Report)).ShouldBe((DocumentKind.Report, ReadingRule.TitleNamesGenre, "总结"));
    }

    [Fact]
    public void Work_named_before_the_next_steps_Should_be_taken_for_a_review()
    {
        const string text = "关于有关情况的报告\n一、主要工作\n完成改造5处。\n二、下一步打算\n推进验收。\n";

        var candidate = Read(text).Candidates[0];

        (candidate.Kind.Value, candidate.Kind.Rule, candidate.Kind.Certainty).ShouldBe((SectionKind.Achievement, ReadingRule.BeforeNextSteps, Certainty.Likely));
    }

    [Fact]
    public void Work_that_is_told_as_done_Should_be_taken_for_a_review()
    {
        const string text = "关于有关情况的报告\n一、重点工作\n累计办结事项300件。截至12月，已完成改造5处。同比下降12%。\n";

        Read(text).Candidates[0].Kind.Rule.ShouldBe(ReadingRule.WordsOfReview);
    }

    [Fact]
    public void A_plan_told_from_a_paragraph_Should_be_asked_about() =>
        Read("关于热线办理的报告\n全年受理诉求3万件。\n下一步，我局将健全首接负责制。\n").Unclear.ShouldContain(UnclearPoint.SectionGuessed);

    [Fact]
    public void A_section_chosen_by_a_person_Should_say_so()
    {
        const string text = "有关材料\n一、有关事项\n推进改革，完善制度。\n二、其他事项\n组织培训。\n";

        var readings = PlanSplitter.SplitSection(text, text.IndexOf("一、", StringComparison.Ordinal), 2025)!.Readings;

        readings.Candidates.ShouldHaveSingleItem().Kind.Rule.ShouldBe(ReadingRule.ChosenByPerson);
        readings.PlanYear.Rule.ShouldBe(ReadingRule.GivenByPerson);
        readings.IsUnclear.ShouldBeFalse();
    }

    private static DocumentReadings Read(string text) => PlanSplitter.Split(text).Readings;
}
