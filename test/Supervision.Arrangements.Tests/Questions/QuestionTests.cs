using System.Text;
using Shouldly;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Splitting;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Arrangements.Questions;

/// <summary>What is asked before the review, and what an answer does.</summary>
public sealed class QuestionTests : SupervisionTestBase<SupervisionTestModule>
{
    private const string Unclear = "一、总体情况\n推进改革，完成任务。\n二、有关事项\n（一）平台。建设统一平台。\n（二）队伍。开展业务培训。\n";

    private IPlanDocumentAppService Documents => GetRequiredService<IPlanDocumentAppService>();

    private IDocumentQuestionAppService Questions => GetRequiredService<IDocumentQuestionAppService>();

    [Fact]
    public async Task A_plain_plan_Should_not_be_asked_about()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync("关于2024年工作的报告\n一、2024年工作成效\n完成了平台建设。\n二、2025年工作安排\n（一）平台。建设统一平台。\n");

        var question = await Questions.GetAsync(id);

        (question.WantsAnswer, question.WantsTable, question.PlanYear).ShouldBe((false, false, 2025));
        var chosen = question.Sections.First(s => s.IsChosen);
        chosen.Reason.Rule.ShouldBe(ReadingRule.HeadingLooksForward);
        chosen.Reason.Words.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_document_without_plan_Should_give_no_task_and_ask()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Unclear);

        var question = await Questions.GetAsync(id);

        (question.WantsAnswer, question.Drafts).ShouldBe((true, 0));
        question.Unclear.ShouldContain(UnclearPoint.NoArrangements);
        question.Headings.ShouldBeGreaterThan(0);
        question.Sections.Where(s => s.IsOffered).Select(s => s.Title).ShouldBe(["二、有关事项"]);
    }

    [Fact]
    public async Task An_answer_Should_split_anew_with_the_year_and_not_be_asked_again()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Unclear);
        var start = (await Documents.GetReviewAsync(id)).Outline.First(h => h.Title.StartsWith("二、", StringComparison.Ordinal)).Start;

        await Questions.AnswerAsync(id, new AnswerQuestionDto { SectionStarts = [start], PlanYear = 2025 });

        var question = await Questions.GetAsync(id);
        (question.WantsAnswer, question.Drafts, question.PlanYear).ShouldBe((false, 2, 2025));
    }

    [Fact]
    public async Task Several_parts_Should_be_split_together_and_one_inside_another_once()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Unclear + "三、保障措施\n（一）经费。落实专项经费。\n");
        var sections = (await Questions.GetAsync(id)).Sections;
        int Start(string title) => sections.First(s => s.Title.StartsWith(title, StringComparison.Ordinal)).Start;

        await Questions.AnswerAsync(id, new AnswerQuestionDto { SectionStarts = [Start("三、"), Start("二、"), Start("（一）平台")], PlanYear = 2025 });

        var review = await Documents.GetReviewAsync(id);
        review.Arrangements.SelectMany(a => a.Drafts).Select(d => d.Quotation).ShouldBe(["建设统一平台", "开展业务培训", "落实专项经费"]);
        review.Coverage.Open.ShouldBe(0);
        review.SectionTitle.ShouldNotBeNull().ShouldContain("保障措施");
        (await Questions.GetAsync(id)).Sections.Where(s => s.IsChosen).Select(s => s.Start).ShouldBe([Start("二、"), Start("（一）平台"), Start("三、")]);
    }

    [Fact]
    public async Task The_last_answer_Should_be_what_is_in_use()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync("关于2024年工作的报告\n一、2024年工作成效\n完成了平台建设。\n二、2025年工作安排\n（一）平台。建设统一平台。\n");

        await Questions.AnswerAsync(id, new AnswerQuestionDto { SectionStarts = [AnswerQuestionDto.WholeDocument] });

        var question = await Questions.GetAsync(id);
        question.IsWholeDocument.ShouldBeTrue();
        question.Sections.ShouldAllBe(s => !s.IsChosen);
    }

    [Fact]
    public async Task Parts_that_are_missing_or_unknown_Should_be_refused_and_change_nothing()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Unclear);

        (await Should.ThrowAsync<BusinessException>(() => Questions.AnswerAsync(id, new AnswerQuestionDto { SectionStarts = [] }))).Code
            .ShouldBe(ArrangementsErrorCodes.SectionMissing);
        (await Should.ThrowAsync<BusinessException>(() => Questions.AnswerAsync(id, new AnswerQuestionDto { SectionStarts = [3, 99_999] }))).Code
            .ShouldBe(ArrangementsErrorCodes.SectionUnknown);
        (await Questions.GetAsync(id)).WantsAnswer.ShouldBeTrue();
    }

    [Fact]
    public async Task A_person_who_only_reads_Should_not_answer()
    {
        Guid id;
        using (LoginAsOffice()) id = await UploadAsync(Unclear);
        using var auditor = LoginAs(Guid.NewGuid(), "auditor", OrganizationRoles.Auditor);

        await Should.ThrowAsync<AbpAuthorizationException>(() => Questions.AnswerAsync(id, new AnswerQuestionDto { SectionStarts = [-1] }));
    }

    private IDisposable LoginAsOffice() => LoginAs(Guid.NewGuid(), "office", OrganizationRoles.SupervisionOffice);

    private Task<Guid> UploadAsync(string text) =>
        Documents.UploadAsync(new UploadPlanDocumentDto { FileName = "plan.txt", Content = Encoding.UTF8.GetBytes(text) });
}
