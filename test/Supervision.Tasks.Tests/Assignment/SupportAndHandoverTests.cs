using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Notifications;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Duties;
using Supervision.Tasks.Escalation;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Receipt;
using Supervision.Tasks.Recording;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Tasks.Assignment;

/// <summary>Supporting departments, successors, parts inside a department, levels by hand, approvals of a meeting.</summary>
public sealed class SupportAndHandoverTests : TasksTestBase
{
    [Fact]
    public async Task Given_a_supporting_department_returns_its_part_Should_tell_the_office_and_allow_it_once()
    {
        var id = await InProgressAsync(WithSupport());
        var reason = new ReasonDto { Reason = "不属本处职责" };
        (await Should.ThrowAsync<BusinessException>(() => As<IAssignmentAppService>(Head, s => s.ReturnSupportAsync(id, reason)))).Code
            .ShouldBe(TasksErrorCodes.NotYourAction);

        await As<IAssignmentAppService>(Stranger, s => s.ReturnSupportAsync(id, reason));

        (await PageAsync(id)).SupportingDepartments.ShouldBeEmpty();
        (await LettersAsync()).Where(l => l.Kind == TaskLetterKinds.AssignmentEnded).Select(l => l.PersonId)
            .ShouldBe([.. Bureau.OfficeStaff.Select(p => p.Id), Head.Id, Liaison.Id, Worker.Id], ignoreOrder: true);
        await As<IAssignmentAppService>(Officer, s => s.CorrectAsync(id, new CorrectTaskDto
        {
            Reason = "仍请配合", ShortTitle = "深化一网统管建设", Requirement = "打通业务通道。", CompletionCriterion = "接入运行。", SupportingDepartmentIds = [Other.Id],
        }));
        (await Should.ThrowAsync<BusinessException>(() => As<IAssignmentAppService>(Stranger, s => s.ReturnSupportAsync(id, reason)))).Code
            .ShouldBe(TasksErrorCodes.SecondReturn);
    }

    [Fact]
    public async Task Given_a_closing_Should_ask_supporting_departments_and_take_silence_for_agreement_after_three_working_days()
    {
        var id = await InProgressAsync(WithSupport());
        await As<IClosureAppService>(Head, s => s.RequestAsync(id, new RequestClosureDto { Result = "已接入", CriterionStatement = "附后" }));
        (await LettersAsync()).ShouldContain(l => l.Kind == TaskLetterKinds.ApprovalWanted && l.PersonId == Stranger.Id);
        (await As<IDutyAppService, DutyCountsDto>(Stranger, s => s.GetCountsAsync())).Of(DutyKind.ToConfirm).ShouldBe(1);
        (await AnswersAsync(id)).ShouldBe([ClosureAnswerState.Waiting]);

        Clock.SetToBureauTime(2025, 1, 9);
        (await AnswersAsync(id)).ShouldBe([ClosureAnswerState.Waiting]);
        Clock.SetToBureauTime(2025, 1, 10);
        (await AnswersAsync(id)).ShouldBe([ClosureAnswerState.Silent]);

        (await Should.ThrowAsync<BusinessException>(() => As<IClosureAppService>(Stranger, s => s.AnswerAsync(id, new AnswerClosureDto { Agrees = false }))))
            .Code.ShouldBe(TasksErrorCodes.ObjectionNeedsAWord);
        await As<IClosureAppService>(Stranger, s => s.AnswerAsync(id, new AnswerClosureDto { Agrees = false, Text = "接口未验收" }));
        (await AnswersAsync(id)).ShouldBe([ClosureAnswerState.Objected]);
        (await Should.ThrowAsync<BusinessException>(() => As<IClosureAppService>(Head, s => s.AnswerAsync(id, new AnswerClosureDto())))).Code
            .ShouldBe(TasksErrorCodes.NotYourAction);
    }

    [Fact]
    public async Task Given_a_supporting_department_that_may_still_object_Should_not_close_and_should_not_chase_the_office()
    {
        var id = await InProgressAsync(WithSupport());
        var request = await As<IClosureAppService, Guid>(Head, s => s.RequestAsync(id, new RequestClosureDto { Result = "已接入", CriterionStatement = "附后" }));
        var verdict = new CloseTaskDto { RequestId = request, Opinion = "同意办结" };

        var refusal = await Should.ThrowAsync<BusinessException>(() => As<IClosureAppService>(Officer, s => s.CloseAsync(id, verdict)));
        (refusal.Code, refusal.Data["Departments"], refusal.Data["Until"]).ShouldBe((TasksErrorCodes.ClosureAnswersOpen, OtherName, new DateOnly(2025, 1, 9)));
        (await WaitingSinceAsync(id)).ShouldBe(new DateOnly(2025, 1, 9));

        Clock.SetToBureauTime(2025, 1, 7);
        await As<IClosureAppService>(Stranger, s => s.AnswerAsync(id, new AnswerClosureDto()));
        (await WaitingSinceAsync(id)).ShouldBe(new DateOnly(2025, 1, 7));
        await As<IClosureAppService>(Officer, s => s.CloseAsync(id, verdict));
        (await PageAsync(id)).Conclusion.ShouldBe("同意办结");
    }

    [Fact]
    public async Task Given_silence_or_a_part_returned_Should_close()
    {
        var (silent, returned) = (await InProgressAsync(WithSupport()), await InProgressAsync(WithSupport()));
        var ask = new RequestClosureDto { Result = "已接入", CriterionStatement = "附后" };
        var first = await As<IClosureAppService, Guid>(Head, s => s.RequestAsync(silent, ask));
        var second = await As<IClosureAppService, Guid>(Head, s => s.RequestAsync(returned, ask));

        await As<IAssignmentAppService>(Stranger, s => s.ReturnSupportAsync(returned, new ReasonDto { Reason = "不属本处职责" }));
        await As<IClosureAppService>(Officer, s => s.CloseAsync(returned, new CloseTaskDto { RequestId = second, Opinion = "同意" }));
        Clock.SetToBureauTime(2025, 1, 10);
        await As<IClosureAppService>(Officer, s => s.CloseAsync(silent, new CloseTaskDto { RequestId = first, Opinion = "同意" }));

        (await QueryAsync(db => db.SupervisedTasks.CountAsync(t => t.Conclusion == "同意"))).ShouldBe(2);
    }

    [Fact]
    public async Task Given_a_successor_with_other_tasks_Should_list_the_dates_of_all_in_one_letter()
    {
        var own = Draft(Lead.Id, "更新数据目录");
        own.DueDate = new DateOnly(2025, 1, 20);
        var other = await InProgressAsync(own);
        await As<IAssignmentAppService>(Head, s => s.ChangePersonAsync(other, new ChangePersonDto { ResponsiblePersonId = Liaison.Id }));
        var id = await InProgressAsync();

        await As<IAssignmentAppService>(Head, s => s.ChangePersonAsync(id, new ChangePersonDto { ResponsiblePersonId = Liaison.Id }));

        (await HandedOverAsync(id, Liaison.Id)).DueNext.Select(n => (n.Date, n.Kind, n.Number, n.ShortTitle))
            .ShouldBe([(new DateOnly(2025, 1, 20), NoticeDue.DueDate, "2025-001", "更新数据目录")]);
    }

    [Fact]
    public async Task Given_another_responsible_person_Should_send_them_what_is_due_in_thirty_days()
    {
        var draft = Draft(Lead.Id);
        draft.Milestones = [new() { Date = new DateOnly(2025, 1, 24), StageTarget = "打通业务通道" }, new() { Date = new DateOnly(2025, 3, 31), StageTarget = "接入场景" }];
        var id = await InProgressAsync(draft);

        await As<IAssignmentAppService>(Head, s => s.ChangePersonAsync(id, new ChangePersonDto { ResponsiblePersonId = Liaison.Id }));

        (await HandedOverAsync(id, Liaison.Id)).DueNext.Select(n => n.Date).ShouldBe([new DateOnly(2025, 1, 24)]);
    }

    [Fact]
    public async Task Given_parts_inside_the_department_Should_tell_the_person_and_let_them_mark_it_done()
    {
        var id = await InProgressAsync();
        var part = await As<IReceiptAppService, Guid>(Head, s => s.AddSubtaskAsync(id, new AddSubtaskDto { Title = "梳理接口清单", PersonId = Worker.Id }));
        (await LettersAsync()).ShouldContain(l => l.PersonId == Worker.Id && l.Kind == TaskLetterKinds.Assignment);

        var mine = await As<IReceiptAppService, SubtasksDto>(Worker, s => s.GetSubtasksAsync(id));
        (mine.Parts.Single().MayMarkDone, mine.Candidates.Count).ShouldBe((true, 0));
        await As<IReceiptAppService>(Worker, s => s.MarkSubtaskDoneAsync(id, part));

        (await As<IReceiptAppService, SubtasksDto>(Head, s => s.GetSubtasksAsync(id))).Parts.Single().DoneAt.ShouldNotBeNull();
        (await Should.ThrowAsync<BusinessException>(() => As<IReceiptAppService>(Head, s => s.AddSubtaskAsync(
            id, new AddSubtaskDto { Title = "太晚", PersonId = Worker.Id, DueDate = new DateOnly(2025, 12, 1) })))).Code.ShouldBe(TasksErrorCodes.DateOutsideParent);
    }

    [Fact]
    public async Task Given_a_level_raised_by_a_leader_Should_not_be_lowered_by_the_clock()
    {
        var id = await InProgressAsync();
        await As<IEscalationAppService>(LeaderInCharge, s => s.RaiseAsync(id, new SetLevelDto { Level = 3, Reason = "社会关注" }));

        await WithUnitOfWorkAsync(() => GetRequiredService<ISupervisedTaskIntegrationService>().RecordEscalationAsync(
            [new EscalationRecord(id, 1, new DateOnly(2025, 3, 31), 1, [Head.Id], "missed-1")]));

        (await PageAsync(id)).Light.EscalationLevel.ShouldBe(3);
        await As<IEscalationAppService>(Officer, s => s.LowerAsync(id, new SetLevelDto { Level = 0, Reason = "已答复" }));
        (await PageAsync(id)).Light.EscalationLevel.ShouldBe(0);
    }

    [Fact]
    public async Task Given_a_table_approved_by_a_meeting_Should_assign_all_of_it_with_one_letter_per_person_and_the_minutes()
    {
        var ids = new[] { await RegisterAsync(Draft(Lead.Id, "第一项")), await RegisterAsync(Draft(Lead.Id, "第二项")) };
        await As<IEstablishmentAppService>(Officer, s => s.SubmitAsync(new SubmitForEstablishmentDto { TaskIds = [.. ids] }));
        (await As<IDutyAppService, DutyCountsDto>(LeaderInCharge, s => s.GetCountsAsync())).Of(DutyKind.ToDecide).ShouldBe(2);

        var batch = await As<IEstablishmentAppService, Guid>(Officer, s => s.ApproveAsync(new DecideEstablishmentDto
        {
            TaskIds = [.. ids], OnBehalf = new OnBehalfDto { LeaderId = PrincipalLeader.Id, GivenOn = new DateOnly(2025, 1, 3), ProofReference = "局务会纪要〔2025〕1 号" },
        }));

        var table = await As<IAssignmentAppService, TaskBatchDto>(Officer, s => s.GetBatchAsync(batch));
        (table.BasisNumber, table.BasisDate, table.Tasks.Count).ShouldBe(("局务会纪要〔2025〕1 号", new DateOnly(2025, 1, 3), 2));
        (await LettersAsync()).Single(l => l.Kind == TaskLetterKinds.Assignment && l.PersonId == Head.Id).Notices.ShouldBe(2);
        (await QueryAsync(db => db.RecordedActs.CountAsync(a => a.SubjectId == batch && !a.IsUnproven))).ShouldBe(2);
    }

    private Task<DateOnly> WaitingSinceAsync(Guid id) => WithUnitOfWorkAsync(async () =>
    {
        var facts = await GetRequiredService<ISupervisedTaskIntegrationService>().GetFactsAsync([id]);
        return (await GetRequiredService<IWorkCalendarIntegrationService>().GetAsync()).DateOf(facts[0].Approval!.WaitingSinceUtc);
    });

    private Task<TaskNotice> HandedOverAsync(Guid taskId, Guid personId) => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<INotificationsDbContext>>().GetDbContextAsync();
        var subject = TaskSubjectKeys.Of(taskId);
        return CanonicalJson.Deserialize<TaskNotice>(await db.Notices
            .Where(n => n.FactKind == TaskNoticeKinds.HandedOver && n.PersonId == personId && n.SubjectKey == subject).Select(n => n.PayloadJson).SingleAsync());
    });

    private CreateTaskDto WithSupport()
    {
        var draft = Draft(Lead.Id);
        draft.SupportingDepartmentIds = [Other.Id];
        return draft;
    }

    private async Task<List<ClosureAnswerState>> AnswersAsync(Guid id) =>
        [.. (await As<IClosureAppService, ClosureFormDto>(Officer, s => s.GetFormAsync(id))).Waiting!.Answers.Select(a => a.State)];
}
