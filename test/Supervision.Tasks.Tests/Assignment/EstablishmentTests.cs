using Shouldly;
using Supervision.Tasks.Letters;
using Volo.Abp;
using Xunit;

namespace Supervision.Tasks.Assignment;

public sealed class EstablishmentTests : TasksTestBase
{
    [Fact]
    public async Task Given_a_leaders_approval_Should_assign_with_number_and_letters()
    {
        var id = await RegisterAsync();
        await SubmitAsync(id);
        (await LettersAsync()).Select(l => l.PersonId).ShouldBe([LeaderInCharge.Id]);
        (await Should.ThrowAsync<BusinessException>(() => As<IEstablishmentAppService>(Officer, s => s.ApproveAsync(new() { TaskIds = [id] })))).Code
            .ShouldBe(TasksErrorCodes.NotYourAction);

        await As<IEstablishmentAppService>(LeaderInCharge, s => s.ApproveAsync(new() { TaskIds = [id], Opinion = "同意" }));

        var page = await PageAsync(id);
        (page.State, page.Number, page.OriginalDueDate).ShouldBe((LifecycleState.PendingReceipt, "2025-001", page.DueDate));
        (await LettersAsync()).ShouldContain(l => l.Kind == TaskLetterKinds.Assignment && l.PersonId == Head.Id);
    }

    [Fact]
    public async Task Given_a_key_task_Should_wait_for_the_principal_leader_and_go_back_with_a_reason()
    {
        var draft = Draft(Lead.Id);
        draft.Priority = TaskPriority.Key;
        var id = await RegisterAsync(draft);
        await SubmitAsync(id);
        (await Should.ThrowAsync<BusinessException>(() => As<IEstablishmentAppService>(PrincipalLeader, s => s.RejectAsync(new() { TaskIds = [id] })))).Code
            .ShouldBe(TasksErrorCodes.ReasonRequired);
        await As<IEstablishmentAppService>(Officer, s => s.RejectAsync(new() { TaskIds = [id], Opinion = "暂不立项", OnBehalf = new() { LeaderId = PrincipalLeader.Id } }));
        (await PageAsync(id)).State.ShouldBe(LifecycleState.Draft);
    }

    private Task SubmitAsync(Guid id) => As<IEstablishmentAppService>(Officer, s => s.SubmitAsync(new() { TaskIds = [id] }));
}
