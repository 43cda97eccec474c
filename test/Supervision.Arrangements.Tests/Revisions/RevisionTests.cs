using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Sources;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Xunit;

namespace Supervision.Arrangements.Revisions;

public sealed class RevisionTests : RevisionTestBase
{
    [Fact]
    public async Task Unchanged_and_moved_sentences_Should_hand_drafts_decisions_and_tasks_over()
    {
        var first = await UploadAsync(Plan(Platform, Method, Stations, Training));
        var task = await ConfirmAsync(first, Platform);
        await EditAsync(await DraftAsync(first, Method), d => (d.LeadDepartmentId, d.CompletionCriterion, d.ShortTitle) = (Lead.Id, "办法印发", "印发办法"));
        var stations = await DraftIdOf(first, Stations);
        await As<ITaskDraftAppService>(Officer, s => s.DropAsync(stations, new DropTaskDraftDto { Reason = "常规工作" }));
        var second = await UploadAsync("关于更正的说明。\n" + Plan(Method, Stations, Training, Platform));

        await StartAsync(second, first);

        var method = await DraftAsync(second, Method);
        (method.LeadDepartmentId, method.CompletionCriterion, method.ShortTitle, method.State).ShouldBe((Lead.Id, "办法印发", "印发办法", TaskDraftState.Open));
        (await DraftAsync(second, Stations)).DropReason.ShouldBe("常规工作");
        var platform = await DraftAsync(second, Platform);
        (platform.State, platform.TaskId).ShouldBe((TaskDraftState.Confirmed, task));
        var source = (await TaskAsync(task)).Source;
        (source.DocumentId, source.SpanStart).ShouldBe((second, platform.SpanStart));
        (await TimelineAsync(task))[^1].ShouldBe(TaskEventKinds.SourceFollowed);
        var revision = await RevisionAsync(second, all: true);
        (revision.Undecided, revision.Counts[DifferenceKind.Moved]).ShouldBe((0, 1));
        revision.Counts[DifferenceKind.Unchanged].ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task The_earlier_document_Should_be_read_only_and_linked_both_ways()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, Method, Training));
        await StartAsync(second, first);

        var old = await DraftAsync(first, Platform);
        old.State.ShouldBe(TaskDraftState.Superseded);
        (await Should.ThrowAsync<BusinessException>(() => EditAsync(old, d => d.ShortTitle = "改"))).Code.ShouldBe(ArrangementsErrorCodes.DraftNotOpen);
        (await Should.ThrowAsync<BusinessException>(() => As<IPlanDocumentAppService>(Officer, s => s.DeleteAsync(first)))).Code.ShouldBe(ArrangementsErrorCodes.DocumentReplaced);
        (await As<IPlanRevisionAppService, RevisionLinkDto>(Officer, s => s.GetLinkAsync(first))).Later!.Id.ShouldBe(second);
        (await As<IPlanRevisionAppService, RevisionLinkDto>(Officer, s => s.GetLinkAsync(second))).Earlier!.Id.ShouldBe(first);
        (await Should.ThrowAsync<BusinessException>(() => StartAsync(second, first))).Code.ShouldBe(ArrangementsErrorCodes.RevisionStarted);
    }

    [Fact]
    public async Task A_reworded_sentence_Should_hold_its_draft_until_a_person_decides()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        await EditAsync(await DraftAsync(first, Method), d => (d.LeadDepartmentId, d.CompletionCriterion) = (Lead.Id, "办法印发"));
        var second = await UploadAsync(Plan(Platform, "6月底前出台公共数据共享管理办法"));
        await StartAsync(second, first);
        var difference = (await RevisionAsync(second)).Items.ShouldHaveSingleItem();
        difference.Kind.ShouldBe(DifferenceKind.Reworded);
        string.Concat(difference.Old.Where(s => s.IsChanged).Select(s => s.Text)).ShouldBe("年");

        var confirmed = await As<ITaskDraftAppService, ConfirmTaskDraftsResultDto>(Officer, s => s.ConfirmAsync(second, new ConfirmTaskDraftsDto()));
        (confirmed.TaskIds.Count, confirmed.Held).ShouldBe((1, 1));
        await DecideAsync(difference, DifferenceChoice.TakeWording);

        var draft = (await DraftsAsync(second)).Single(d => d.State == TaskDraftState.Open);
        (draft.LeadDepartmentId, draft.CompletionCriterion, draft.DueDate).ShouldBe((Lead.Id, "办法印发", new DateOnly(2025, 6, 30)));
        draft.Requirement.ShouldStartWith("6月底前");
        (await RevisionAsync(second)).Undecided.ShouldBe(0);
    }

    [Fact]
    public async Task A_running_task_Should_be_corrected_soon_after_receipt()
    {
        var (task, difference) = await RewordedTaskAsync();

        await DecideAsync(difference, DifferenceChoice.TakeWording, "更正稿");

        var now = await TaskAsync(task);
        now.Requirement.ShouldBe("新建便民服务站120所");
        now.Source.Quotation.ShouldBe("新建便民服务站120所");
        (await TimelineAsync(task))[^1].ShouldBe(TaskEventKinds.Corrected);
    }

    [Fact]
    public async Task Later_a_running_task_Should_keep_its_wording_until_a_change_request_is_approved()
    {
        var (task, difference) = await RewordedTaskAsync();
        Clock.Advance(TimeSpan.FromDays(20));

        await DecideAsync(difference, DifferenceChoice.TakeWording, "更正稿");

        (await TaskAsync(task)).Requirement.ShouldBe(Stations);
        (await RevisionAsync(difference, task)).Outcome.ShouldBe(TaskRewordingOutcome.ChangeDrafted);
        var request = (await As<IAdjustmentAppService, List<AdjustmentRequestDto>>(Head, s => s.GetListAsync(task))).ShouldHaveSingleItem();
        (request.State, request.MayConfirm).ShouldBe((AdjustmentState.AwaitingHead, true));
        await As<IAdjustmentAppService>(Head, s => s.ConfirmAsync(request.Id));
        await As<IAdjustmentAppService>(Bureau.LeaderInCharge(Lead.Id)!, s => s.DecideAsync(request.Id, new DecideAdjustmentDto { IsApproved = true }));
        var now = await TaskAsync(task);
        (now.Requirement, now.Source.Quotation).ShouldBe(("新建便民服务站120所", "新建便民服务站120所"));
        now.Source.SpanTextHash.ShouldBe(SourceSpan.Of(now.Source.Quotation!, 0, now.Source.Quotation!.Length).TextHash);
    }

    [Fact]
    public async Task A_kept_task_Should_stay_as_it_is_and_point_into_the_new_document()
    {
        var (task, difference) = await RewordedTaskAsync();

        await DecideAsync(difference, DifferenceChoice.Keep);

        var now = await TaskAsync(task);
        (now.Requirement, now.Source.Quotation).ShouldBe((Stations, Stations));
        now.Source.DocumentId.ShouldNotBe(difference.OldDraftId);
        (await TimelineAsync(task))[^1].ShouldBe(TaskEventKinds.SourceFollowed);
    }

    [Fact]
    public async Task A_removed_sentence_Should_be_kept_dropped_or_prepared_for_its_end()
    {
        var first = await UploadAsync(Plan(Platform, Method, Stations, Training));
        var task = await ConfirmAsync(first, Method);
        var second = await UploadAsync(Plan(Platform));
        await StartAsync(second, first);
        var waiting = (await RevisionAsync(second)).Items;
        waiting.Count.ShouldBe(3);

        await DecideAsync(waiting.Single(d => d.TaskId == task), DifferenceChoice.End, "新版删去");
        await DecideAsync(Of(waiting, Stations), DifferenceChoice.Keep);
        (await Should.ThrowAsync<BusinessException>(() => DecideAsync(Of(waiting, Training), DifferenceChoice.Drop))).Code
            .ShouldBe(ArrangementsErrorCodes.DifferenceReasonMissing);
        await DecideAsync(Of(waiting, Training), DifferenceChoice.Drop, "新版删去");

        (await TimelineAsync(task))[^1].ShouldBe(TaskEventKinds.SourceRemoved);
        (await TaskAsync(task)).State.ShouldBe(LifecycleState.Draft);
        var kept = await DraftAsync(second, Stations);
        (kept.SpanLength, kept.State).ShouldBe((0, TaskDraftState.Open));
        (await DraftAsync(first, Training)).State.ShouldBe(TaskDraftState.Dropped);
        var made = await ConfirmAsync(second, Stations);
        (await TaskAsync(made)).Source.DocumentId.ShouldBe(first);
    }

    [Fact]
    public async Task New_sentences_Should_wait_until_taken_up_dropped_or_confirmed_in_the_review()
    {
        var first = await UploadAsync(Plan(Platform));
        var second = await UploadAsync(Plan(Platform, Method, Stations, Training));
        await StartAsync(second, first);
        var waiting = (await RevisionAsync(second)).Items;
        waiting.Select(d => d.Kind).ShouldBe(Enumerable.Repeat(DifferenceKind.Added, 3));

        await DecideAsync(New(waiting, Method), DifferenceChoice.TakeUp);
        await DecideAsync(New(waiting, Training), DifferenceChoice.Drop, "常规工作");
        await ConfirmAsync(second, Stations);

        (await RevisionAsync(second)).Undecided.ShouldBe(0);
        (await DraftAsync(second, Training)).State.ShouldBe(TaskDraftState.Dropped);
    }

    [Fact]
    public async Task Two_people_deciding_one_difference_Should_end_in_the_first_decision()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, "6月底前出台公共数据共享管理办法"));
        await StartAsync(second, first);
        var seen = (await RevisionAsync(second)).Items.Single();

        await DecideAsync(seen, DifferenceChoice.TakeWording, person: SecondOfficer);
        var refused = await Should.ThrowAsync<BusinessException>(() => DecideAsync(seen, DifferenceChoice.Keep));

        refused.Code.ShouldBe(ArrangementsErrorCodes.DifferenceDecided);
        refused.Data["Name"].ShouldBe(SecondOfficer.Name);
        (await RevisionAsync(second, all: true)).Items.Single(d => d.Id == seen.Id).Choice.ShouldBe(DifferenceChoice.TakeWording);
    }

    [Fact]
    public async Task Drafts_joined_by_a_person_Should_stay_joined_in_the_new_version()
    {
        var first = await UploadAsync(Plan(Platform, Method, Stations));
        var method = await DraftIdOf(first, Method);
        await As<ITaskDraftAppService>(Officer, s => s.MergeIntoPreviousAsync(method));
        var second = await UploadAsync(Plan(Platform, Method, Stations, Training));

        await StartAsync(second, first);

        (await DraftsAsync(second)).Select(d => d.Quotation).ShouldBe([Platform + "。" + Method, Stations, Training]);
    }

    [Fact]
    public async Task A_preview_Should_store_nothing_and_similar_titles_be_proposed()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, Stations));

        var link = await As<IPlanRevisionAppService, RevisionLinkDto>(Officer, s => s.GetLinkAsync(second));
        var preview = await As<IPlanRevisionAppService, RevisionDto>(Officer, s => s.GetPreviewAsync(second, first, new GetRevisionInput()));

        link.Proposals.ShouldHaveSingleItem().Document.Id.ShouldBe(first);
        preview.Items.Select(i => i.Kind).Order().ShouldBe([DifferenceKind.Removed, DifferenceKind.Added]);
        (await DraftAsync(first, Method)).State.ShouldBe(TaskDraftState.Open);
    }

    [Fact]
    public async Task Of_documents_alike_Should_be_proposed_first_what_became_tasks()
    {
        var first = await UploadAsync(Plan(Platform));
        await ConfirmAsync(first, Platform);
        var open = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, Stations));

        var link = await As<IPlanRevisionAppService, RevisionLinkDto>(Officer, s => s.GetLinkAsync(second));

        link.Proposals.Select(p => p.Document.Id).ShouldBe([first, open]);
    }

    [Fact]
    public async Task A_person_without_the_right_Should_be_refused()
    {
        await Should.ThrowAsync<AbpAuthorizationException>(() => As<IPlanRevisionAppService>(Head, s => s.GetLinkAsync(Guid.NewGuid())));
        await Should.ThrowAsync<AbpAuthorizationException>(() => As<IPlanRevisionAppService>(Head, s => s.StartAsync(Guid.NewGuid(), Guid.NewGuid())));
    }

    [Fact]
    public async Task A_stale_stamp_Should_be_a_conflict()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var second = await UploadAsync(Plan(Platform, "6月底前出台公共数据共享管理办法"));
        await StartAsync(second, first);
        var seen = (await RevisionAsync(second)).Items.Single();

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => DecideAsync(seen with { ConcurrencyStamp = "0" }, DifferenceChoice.Keep));
        (await RevisionAsync(second)).Undecided.ShouldBe(1);
    }

    private async Task<(Guid Task, SentenceDifferenceDto Difference)> RewordedTaskAsync()
    {
        var first = await UploadAsync(Plan(Platform, Stations));
        var task = await ConfirmAsync(first, Stations);
        await RunAsync(task);
        var second = await UploadAsync(Plan(Platform, "新建便民服务站120所"));
        await StartAsync(second, first);
        return (task, (await RevisionAsync(second)).Items.ShouldHaveSingleItem());
    }

    private async Task<SentenceDifferenceDto> RevisionAsync(SentenceDifferenceDto difference, Guid task) =>
        (await RevisionAsync((await TaskAsync(task)).Source.DocumentId!.Value, all: true)).Items.Single(d => d.Id == difference.Id);

    private async Task<Guid> DraftIdOf(Guid document, string quotation) => (await DraftAsync(document, quotation)).Id;

    private static SentenceDifferenceDto Of(IEnumerable<SentenceDifferenceDto> all, string old) => all.Single(d => string.Concat(d.Old.Select(s => s.Text)) == old);

    private static SentenceDifferenceDto New(IEnumerable<SentenceDifferenceDto> all, string text) => all.Single(d => string.Concat(d.New.Select(s => s.Text)) == text);
}
