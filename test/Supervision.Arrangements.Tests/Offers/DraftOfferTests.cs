using System.Text;
using Shouldly;
using Supervision.Arrangements.Criteria;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Shortcomings;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Supervision.Arrangements.Offers;

/// <summary>What is offered for drafts, through the database: nothing is applied before a person takes it, and what is taken reaches the task.</summary>
public sealed class DraftOfferTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    private const string Report = """
        政务服务局2024年工作总结
        一、2024年工作成效
        （一）政务服务
        大厅进驻事项总数达2,300项。
        二、存在问题
        工作中还存在一些不足：一是部分窗口人员业务能力有待提高。二是数据共享还不够充分。
        三、2025年工作安排
        （一）政务服务
        大厅进驻事项增至2500项。
        3月底前完成摸底，国庆节前印发《进驻清单》，年底前搭建查询平台。
        """;

    private IPlanDocumentAppService Documents => GetRequiredService<IPlanDocumentAppService>();
    private ITaskDraftAppService Drafts => GetRequiredService<ITaskDraftAppService>();
    private IDraftOfferAppService Offers => GetRequiredService<IDraftOfferAppService>();
    private IShortcomingAppService Shortcomings => GetRequiredService<IShortcomingAppService>();

    [Fact]
    public async Task A_baseline_Should_be_offered_and_reach_the_task_only_when_taken()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Report);
        var draft = await DraftAsync(id, "进驻事项");
        var target = draft.Targets.ShouldHaveSingleItem();
        target.Baseline.ShouldBeNull();
        target.Offer.ShouldNotBeNull().Value.ShouldBe(2300m);

        await Offers.TakeBaselineAsync(draft.Id, 0, taken: true);
        await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto { DraftIds = [draft.Id] });

        var (baseline, value, unit) = await FirstTargetAsync();
        (baseline, value, unit).ShouldBe((2300m, 2500m, "项"));
    }

    [Fact]
    public async Task A_baseline_left_alone_Should_not_reach_the_task()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Report);
        await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto { DraftIds = [(await DraftAsync(id, "进驻事项")).Id] });

        (await FirstTargetAsync()).Baseline.ShouldBeNull();
    }

    [Fact]
    public async Task A_quantity_that_is_no_target_Should_not_reach_the_task()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Report);
        var draft = await DraftAsync(id, "进驻事项");
        await Offers.KeepTargetAsync(draft.Id, 0, kept: false);
        await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto { DraftIds = [draft.Id] });

        await WithUnitOfWorkAsync(async () =>
            (await GetRequiredService<IRepository<SupervisedTask, Guid>>().GetListAsync(includeDetails: true)).ShouldHaveSingleItem().Targets.ShouldBeEmpty());
    }

    [Fact]
    public async Task Dates_on_the_way_Should_become_nodes_when_taken()
    {
        using var office = LoginAsOffice();
        var draft = await DraftAsync(await UploadAsync(Report), "摸底");
        (draft.DueDate, draft.Nodes.Count).ShouldBe((new DateOnly(2025, 12, 31), 0));
        draft.DateOffers.Select(o => o.Date).ShouldBe([new DateOnly(2025, 3, 31), new DateOnly(2025, 9, 30)]);

        await Offers.TakeDateAsync(draft.Id, new DateOnly(2025, 3, 31));
        await Offers.TakeDateAsync(draft.Id, new DateOnly(2025, 8, 1));

        (await Drafts.GetAsync(draft.Id)).Nodes.ShouldBe([new DateOnly(2025, 3, 31)]);
    }

    [Fact]
    public async Task A_criterion_Should_be_written_only_when_taken_and_never_twice()
    {
        using var office = LoginAsOffice();
        var draft = await DraftAsync(await UploadAsync(Report), "摸底");
        draft.CompletionCriterion.ShouldBeNull();
        draft.CriterionOffers.Select(o => o.Kind).ShouldBe([CriterionKind.Issued, CriterionKind.Online], ignoreOrder: true);

        await Offers.TakeCriterionAsync(draft.Id, CriterionKind.Issued);
        var once = (await Drafts.GetAsync(draft.Id)).CompletionCriterion;
        await Offers.TakeCriterionAsync(draft.Id, CriterionKind.Issued);
        await Offers.TakeCriterionAsync(draft.Id, CriterionKind.Paid);

        once.ShouldNotBeNullOrWhiteSpace();
        (await Drafts.GetAsync(draft.Id)).CompletionCriterion.ShouldBe(once);
    }

    [Fact]
    public async Task A_shortcoming_Should_become_a_rectification_task_only_when_a_person_takes_it()
    {
        using var office = LoginAsOffice();
        var id = await UploadAsync(Report);
        var before = (await Documents.GetReviewAsync(id)).Figures.Open;
        var listed = await Shortcomings.GetListAsync(id);
        listed.Select(s => s.Title).ShouldBe(["部分窗口人员业务能力有待提高", "数据共享还不够充分"]);
        listed.ShouldAllBe(s => s.DraftId == null);

        var taken = await Shortcomings.TakeAsync(id, listed[1].Start);

        (await Documents.GetReviewAsync(id)).Figures.Open.ShouldBe(before + 1);
        (await Shortcomings.GetListAsync(id))[1].DraftId.ShouldBe(taken);
        (await Should.ThrowAsync<BusinessException>(() => Shortcomings.TakeAsync(id, listed[1].Start))).Code.ShouldBe(ArrangementsErrorCodes.SpanTaken);
        await Drafts.ConfirmAsync(id, new ConfirmTaskDraftsDto { DraftIds = [taken] });
        await WithUnitOfWorkAsync(async () =>
        {
            var task = (await GetRequiredService<IRepository<SupervisedTask, Guid>>().GetListAsync()).ShouldHaveSingleItem();
            task.Source.Kind.ShouldBe(TaskSourceKind.Rectification);
            task.Source.Quotation.ShouldBe("数据共享还不够充分");
        });
    }

    [Fact]
    public async Task A_department_chosen_before_Should_be_suggested_for_a_similar_sentence()
    {
        using var office = LoginAsOffice();
        var first = await UploadAsync("局2024年工作要点\n一、2024年重点任务\n（一）队伍\n举办窗口人员技能竞赛。\n");
        var earlier = (await Documents.GetReviewAsync(first)).Arrangements[0].Drafts.ShouldHaveSingleItem();
        var chosen = (await Documents.GetReviewAsync(first)).Departments[^1].Id;
        earlier.Suggestions.ShouldNotContain(s => s.Reason == SuggestionReason.PastDecision);
        await Drafts.FillAsync(first, new FillTaskDraftsDto { DraftIds = [earlier.Id], LeadDepartmentId = chosen });
        await Drafts.ConfirmAsync(first, new ConfirmTaskDraftsDto());

        var later = await DraftAsync(await UploadAsync("局2025年工作要点\n一、2025年重点任务\n（一）队伍\n继续举办窗口人员技能竞赛，评选服务标兵。\n"), "竞赛");

        later.Suggestions.ShouldContain(new DepartmentSuggestion(chosen, SuggestionReason.PastDecision, earlier.ShortTitle));
        later.LeadDepartmentId.ShouldBeNull();
        await Offers.TakeDepartmentAsync(later.Id, chosen);
        (await Drafts.GetAsync(later.Id)).LeadDepartmentId.ShouldBe(chosen);
    }

    [Fact]
    public async Task A_person_without_the_right_Should_take_nothing()
    {
        using var person = LoginAs(Guid.NewGuid(), "somebody");
        await Should.ThrowAsync<AbpAuthorizationException>(() => Offers.TakeDateAsync(Guid.NewGuid(), new DateOnly(2025, 3, 31)));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Shortcomings.GetListAsync(Guid.NewGuid()));
    }

    private IDisposable LoginAsOffice() => LoginAs(Guid.NewGuid(), "office", OrganizationRoles.SupervisionOffice);

    private Task<Guid> UploadAsync(string text) =>
        Documents.UploadAsync(new UploadPlanDocumentDto { FileName = "plan.txt", Content = Encoding.UTF8.GetBytes(text) });

    private async Task<TaskDraftDto> DraftAsync(Guid id, string words) =>
        (await Documents.GetReviewAsync(id)).Arrangements.SelectMany(a => a.Drafts).First(d => d.Quotation.Contains(words, StringComparison.Ordinal));

    private async Task<(decimal? Baseline, decimal Target, string? Unit)> FirstTargetAsync()
    {
        (decimal?, decimal, string?) found = default;
        await WithUnitOfWorkAsync(async () =>
        {
            var target = (await GetRequiredService<IRepository<SupervisedTask, Guid>>().GetListAsync(includeDetails: true)).ShouldHaveSingleItem().Targets.ShouldHaveSingleItem();
            found = (target.Baseline, target.Target, target.Unit);
        });
        return found;
    }
}
