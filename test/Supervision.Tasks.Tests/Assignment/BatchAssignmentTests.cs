using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Receipt;
using Volo.Abp;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Tasks.Assignment;

public sealed class BatchAssignmentTests : TasksTestBase
{
    [Fact]
    public async Task Given_a_batch_Should_send_one_letter_per_person_with_all_their_tasks()
    {
        var first = await RegisterAsync(Draft(Lead.Id, "第一项"));
        var second = await RegisterAsync(WithSupport(Draft(Lead.Id, "第二项")));
        (await LettersAsync()).ShouldBeEmpty();

        var result = await AssignAsync(first, second);

        result.Assigned.Select(a => a.Number).ShouldBe(["2025-001", "2025-002"]);
        var letters = await LettersAsync();
        letters.Select(l => l.PersonId).ShouldBeUnique();
        letters.ShouldAllBe(l => l.Kind == TaskLetterKinds.Assignment);
        letters.Single(l => l.PersonId == Head.Id).Notices.ShouldBe(2);
        letters.Single(l => l.PersonId == Liaison.Id).Notices.ShouldBe(2);
        letters.Single(l => l.PersonId == Stranger.Id).Notices.ShouldBe(1);
        result.LetterCount.ShouldBe(letters.Count);
    }

    [Fact]
    public async Task Given_the_first_two_batches_of_a_year_at_the_same_instant_Should_number_both()
    {
        var (first, second) = (await RegisterAsync(Draft(Lead.Id, "第一项")), await RegisterAsync(Draft(Lead.Id, "第二项")));

        var results = await Task.WhenAll(new[] { first, second }.Select(id => Task.Run(() => AssignAsync(id))));

        results.SelectMany(r => r.Assigned).Select(a => a.Number).Order().ShouldBe(["2025-001", "2025-002"]);
    }

    [Fact]
    public async Task Given_one_draft_that_is_not_ready_Should_assign_the_rest_and_say_what_it_lacks()
    {
        var ready = await RegisterAsync();
        var incomplete = Draft(Lead.Id, "缺完成标志");
        incomplete.CompletionCriterion = null;
        var past = Draft(Lead.Id, "时限已过");
        past.DueDate = new DateOnly(2025, 1, 3);
        var (lacking, late) = (await RegisterAsync(incomplete), await RegisterAsync(past));

        var result = await AssignAsync(ready, lacking, late);

        result.Assigned.Single().TaskId.ShouldBe(ready);
        result.NotReady.Single(t => t.TaskId == lacking).Problems.ShouldBe([ReadinessProblem.CompletionCriterionMissing]);
        result.NotReady.Single(t => t.TaskId == late).Problems.ShouldBe([ReadinessProblem.DateInPast]);
        (await PageAsync(lacking)).State.ShouldBe(LifecycleState.Draft);
        (await Should.ThrowAsync<BusinessException>(() => AssignAsync(lacking))).Code.ShouldBe(TasksErrorCodes.NothingToAssign);
    }

    [Fact]
    public async Task Given_a_past_date_Should_do_what_the_office_answers()
    {
        async Task<Guid> Past(string title)
        {
            var draft = Draft(Lead.Id, title);
            draft.DueDate = new DateOnly(2025, 1, 3);
            return await RegisterAsync(draft);
        }

        var (done, late, other) = (await Past("已完成"), await Past("补登"), await Past("改日期"));

        var result = await As<IAssignmentAppService, AssignmentResultDto>(Officer, s => s.AssignAsync(new AssignBatchDto
        {
            TaskIds = [done, late, other],
            PastDates =
            [
                new() { TaskId = done, Choice = PastDateChoice.AlreadyDone },
                new() { TaskId = late, Choice = PastDateChoice.RegisterLate },
                new() { TaskId = other, Choice = PastDateChoice.OtherDate, NewDate = new DateOnly(2025, 2, 28) },
            ],
        }));

        result.NotReady.ShouldBeEmpty();
        (await PageAsync(done)).ShouldSatisfyAllConditions(t => t.State.ShouldBe(LifecycleState.Closed), t => t.ActualDate.ShouldBe(new DateOnly(2025, 1, 3)));
        (await PageAsync(late)).State.ShouldBe(LifecycleState.PendingReceipt);
        (await PageAsync(other)).DueDate.ShouldBe(new DateOnly(2025, 2, 28));
        (await LettersAsync()).Single(l => l.PersonId == Head.Id).Notices.ShouldBe(2);
    }

    [Fact]
    public async Task Given_only_a_date_at_the_end_of_the_year_Should_get_quarterly_nodes()
    {
        var draft = Draft(Lead.Id);
        draft.DueDate = new DateOnly(2025, 12, 31);
        var id = await AssignedAsync(draft);
        (await PageAsync(id)).Milestones.Select(m => m.Date).ShouldBe([new(2025, 3, 31), new(2025, 6, 30), new(2025, 9, 30), new(2025, 12, 31)]);
    }

    [Fact]
    public async Task Given_a_whole_batch_Should_be_signed_with_one_button_and_twice_without_harm()
    {
        var result = await AssignAsync(await RegisterAsync(Draft(Lead.Id, "第一项")), await RegisterAsync(Draft(Lead.Id, "第二项")));
        var sign = new AcknowledgeReceiptDto { BatchId = result.BatchId, ResponsiblePersonId = Worker.Id, HandlerId = Liaison.Id };

        (await As<IReceiptAppService, int>(Liaison, s => s.AcknowledgeAsync(sign))).ShouldBe(2);
        (await As<IReceiptAppService, int>(Head, s => s.AcknowledgeAsync(sign))).ShouldBe(0);

        var page = await PageAsync(result.Assigned[0].TaskId);
        page.State.ShouldBe(LifecycleState.InProgress);
        page.ResponsiblePerson!.Id.ShouldBe(Worker.Id);
        page.Light.Light.ShouldBe(TrafficLight.Green);
        (await QueryAsync(db => db.TaskEvents.CountAsync(e => e.TaskId == page.Id && e.Kind == "acknowledged"))).ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_responsible_person_from_elsewhere_Should_refuse_to_name_them()
    {
        var id = await AssignedAsync();
        var sign = new AcknowledgeReceiptDto { TaskIds = [id], ResponsiblePersonId = Stranger.Id };
        (await Should.ThrowAsync<BusinessException>(() => As<IReceiptAppService>(Head, s => s.AcknowledgeAsync(sign))))
            .Code.ShouldBe(TasksErrorCodes.NotInDepartment);
    }

    [Fact]
    public async Task Given_a_person_without_the_right_Should_not_assign()
    {
        var id = await RegisterAsync();
        await Should.ThrowAsync<AbpAuthorizationException>(
            () => As<IAssignmentAppService>(Head, s => s.AssignAsync(new AssignBatchDto { TaskIds = [id] })));
    }

    [Fact]
    public async Task Given_a_head_Should_register_for_the_own_department_only()
    {
        await As<ITaskRegistrationAppService>(Head, s => s.CreateAsync(Draft(Lead.Id)));
        (await Should.ThrowAsync<BusinessException>(() => As<ITaskRegistrationAppService>(Head, s => s.CreateAsync(Draft(Other.Id)))))
            .Code.ShouldBe(TasksErrorCodes.OnlyOwnDepartment);
    }

    [Fact]
    public async Task Given_a_head_Should_neither_move_a_draft_to_another_department_nor_name_a_leader_who_is_none()
    {
        var id = await As<ITaskRegistrationAppService, Guid>(Head, s => s.CreateAsync(Draft(Lead.Id)));
        var stamp = (await As<ITaskRegistrationAppService, DraftDto>(Head, s => s.GetAsync(id))).ConcurrencyStamp;
        var moved = new UpdateDraftDto { ConcurrencyStamp = stamp, ShortTitle = "深化一网统管建设", Requirement = "打通业务通道。", LeadDepartmentId = Other.Id };
        var led = Draft(Lead.Id);
        led.ResponsibleLeaderId = Head.Id;

        (await Should.ThrowAsync<BusinessException>(() => As<ITaskRegistrationAppService>(Head, s => s.UpdateAsync(id, moved))))
            .Code.ShouldBe(TasksErrorCodes.OnlyOwnDepartment);
        (await Should.ThrowAsync<BusinessException>(() => As<ITaskRegistrationAppService>(Head, s => s.CreateAsync(led))))
            .Code.ShouldBe(TasksErrorCodes.NotALeader);
    }

    [Fact]
    public async Task Given_a_withdrawn_task_Should_keep_its_number_when_assigned_again()
    {
        var id = await AssignedAsync();
        await As<IAssignmentAppService>(Officer, s => s.WithdrawAsync(id, new ReasonDto { Reason = "重新研究" }));
        (await PageAsync(id)).State.ShouldBe(LifecycleState.Draft);
        (await AssignAsync(id)).Assigned.Single().Number.ShouldBe("2025-001");
        (await AssignAsync(await RegisterAsync())).Assigned.Single().Number.ShouldBe("2025-002");
    }

    [Fact]
    public async Task Given_a_deleted_draft_Should_keep_its_timeline()
    {
        var id = await RegisterAsync();
        await As<ITaskRegistrationAppService>(Officer, s => s.DeleteAsync(id));
        (await QueryAsync(db => db.SupervisedTasks.AnyAsync(t => t.Id == id))).ShouldBeFalse();
        (await QueryAsync(db => db.TaskEvents.Where(e => e.TaskId == id).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync()))
            .ShouldBe(["created", "deleted"]);
    }

    private CreateTaskDto WithSupport(CreateTaskDto draft)
    {
        draft.SupportingDepartmentIds = [Other.Id];
        return draft;
    }
}
