using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Xunit;

namespace Supervision.Arrangements.Revisions;

/// <summary>Two documents linked wrongly are two documents again; the review's log of steps knows of links, decisions and unlinking.</summary>
public sealed class UnlinkTests : RevisionTestBase
{
    private const string Reworded = "6月底前出台公共数据共享管理办法";

    [Fact]
    public async Task Unlinking_Should_give_both_documents_back_what_they_had()
    {
        var first = await UploadAsync(Plan(Platform, Method, Stations));
        await EditAsync(await DraftAsync(first, Platform), d => (d.LeadDepartmentId, d.CompletionCriterion) = (Lead.Id, "平台上线"));
        var second = await UploadAsync(Plan(Platform, Reworded, Training));
        var (before, after) = (await SeenAsync(first), await SeenAsync(second));
        await StartAsync(second, first);
        var waiting = (await RevisionAsync(second)).Items;
        await DecideAsync(waiting.Single(d => d.Kind == DifferenceKind.Reworded), DifferenceChoice.TakeWording);
        await DecideAsync(waiting.Single(d => d.Kind == DifferenceKind.Removed), DifferenceChoice.Drop, "新版删去");
        await DecideAsync(waiting.Single(d => d.Kind == DifferenceKind.Added), DifferenceChoice.Drop, "常规工作");
        (await SeenAsync(second)).ShouldNotBe(after);

        await UnlinkAsync(second);

        (await SeenAsync(first)).ShouldBe(before);
        (await SeenAsync(second)).ShouldBe(after);
        var link = await As<IPlanRevisionAppService, RevisionLinkDto>(Officer, s => s.GetLinkAsync(second));
        (link.Earlier, link.Later).ShouldBe((null, null));
        await StartAsync(second, first);
        (await RevisionAsync(second)).Items.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Unlinking_Should_keep_what_people_wrote_since()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, Method, Training));
        await StartAsync(second, first);
        await EditAsync(await DraftAsync(second, Platform), d => (d.LeadDepartmentId, d.CompletionCriterion) = (Lead.Id, "平台上线"));

        await UnlinkAsync(second);

        (await DraftAsync(second, Platform)).CompletionCriterion.ShouldBe("平台上线");
        (await DraftAsync(second, Platform)).State.ShouldBe(TaskDraftState.Open);
        (await DraftAsync(first, Platform)).State.ShouldBe(TaskDraftState.Open);
    }

    [Fact]
    public async Task A_task_Should_point_into_the_document_it_was_made_of_again()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var task = await ConfirmAsync(first, Platform);
        var second = await UploadAsync("前言。\n" + Plan(Method, Platform));
        await StartAsync(second, first);
        (await TaskAsync(task)).Source.DocumentId.ShouldBe(second);

        var unlinked = await UnlinkAsync(second);

        unlinked.ShouldBe(new UnlinkedRevisionDto(1, 0));
        var source = (await TaskAsync(task)).Source;
        (source.DocumentId, source.SpanStart).ShouldBe((first, (await DraftAsync(first, Platform)).SpanStart));
        (await TimelineAsync(task))[^1].ShouldBe(TaskEventKinds.SourceFollowed);
        var draft = await DraftAsync(second, Platform);
        (draft.State, draft.TaskId).ShouldBe((TaskDraftState.Open, null));
    }

    [Fact]
    public async Task A_task_that_took_the_new_words_Should_keep_them_and_be_counted()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var task = await ConfirmAsync(first, Method);
        var second = await UploadAsync(Plan(Platform, Reworded));
        await StartAsync(second, first);
        await DecideAsync((await RevisionAsync(second)).Items.Single(), DifferenceChoice.TakeWording, "更正稿");

        (await UnlinkAsync(second)).ShouldBe(new UnlinkedRevisionDto(1, 1));

        var now = await TaskAsync(task);
        (now.Requirement, now.Source.DocumentId, now.Source.Quotation).ShouldBe((Reworded, first, Reworded));
    }

    [Fact]
    public async Task Tasks_made_of_what_was_taken_over_Should_stop_the_unlinking()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, Method, Training));
        await StartAsync(second, first);
        await ConfirmAsync(second, Platform);

        (await Should.ThrowAsync<BusinessException>(() => UnlinkAsync(second))).Code.ShouldBe(ArrangementsErrorCodes.UnlinkConfirmed);
        (await Should.ThrowAsync<BusinessException>(() => UnlinkAsync(first))).Code.ShouldBe(ArrangementsErrorCodes.DocumentReplaced);
        (await DraftAsync(first, Method)).State.ShouldBe(TaskDraftState.Superseded);
    }

    [Fact]
    public async Task A_decision_Should_be_a_step_that_others_see_and_undo_stops_at()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, Reworded));
        await EditAsync(await DraftAsync(second, Reworded), d => d.CompletionCriterion = "办法印发");
        await EditAsync(await DraftAsync(second, Platform), d => d.CompletionCriterion = "平台上线");
        await StartAsync(second, first);
        var seen = (await As<IPlanDocumentAppService, PlanDocumentReviewDto>(SecondOfficer, s => s.GetReviewAsync(second))).Figures.Revision;
        await DecideAsync((await RevisionAsync(second)).Items.Single(), DifferenceChoice.TakeWording, person: SecondOfficer);

        var changes = await As<IReviewStepAppService, ReviewChangesDto?>(Officer, s => s.GetChangesAsync(second, seen));
        var refused = await Should.ThrowAsync<BusinessException>(() => As<IReviewStepAppService>(Officer, s => s.UndoAsync(second)));

        changes!.IsReload.ShouldBeFalse();
        changes.Steps.Single().Kind.ShouldBe(ReviewStepKind.DecideDifference);
        changes.Drafts.Single().Quotation.ShouldBe(Reworded);
        refused.Code.ShouldBe(ArrangementsErrorCodes.UndoVersions);
        (await DraftAsync(second, Reworded)).CompletionCriterion.ShouldBe("办法印发");
    }

    [Fact]
    public async Task Starting_Should_let_open_pages_be_drawn_anew_and_undo_stop_with_a_sentence()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, Method, Training));
        var seen = (await As<IPlanDocumentAppService, PlanDocumentReviewDto>(SecondOfficer, s => s.GetReviewAsync(second))).Figures.Revision;

        await StartAsync(second, first);

        (await As<IReviewStepAppService, ReviewChangesDto?>(SecondOfficer, s => s.GetChangesAsync(second, seen)))!.IsReload.ShouldBeTrue();
        (await Should.ThrowAsync<BusinessException>(() => As<IReviewStepAppService>(Officer, s => s.UndoAsync(second)))).Code
            .ShouldBe(ArrangementsErrorCodes.UndoVersions);
    }

    private Task<UnlinkedRevisionDto> UnlinkAsync(Guid document) => As<IPlanRevisionAppService, UnlinkedRevisionDto>(Officer, s => s.UnlinkAsync(document));

    private async Task<string> SeenAsync(Guid document) => System.Text.Json.JsonSerializer.Serialize((await DraftsAsync(document)).Select(d =>
    {
        d.ConcurrencyStamp = string.Empty;
        return d;
    }));
}
