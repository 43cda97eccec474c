using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Revisions;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Receipt;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>One sentence becomes one task per department under a common head.</summary>
public sealed class DividedDraftTests : RevisionTestBase
{
    private List<Guid> Three => [.. Bureau.Departments.Where(d => d.IsActive && !d.IsSupervisionOffice).Take(2).Select(d => d.Id).Append(Lead.Id).Distinct()];

    [Fact]
    public async Task Given_a_sentence_for_every_department_Should_make_a_task_for_each_and_count_the_sentence_once()
    {
        var document = await UploadAsync(Plan(Platform, "各处室按职责分工开展安全自查"));
        var draft = (await DraftsAsync(document)).Single(d => d.Quotation.StartsWith("各处室", StringComparison.Ordinal));
        await DivideAsync(draft.Id, Three);

        var result = await ConfirmOneAsync(document, draft.Id);

        result.TaskIds.Count.ShouldBe(1);
        var parts = await PartsAsync(result.TaskIds[0]);
        parts.Select(p => p.LeadDepartmentId!.Value).ShouldBe(Three, ignoreOrder: true);
        parts.ShouldAllBe(p => p.Source.Quotation == draft.Quotation && p.Number == null);
        var review = await As<IPlanDocumentAppService, PlanDocumentReviewDto>(Officer, s => s.GetReviewAsync(document));
        review.Figures.Confirmed.ShouldBe(1);
        var drafts = await As<ITaskRegistrationAppService, int>(Officer, async s => (await s.GetListAsync(new GetDraftListInput())).Items.Count(d => d.Parent is not null));
        drafts.ShouldBe(parts.Count);
    }

    [Fact]
    public async Task The_head_Should_say_who_reported_and_show_others_only_what_lists_tell()
    {
        var head = await DividedAsync();
        var parts = await PartsAsync(head);
        var own = parts.Single(p => p.LeadDepartmentId == Lead.Id);
        await As<IAssignmentAppService>(Officer, s => s.AssignAsync(new AssignBatchDto { TaskIds = [.. parts.Select(p => p.Id)] }));
        await As<IReceiptAppService>(Head, s => s.AcknowledgeAsync(new AcknowledgeReceiptDto { TaskIds = [own.Id] }));
        await As<IProgressReportAppService>(Head, s => s.SubmitAsync(new SubmitReportDto { TaskId = own.Id, Progress = "自查完成。", Stage = StageProgress.Advancing }));

        var whole = await As<IDividedTaskAppService, DividedTaskDto>(Officer, s => s.GetAsync(head));
        (whole.Reported, whole.Owed, whole.Parts.Count).ShouldBe((1, parts.Count, parts.Count));
        var seen = await As<IDividedTaskAppService, DividedTaskDto>(Head, s => s.GetAsync(head));
        seen.Parts.Count(p => p.IsFullContent).ShouldBe(1);
        seen.Parts.Where(p => !p.IsFullContent).ShouldAllBe(p => p.State == null && p.LastProgress == null);
        var stranger = Bureau.People.First(p => p.AccountId is not null && p.DepartmentId is { } d && !Three.Contains(d) && p.Roles.Count == 0
            && Bureau.InChargeOf(p.Id).Count == 0 && Bureau.PrincipalLeader?.Id != p.Id);
        await Should.ThrowAsync<EntityNotFoundException>(() => As<IDividedTaskAppService>(stranger, s => s.GetAsync(head)));
    }

    [Fact]
    public async Task Counts_Should_hold_the_parts_and_nothing_besides()
    {
        var parts = await PartsAsync(await DividedAsync());
        await As<IAssignmentAppService>(Officer, s => s.AssignAsync(new AssignBatchDto { TaskIds = [.. parts.Select(p => p.Id)] }));

        var counts = await As<ISupervisedTaskAppService, SupervisedTaskCountsDto>(Officer, s => s.GetCountsAsync(new GetSupervisedTaskListInput()));
        var list = await As<ISupervisedTaskAppService, List<SupervisedTaskInListDto>>(Officer, async s => [.. (await s.GetListAsync(new GetSupervisedTaskListInput())).Items]);

        counts.Running.ShouldBe(parts.Count);
        list.ShouldAllBe(r => r.Parent != null);
        list.Select(r => r.Number).ShouldBe(list.Select(r => r.Number).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_head_Should_go_with_its_last_part()
    {
        var head = await DividedAsync();
        foreach (var part in await PartsAsync(head)) await As<ITaskRegistrationAppService>(Officer, s => s.DeleteAsync(part.Id));

        (await WithUnitOfWorkAsync(async () => await (await DbAsync()).DividedTasks.AnyAsync(d => d.Id == head))).ShouldBeFalse();
    }

    [Fact]
    public async Task One_department_alone_Should_be_refused_and_a_lead_take_the_division_back()
    {
        var document = await UploadAsync(Plan(Platform, Method));
        var draft = await DraftAsync(document, Method);
        (await Should.ThrowAsync<BusinessException>(() => DivideAsync(draft.Id, [Lead.Id]))).Code.ShouldBe(ArrangementsErrorCodes.DivideNeedsTwo);
        (await Should.ThrowAsync<BusinessException>(() => DivideAsync(draft.Id, []))).Code.ShouldBe(ArrangementsErrorCodes.DivideNeedsTwo);

        await DivideAsync(draft.Id, Three);
        (await DraftAsync(document, Method)).LeadDepartmentId.ShouldBeNull();
        await EditAsync(await DraftAsync(document, Method), d => d.LeadDepartmentId = Lead.Id);
        (await DraftAsync(document, Method)).EachDepartmentIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_version_Should_take_the_parts_along()
    {
        var first = await UploadAsync(Plan(Platform, Method));
        var draft = await DraftAsync(first, Method);
        await DivideAsync(draft.Id, Three);
        var head = (await ConfirmOneAsync(first, draft.Id)).TaskIds.Single();
        var second = await UploadAsync(Plan(Platform, Method, Training));

        await StartAsync(second, first);

        (await PartsAsync(head)).ShouldAllBe(p => p.Source.DocumentId == second);
        var unchanged = await As<IPlanRevisionAppService, RevisionDto>(Officer, s => s.GetAsync(second, new GetRevisionInput { Kind = DifferenceKind.Unchanged }));
        unchanged.Items.Single(i => i.TaskId == head).Task!.Parts.ShouldBe(Three.Count);
    }

    private async Task<Guid> DividedAsync()
    {
        var document = await UploadAsync(Plan(Platform, Method));
        var draft = await DraftAsync(document, Method);
        await EditAsync(draft, d => d.CompletionCriterion = "有自查记录");
        await DivideAsync(draft.Id, Three);
        return (await ConfirmOneAsync(document, draft.Id)).TaskIds.Single();
    }

    private Task DivideAsync(Guid draft, List<Guid> departments) => As<ITaskDraftAppService>(Officer, s => s.DivideAsync(draft, departments));

    private Task<ConfirmTaskDraftsResultDto> ConfirmOneAsync(Guid document, Guid draft) => As<ITaskDraftAppService, ConfirmTaskDraftsResultDto>(Officer,
        s => s.ConfirmAsync(document, new ConfirmTaskDraftsDto { DraftIds = [draft], AcceptOpenSentences = true }));

    private Task<List<SupervisedTask>> PartsAsync(Guid head) => WithUnitOfWorkAsync(async () =>
        await (await DbAsync()).SupervisedTasks.Where(t => t.ParentId == head).ToListAsync());

    private Task<ITasksDbContext> DbAsync() => GetRequiredService<IDbContextProvider<ITasksDbContext>>().GetDbContextAsync();
}
