using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Notifications;
using Supervision.Notifications.Letters;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Receipt;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Tasks.Letters;

public sealed class TaskLetterTests : TasksTestBase
{
    [Fact]
    public async Task Given_an_assignment_Should_say_everything_the_department_needs()
    {
        var draft = Draft(Lead.Id);
        (draft.Quotation, draft.SupportingDepartmentIds) = ("深化“一网统管”建设,打通业务通道。", [Other.Id]);
        draft.Milestones = [new() { Date = new DateOnly(2025, 3, 31), StageTarget = "打通业务通道" }];
        var id = await AssignedAsync(draft);

        var letter = await ComposeAsync(Head.Id);

        letter.Subject.ShouldContain("2025-001");
        foreach (var said in new[]
        {
            draft.ShortTitle, draft.Requirement, draft.CompletionCriterion!, "2025-06-30", "03-31 打通业务通道", LeadName, OtherName, LeaderInCharge.Name,
            draft.SourceTitle, draft.Quotation!, "http://bureau.test/Tasks/Details/" + id, "/Tasks/Receipt?batchId=",
        })
            letter.Text.ShouldContain(said);
        letter.Html.ShouldNotContain("{title}");
    }

    [Fact]
    public async Task Given_a_requirement_that_is_the_sentence_itself_Should_say_it_once()
    {
        var draft = Draft(Lead.Id);
        draft.Quotation = draft.Requirement.TrimEnd('。');
        await AssignedAsync(draft);

        (await ComposeAsync(Head.Id)).Text.Split(draft.Quotation).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Given_a_draft_for_establishment_Should_write_to_the_leader_without_a_number()
    {
        var id = await RegisterAsync();
        await As<IEstablishmentAppService>(Officer, s => s.SubmitAsync(new SubmitForEstablishmentDto { TaskIds = [id] }));

        var letter = await ComposeAsync(LeaderInCharge.Id, TaskLetterKinds.ApprovalWanted);

        letter.Subject.ShouldBe("【立项待批】深化一网统管建设");
        letter.Text.ShouldContain("打通业务通道，建设应用场景。");
    }

    [Fact]
    public async Task Given_a_part_inside_the_department_Should_name_it_and_its_date()
    {
        var id = await InProgressAsync();
        await As<IReceiptAppService>(Head, s => s.AddSubtaskAsync(id, new AddSubtaskDto { Title = "梳理接口清单", PersonId = Worker.Id, DueDate = new DateOnly(2025, 1, 20) }));

        var letter = await ComposeAsync(Worker.Id);

        letter.Text.ShouldContain("您承办的部分：梳理接口清单");
        letter.Text.ShouldContain("这一部分的时限：2025-01-20");
    }

    [Fact]
    public async Task Given_a_restricted_task_Should_say_its_number_only()
    {
        var draft = Draft(Lead.Id);
        draft.IsRestricted = true;
        await AssignedAsync(draft);
        var letter = await ComposeAsync(Head.Id);
        letter.Text.ShouldContain("2025-001");
        foreach (var secret in new[] { draft.ShortTitle, draft.Requirement, draft.CompletionCriterion!, draft.SourceTitle })
            (letter.Subject + letter.Text + letter.Html).ShouldNotContain(secret);
    }

    [Fact]
    public async Task Given_one_thing_in_English_Should_count_it_in_the_singular()
    {
        using var english = Volo.Abp.Localization.CultureHelper.Use("en");
        var texts = GetRequiredService<Microsoft.Extensions.Localization.IStringLocalizer<TasksResource>>();
        (texts["Page:WorkdaysLeft", 1].Value, texts["Page:WorkdaysLeft", 2].Value).ShouldBe(("1 working day left", "2 working days left"));
        Desk.TaskTexts.Standing(texts, StandingReasons.DueDateMissed, """{"date":"2025-03-31","days":1}""")
            .ShouldBe("Due date 03-31 missed, 1 working day overdue");
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Given_a_task_withdrawn_before_sending_Should_drop_the_assignment()
    {
        var id = await AssignedAsync();
        (await OutdatedAsync(Head.Id)).ShouldBeEmpty();
        await As<IAssignmentAppService>(Officer, s => s.WithdrawAsync(id, new ReasonDto { Reason = "重新研究" }));
        var outdated = await OutdatedAsync(Head.Id);
        outdated.Values.ShouldBe(["OutOfScope"]);
    }

    private async Task<LetterContent> ComposeAsync(Guid personId, string kind = TaskLetterKinds.Assignment)
    {
        var notices = await NoticesAsync(personId);
        var composer = GetRequiredService<IEnumerable<ILetterComposer>>().Single(c => c.Kind == kind);
        return await composer.ComposeAsync(new LetterToCompose(
            Guid.NewGuid(), LetterClass.Action, composer.Kind, personId, "处长", "zh-Hans", "http://bureau.test", Clock.Now, notices));
    }

    private async Task<IReadOnlyDictionary<Guid, string>> OutdatedAsync(Guid personId)
    {
        var notices = await NoticesAsync(personId);
        return await WithUnitOfWorkAsync(() => GetRequiredService<IEnumerable<INoticeRelevance>>().OfType<TaskNoticeRelevance>().Single()
            .FindOutdatedAsync(personId, [.. notices.Where(n => n.FactKind == TaskNoticeKinds.Assigned)]));
    }

    private Task<List<NoticeToCompose>> NoticesAsync(Guid personId) => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<INotificationsDbContext>>().GetDbContextAsync();
        return await db.Notices.Where(n => n.PersonId == personId).OrderBy(n => n.Order)
            .Select(n => new NoticeToCompose(n.Id, n.FactKind, n.SubjectKey, n.PayloadJson, n.Order)).ToListAsync();
    });
}
