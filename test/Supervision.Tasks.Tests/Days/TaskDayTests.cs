using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Escalation;
using Supervision.Tasks.LeaderActs;
using Volo.Abp;
using Xunit;

namespace Supervision.Tasks.Days;

public sealed class TaskDayTests : TasksTestBase
{
    [Fact]
    public async Task Given_a_date_gone_by_Should_turn_red_with_an_entry_on_the_timeline_and_only_once()
    {
        var id = await InProgressAsync();
        Clock.SetToBureauTime(2025, 7, 1);
        (await BeginAsync()).ShouldBeTrue();
        (await BeginAsync()).ShouldBeFalse();
        (await PageAsync(id)).Light.ShouldSatisfyAllConditions(
            l => l.Light.ShouldBe(TrafficLight.Red), l => l.WorkingDaysOverdue.ShouldBe(1), l => l.Reason.ShouldContain("06-30"));
        (await QueryAsync(db => db.TaskEvents.CountAsync(e => e.TaskId == id && e.Kind == "light-changed" && e.ActorId == null))).ShouldBe(2);
    }

    [Fact]
    public async Task Given_a_suspended_task_Should_resume_on_its_day()
    {
        var id = await InProgressAsync();
        var request = await As<IAdjustmentAppService, Guid>(Head, s => s.RequestAsync(id, new RequestAdjustmentDto
        {
            Kind = AdjustmentKind.Suspension, Reason = "等待批复", NewDate = new DateOnly(2025, 3, 3),
        }));
        await As<IAdjustmentAppService>(LeaderInCharge, s => s.DecideAsync(request, new DecideAdjustmentDto { IsApproved = true }));
        (await PageAsync(id)).State.ShouldBe(LifecycleState.Suspended);

        Clock.SetToBureauTime(2025, 3, 2);
        await BeginAsync();
        (await PageAsync(id)).State.ShouldBe(LifecycleState.Suspended);
        Clock.SetToBureauTime(2025, 3, 3);
        await BeginAsync();
        (await PageAsync(id)).State.ShouldBe(LifecycleState.InProgress);
    }

    [Fact]
    public async Task Given_the_last_day_of_personal_supervision_gone_Should_hand_back_by_itself()
    {
        var id = await InProgressAsync();
        await As<IPersonalSupervisionAppService>(LeaderInCharge, s => s.TakeAsync(id, new TakeSupervisionDto { Until = new DateOnly(2025, 2, 28) }));
        Clock.SetToBureauTime(2025, 3, 1);
        await BeginAsync();
        (await PageAsync(id)).SupervisingLeader.ShouldBeNull();
    }

    [Fact]
    public async Task Given_a_leader_raising_Should_note_the_level_and_let_the_office_lower_it_with_a_reason()
    {
        var id = await InProgressAsync();
        await As<IEscalationAppService>(LeaderInCharge, s => s.RaiseAsync(id, new SetLevelDto { Level = 2, Reason = "进度偏慢" }));
        (await PageAsync(id)).Light.EscalationLevel.ShouldBe(2);
        (await Should.ThrowAsync<BusinessException>(() => As<IEscalationAppService>(Head, s => s.LowerAsync(id, new SetLevelDto { Reason = "已赶上" }))))
            .Code.ShouldBe(TasksErrorCodes.NotYourAction);
        await As<IEscalationAppService>(Officer, s => s.LowerAsync(id, new SetLevelDto { Level = 0, Reason = "已赶上" }));
        (await PageAsync(id)).Light.EscalationLevel.ShouldBe(0);
    }

    private Task<bool> BeginAsync() => GetRequiredService<ITaskDayIntegrationService>().BeginDayAsync();
}
