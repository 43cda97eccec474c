using Shouldly;
using Volo.Abp;
using Xunit;

namespace Supervision.Tasks;

public sealed class TaskGuardTests
{
    [Theory]
    [InlineData(TaskAction.ReturnAssignment, LifecycleState.PendingReceipt)]
    [InlineData(TaskAction.Withdraw, LifecycleState.PendingReceipt)]
    [InlineData(TaskAction.Reassign, LifecycleState.InProgress)]
    [InlineData(TaskAction.SendBackReport, LifecycleState.InProgress)]
    [InlineData(TaskAction.Lower, LifecycleState.InProgress)]
    [InlineData(TaskAction.RequestExtension, LifecycleState.InProgress)]
    [InlineData(TaskAction.RejectAdjustment, LifecycleState.PendingAdjustment)]
    [InlineData(TaskAction.SendBackClosure, LifecycleState.PendingClosure)]
    [InlineData(TaskAction.StrikeOff, LifecycleState.Closed)]
    [InlineData(TaskAction.Reopen, LifecycleState.Closed)]
    public void Should_ask_for_a_reason(TaskAction action, LifecycleState state) =>
        Refused(SupervisedTaskBuilder.In(state), action, SupervisedTaskBuilder.Facts() with { Reason = " " }, TasksErrorCodes.ReasonRequired);

    [Theory]
    [InlineData(TaskAction.ReviewReport, LifecycleState.InProgress)]
    [InlineData(TaskAction.Close, LifecycleState.PendingClosure)]
    [InlineData(TaskAction.SendBackClosure, LifecycleState.PendingClosure)]
    [InlineData(TaskAction.ApproveAdjustment, LifecycleState.PendingAdjustment)]
    public void Should_never_let_an_author_judge_the_own_words(TaskAction action, LifecycleState state) => Refused(
        SupervisedTaskBuilder.In(state), action, SupervisedTaskBuilder.Facts() with { AuthorIds = [SupervisedTaskBuilder.Actor] },
        TasksErrorCodes.AuthorCannotReview);

    [Theory]
    [InlineData(TaskAction.ReviewReport, LifecycleState.InProgress)]
    [InlineData(TaskAction.Close, LifecycleState.PendingClosure)]
    [InlineData(TaskAction.ApproveAdjustment, LifecycleState.PendingAdjustment)]
    public void Should_never_let_the_stand_in_of_an_author_judge(TaskAction action, LifecycleState state)
    {
        var author = Guid.NewGuid();
        var facts = SupervisedTaskBuilder.Facts();
        var standIn = facts.Actor with { ActingFor = [new ActingFor(author, TaskRelations.None)] };
        Refused(SupervisedTaskBuilder.In(state), action, facts with { Actor = standIn, AuthorIds = [author] }, TasksErrorCodes.AuthorCannotReview);
    }

    [Fact]
    public void Should_know_whom_the_author_stood_in_for()
    {
        var head = Guid.NewGuid();
        var actor = new TaskActor(SupervisedTaskBuilder.Actor, TaskRelations.None, [new ActingFor(head, TaskRelations.HeadOfLead)]);
        var report = new Progress.ProgressReport(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "2025-Q1", 1, actor.PersonId);
        actor.ActAs(TaskRelations.HeadOfLead);

        report.Write(new Progress.ReportContent { Progress = "已开工" }, actor, Guid.NewGuid);

        report.Hands.ShouldBe([actor.PersonId, head]);
        new TaskActor(head, TaskRelations.Office, []).IsPartyTo(report.Hands).ShouldBeTrue();
        new TaskActor(Guid.NewGuid(), TaskRelations.Office, []).IsPartyTo(report.Hands).ShouldBeFalse();
    }

    [Fact]
    public void Given_a_date_filled_in_bulk_Should_refuse_to_assign_until_it_is_confirmed()
    {
        var task = SupervisedTaskBuilder.In(LifecycleState.Draft).With(t => t.IsDueDateConfirmed, false);
        Refused(task, TaskAction.Assign, SupervisedTaskBuilder.Facts(), TasksErrorCodes.DueDateUnconfirmed);
        task.ConfirmDueDate(null);
        Should.NotThrow(() => task.Apply(TaskAction.Assign, SupervisedTaskBuilder.Facts()));
    }

    [Fact]
    public void Given_a_date_in_the_past_Should_ask_before_assigning()
    {
        var task = SupervisedTaskBuilder.In(LifecycleState.Draft);
        var late = SupervisedTaskBuilder.Facts(today: new DateOnly(2025, 7, 1));
        Refused(task, TaskAction.Assign, late, TasksErrorCodes.DateInPast);
        Should.NotThrow(() => task.Apply(TaskAction.Assign, late with { RegistersLate = true }));
    }

    [Fact]
    public void Given_three_working_days_gone_Should_refuse_a_return()
    {
        Should.NotThrow(() => SupervisedTaskBuilder.In(LifecycleState.PendingReceipt)
            .ReturnAssignment(SupervisedTaskBuilder.Facts(today: new DateOnly(2025, 1, 9))));
        Refused(SupervisedTaskBuilder.In(LifecycleState.PendingReceipt), TaskAction.ReturnAssignment,
            SupervisedTaskBuilder.Facts(today: new DateOnly(2025, 1, 10)), TasksErrorCodes.ReturnTooLate);
    }

    [Fact]
    public void Given_one_return_before_Should_leave_the_second_to_the_office() => Refused(
        SupervisedTaskBuilder.In(LifecycleState.PendingReceipt).With(t => t.ReturnCount, 1), TaskAction.ReturnAssignment,
        SupervisedTaskBuilder.Facts(), TasksErrorCodes.SecondReturn);

    [Fact]
    public void Given_five_working_days_after_receipt_Should_refuse_a_correction() => Refused(
        SupervisedTaskBuilder.In(LifecycleState.InProgress).With(t => t.AcknowledgedAt, SupervisedTaskBuilder.Now), TaskAction.Correct,
        SupervisedTaskBuilder.Facts(today: new DateOnly(2025, 1, 14)), TasksErrorCodes.CorrectTooLate);

    [Fact]
    public void Should_only_move_dates_later_by_correction()
    {
        var task = SupervisedTaskBuilder.In(LifecycleState.InProgress);
        var earlier = new TaskCorrection("深化一网统管", "打通业务通道", null, new DateOnly(2025, 5, 1), []);
        Should.Throw<BusinessException>(() => task.Correct(SupervisedTaskBuilder.Facts(), earlier, Guid.NewGuid))
            .Code.ShouldBe(TasksErrorCodes.EarlierDateNotCorrected);
    }

    [Fact]
    public void Given_a_late_request_Should_keep_the_original_date_and_count_extensions()
    {
        var task = SupervisedTaskBuilder.In(LifecycleState.Draft);
        task.Assign(SupervisedTaskBuilder.Facts(), "2025-001", Guid.NewGuid(), [], Guid.NewGuid);
        task.AcknowledgeReceipt(SupervisedTaskBuilder.Facts(), null, null);
        task.RequestAdjustment(SupervisedTaskBuilder.Facts(), Adjustments.AdjustmentKind.Extension);
        task.ApproveExtension(SupervisedTaskBuilder.Facts(), new DateOnly(2025, 9, 30), milestoneId: null);

        task.State.ShouldBe(LifecycleState.InProgress);
        (task.OriginalDueDate, task.DueDate, task.ExtensionCount).ShouldBe((new DateOnly(2025, 6, 30), new DateOnly(2025, 9, 30), 1));
        task.ApprovalKind.ShouldBeNull();
    }

    [Fact]
    public void Given_a_stand_in_Should_record_on_whose_behalf_the_act_was()
    {
        var head = Guid.NewGuid();
        var actor = new TaskActor(SupervisedTaskBuilder.Actor, TaskRelations.None, [new ActingFor(head, TaskRelations.HeadOfLead)]);
        SupervisedTaskBuilder.In(LifecycleState.PendingReceipt).Apply(TaskAction.AcknowledgeReceipt, SupervisedTaskBuilder.Facts() with { Actor = actor });
        actor.OnBehalfOfId.ShouldBe(head);
        actor.EffectivePersonId.ShouldBe(head);
    }

    private static void Refused(SupervisedTask task, TaskAction action, ActionFacts facts, string code)
    {
        var before = task.State;
        Should.Throw<BusinessException>(() => task.Apply(action, facts)).Code.ShouldBe(code);
        task.State.ShouldBe(before);
    }
}
