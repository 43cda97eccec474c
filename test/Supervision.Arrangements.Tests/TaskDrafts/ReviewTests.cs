using System.Text;
using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>From the file to supervised tasks, through the database and with real rights.</summary>
public sealed class ReviewTests : SupervisionTestBase<SupervisionTestModule>
{
    private IPlanDocumentAppService Documents => GetRequiredService<IPlanDocumentAppService>();

    private ITaskDraftAppService Drafts => GetRequiredService<ITaskDraftAppService>();

    [Fact]
    public async Task Given_the_sample_Should_store_thirteen_drafts_and_confirm_them_without_a_letter()
    {
        using var office = LoginAsOffice();
        var id = await UploadSampleAsync();
        var review = await Documents.GetReviewAsync(id);
        review.Arrangements.Count.ShouldBe(5);
        review.Figures.Open.ShouldBe(13);
        review.Coverage.Percentage.ShouldBe(100m);
        (await Documents.GetOriginalAsync(id)).ShouldBe(Samples.Bytes(Samples.Changchun));

        var result = await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto());

        result.TaskIds.Count.ShouldBe(13);
        (await Documents.GetReviewAsync(id)).Status.ShouldBe(PlanDocumentStatus.Confirmed);
        await WithUnitOfWorkAsync(async () =>
        {
            var tasks = await GetRequiredService<IRepository<SupervisedTask, Guid>>().GetListAsync();
            tasks.Count.ShouldBe(13);
            tasks.ShouldAllBe(t => t.State == LifecycleState.Draft && t.Number == null && t.DueDate == null && t.LeadDepartmentId == null);
            (await GetRequiredService<IRepository<Letter, Guid>>().GetCountAsync()).ShouldBe(0);
            (await GetRequiredService<IRepository<Notice, Guid>>().GetCountAsync()).ShouldBe(0);
        });
    }

    [Fact]
    public async Task Given_two_editors_Should_refuse_the_second_and_keep_the_first()
    {
        using var office = LoginAsOffice();
        var draft = (await Documents.GetReviewAsync(await UploadSampleAsync())).Arrangements[0].Drafts[0];
        await Drafts.UpdateAsync(draft.Id, Edited(draft, "清单印发"));

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => Drafts.UpdateAsync(draft.Id, Edited(draft, "平台上线")));

        (await Drafts.GetAsync(draft.Id)).CompletionCriterion.ShouldBe("清单印发");
    }

    [Fact]
    public async Task A_split_and_a_merge_Should_give_the_sentence_back()
    {
        using var office = LoginAsOffice();
        var id = await UploadSampleAsync();
        var draft = (await Documents.GetReviewAsync(id)).Arrangements[2].Drafts[3];
        var point = (await Drafts.GetSplitPointsAsync(draft.Id))[1];

        await Drafts.SplitAsync(draft.Id, point.Position);
        var parts = (await Documents.GetReviewAsync(id)).Arrangements[2].Drafts;
        parts.Count.ShouldBe(5);
        await Drafts.MergeIntoPreviousAsync(parts[4].Id);

        (await Documents.GetReviewAsync(id)).Arrangements[2].Drafts[3].Quotation.ShouldBe(draft.Quotation);
    }

    [Fact]
    public async Task A_date_filled_in_bulk_Should_stay_unconfirmed_until_confirmed()
    {
        using var office = LoginAsOffice();
        var id = await UploadSampleAsync();
        var group = (await Documents.GetReviewAsync(id)).Arrangements[0];
        await Drafts.FillAsync(id, new FillTaskDraftsDto { ArrangementId = group.Id, DueDate = new DateOnly(2025, 11, 30), QuarterlyNodes = true, CompletionCriterion = "上线运行" });

        var filled = (await Documents.GetReviewAsync(id)).Arrangements[0].Drafts;
        filled.ShouldAllBe(d => !d.IsDueDateConfirmed && d.Nodes.Count == 4 && d.CompletionCriterion == "上线运行");
        await Drafts.ConfirmDueDatesAsync(id, []);
        (await Documents.GetReviewAsync(id)).Figures.UnconfirmedDueDates.ShouldBe(0);
    }

    [Fact]
    public async Task A_drop_Should_need_a_reason_and_can_be_taken_back()
    {
        using var office = LoginAsOffice();
        var id = await UploadSampleAsync();
        var draft = (await Documents.GetReviewAsync(id)).Arrangements[0].Drafts[0];
        (await Should.ThrowAsync<BusinessException>(() => Drafts.DropAsync(draft.Id, new DropTaskDraftDto { Reason = " " }))).Code.ShouldBe(ArrangementsErrorCodes.ReasonMissing);
        await Drafts.DropAsync(draft.Id, new DropTaskDraftDto { Reason = "常规工作" });
        (await Documents.GetReviewAsync(id)).Figures.Open.ShouldBe(12);
        await Drafts.RestoreAsync(draft.Id);
        (await Documents.GetReviewAsync(id)).Figures.Open.ShouldBe(13);
    }

    [Fact]
    public async Task A_date_in_the_past_Should_be_asked_about_and_hold_up_nobody_else()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync("四、2025年工作安排\n(一)服务。2025年1月3日前出台便民措施。年底前建成平台。\n");

        var first = await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto());
        first.TaskIds.Count.ShouldBe(1);
        var asked = first.PastDue.ShouldHaveSingleItem();
        var second = await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto
        {
            PastDue = [new PastDueDecisionDto { DraftId = asked.Id, Answer = PastDueAnswer.OtherDate, NewDate = new DateOnly(2025, 6, 30) }],
        });
        second.TaskIds.Count.ShouldBe(1);
        second.PastDue.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_no_arrangements_Should_let_a_person_choose_the_section()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync("一、总体情况\n推进改革，完成任务。\n二、有关事项\n（一）平台。建设统一平台。\n（二）队伍。开展业务培训。\n");
        var review = await Documents.GetReviewAsync(id);
        review.Status.ShouldBe(PlanDocumentStatus.SectionWanted);
        await Documents.ChooseSectionAsync(id, new ChooseSectionDto { SectionStart = review.Outline.First(h => h.Title.StartsWith("二、", StringComparison.Ordinal)).Start });
        (await Documents.GetReviewAsync(id)).Figures.Open.ShouldBe(2);
    }

    [Theory]
    [InlineData("", ArrangementsErrorCodes.FileEmpty)]
    [InlineData("%PDF-1.7 binary", ArrangementsErrorCodes.FileBroken)]
    [InlineData("Rar!\u001A\u0007\u0000", ArrangementsErrorCodes.FileBinary)]
    public async Task Bad_files_Should_be_refused_with_a_code(string content, string code)
    {
        using var office = LoginAsOffice();
        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(content))).Code.ShouldBe(code);
    }

    [Fact]
    public async Task The_same_bytes_Should_not_be_stored_twice()
    {
        using var office = LoginAsOffice();
        await UploadSampleAsync();
        (await Should.ThrowAsync<BusinessException>(UploadSampleAsync)).Code.ShouldBe(ArrangementsErrorCodes.AlreadyUploaded);
    }

    [Fact]
    public async Task A_person_without_the_right_Should_be_refused()
    {
        using var person = LoginAs(Guid.NewGuid(), "somebody");
        await Should.ThrowAsync<AbpAuthorizationException>(UploadSampleAsync);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Documents.GetListAsync(new GetPlanDocumentListInput()));
    }

    private IDisposable LoginAsOffice() => LoginAs(Guid.NewGuid(), "office", OrganizationRoles.SupervisionOffice);

    private Task<Guid> UploadSampleAsync() =>
        Documents.UploadAsync(new UploadPlanDocumentDto { FileName = "sample.txt", Content = Samples.Bytes(Samples.Changchun) });

    private Task<Guid> UploadAsync(string text) =>
        Documents.UploadAsync(new UploadPlanDocumentDto { FileName = "plan.txt", Content = Encoding.UTF8.GetBytes(text) });

    private static UpdateTaskDraftDto Edited(TaskDraftDto draft, string criterion) => new()
    {
        ShortTitle = draft.ShortTitle,
        Requirement = draft.Requirement,
        CompletionCriterion = criterion,
        Nature = draft.Nature,
        Priority = draft.Priority,
        ConcurrencyStamp = draft.ConcurrencyStamp,
    };
}
