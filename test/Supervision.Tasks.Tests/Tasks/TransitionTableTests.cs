using Shouldly;
using Volo.Abp;
using Xunit;
using static Supervision.Tasks.LifecycleState;

namespace Supervision.Tasks;

/// <summary>workflow.md 3, row by row: every state × action.</summary>
public sealed class TransitionTableTests
{
    private static readonly LifecycleState[] Running = [PendingReceipt, InProgress, PendingAdjustment, Suspended, PendingClosure];
    private static readonly LifecycleState[] Signed = [InProgress, PendingAdjustment, Suspended, PendingClosure];

    private static readonly Dictionary<TaskAction, (LifecycleState[] From, LifecycleState? To)> Expected = new()
    {
        [TaskAction.Create] = ([Draft], null),
        [TaskAction.Edit] = ([Draft], null),
        [TaskAction.SubmitForEstablishment] = ([Draft], PendingEstablishment),
        [TaskAction.ApproveEstablishment] = ([PendingEstablishment], PendingReceipt),
        [TaskAction.RejectEstablishment] = ([PendingEstablishment], Draft),
        [TaskAction.Assign] = ([Draft], PendingReceipt),
        [TaskAction.Delete] = ([Draft], null),
        [TaskAction.AcknowledgeReceipt] = ([PendingReceipt], InProgress),
        [TaskAction.ReturnAssignment] = ([PendingReceipt], Draft),
        [TaskAction.ReturnSupport] = (Running, null),
        [TaskAction.Withdraw] = ([PendingReceipt], Draft),
        [TaskAction.Reassign] = (Running, PendingReceipt),
        [TaskAction.Correct] = (Running, null),
        [TaskAction.ChangePerson] = (Running, null),
        [TaskAction.SplitInside] = (Running, null),
        [TaskAction.SubmitReport] = (Signed, null),
        [TaskAction.ReviewReport] = (Signed, null),
        [TaskAction.SendBackReport] = (Signed, null),
        [TaskAction.Urge] = (Running, null),
        [TaskAction.Raise] = (Running, null),
        [TaskAction.Lower] = (Running, null),
        [TaskAction.IssueDirective] = (Running, null),
        [TaskAction.TakePersonalSupervision] = (Running, null),
        [TaskAction.HandBackSupervision] = (Running, null),
        [TaskAction.RequestCoordination] = (Running, null),
        [TaskAction.DecideCoordination] = (Running, null),
        [TaskAction.RequestExtension] = ([InProgress, Suspended], PendingAdjustment),
        [TaskAction.RequestChange] = ([InProgress, Suspended], PendingAdjustment),
        [TaskAction.RequestSuspension] = ([InProgress, Suspended], PendingAdjustment),
        [TaskAction.RequestTermination] = ([InProgress, Suspended], PendingAdjustment),
        [TaskAction.ApproveAdjustment] = ([PendingAdjustment], InProgress),
        [TaskAction.RejectAdjustment] = ([PendingAdjustment], InProgress),
        [TaskAction.Resume] = ([Suspended], InProgress),
        [TaskAction.RequestClosure] = ([InProgress], PendingClosure),
        [TaskAction.Close] = ([PendingClosure], StruckOff),
        [TaskAction.SendBackClosure] = ([PendingClosure], InProgress),
        [TaskAction.StrikeOff] = ([Closed], StruckOff),
        [TaskAction.Reopen] = ([Closed, StruckOff], InProgress),
        [TaskAction.Archive] = ([Closed, StruckOff, Terminated], Archived),
        [TaskAction.TakeOver] = ([Draft], InProgress),
    };

    public static TheoryData<LifecycleState, TaskAction> EveryStateAndAction()
    {
        var data = new TheoryData<LifecycleState, TaskAction>();
        foreach (var state in Enum.GetValues<LifecycleState>())
        foreach (var action in Enum.GetValues<TaskAction>())
            data.Add(state, action);
        return data;
    }

    [Fact]
    public void Should_have_one_row_for_every_action() =>
        TaskTransitions.Table.Select(t => t.Action).Order().ShouldBe(Enum.GetValues<TaskAction>().Order());

    [Theory, MemberData(nameof(EveryStateAndAction))]
    public void Should_move_or_refuse_as_the_table_says(LifecycleState state, TaskAction action)
    {
        var task = SupervisedTaskBuilder.In(state);
        if (action == TaskAction.TakePersonalSupervision) task = SupervisedTaskBuilder.In(state, isSupervised: false);
        if (action is TaskAction.HandBackSupervision) task = SupervisedTaskBuilder.In(state, isSupervised: true);
        var facts = SupervisedTaskBuilder.Facts();

        if (Expected[action].From.Contains(state))
        {
            task.Apply(action, facts);
            task.State.ShouldBe(Expected[action].To ?? state);
            return;
        }

        Should.Throw<BusinessException>(() => task.Apply(action, facts)).Code.ShouldBe(TasksErrorCodes.IllegalTransition);
        task.State.ShouldBe(state);
    }

    [Theory]
    [InlineData(ApprovalKind.Suspension, Suspended)]
    [InlineData(ApprovalKind.Termination, Terminated)]
    [InlineData(ApprovalKind.Extension, Suspended)]
    [InlineData(ApprovalKind.Change, Suspended)]
    public void Given_an_approval_Should_lead_where_its_kind_says_and_otherwise_back(ApprovalKind kind, LifecycleState expected)
    {
        var task = SupervisedTaskBuilder.In(PendingAdjustment).With(t => t.StateBeforeApproval, Suspended).With(t => t.ApprovalKind, kind);
        task.Apply(TaskAction.ApproveAdjustment, SupervisedTaskBuilder.Facts());
        task.State.ShouldBe(expected);
    }

    [Theory]
    [InlineData(TaskSourceKind.Meeting, false, StruckOff)]
    [InlineData(TaskSourceKind.FromAbove, false, Closed)]
    [InlineData(TaskSourceKind.Rectification, false, Closed)]
    [InlineData(TaskSourceKind.Meeting, true, Closed)]
    public void Given_a_closing_Should_strike_off_at_once_only_where_no_step_of_its_own_is_needed(
        TaskSourceKind source, bool isSupervised, LifecycleState expected)
    {
        var task = SupervisedTaskBuilder.In(PendingClosure, isSupervised, source);
        task.Apply(TaskAction.Close, SupervisedTaskBuilder.Facts());
        task.State.ShouldBe(expected);
    }

    [Theory]
    [InlineData(TaskPriority.Ordinary, false, false, TaskRelations.Office)]
    [InlineData(TaskPriority.Key, false, false, TaskRelations.LeaderInCharge)]
    [InlineData(TaskPriority.Ordinary, false, true, TaskRelations.LeaderInCharge)]
    [InlineData(TaskPriority.Key, true, false, TaskRelations.SupervisingLeader)]
    public void Should_let_only_the_right_one_close(TaskPriority priority, bool isSupervised, bool leadIsOffice, TaskRelations closer)
    {
        foreach (var relation in Enum.GetValues<TaskRelations>().Where(r => r != TaskRelations.None))
        {
            var task = SupervisedTaskBuilder.In(PendingClosure, isSupervised).With(t => t.Priority, priority);
            var facts = SupervisedTaskBuilder.Facts(relation) with { LeadIsOffice = leadIsOffice };
            if (relation == closer) Should.NotThrow(() => task.Apply(TaskAction.Close, facts));
            else Should.Throw<BusinessException>(() => task.Apply(TaskAction.Close, facts)).Code.ShouldBe(TasksErrorCodes.NotYourAction);
        }
    }
}
