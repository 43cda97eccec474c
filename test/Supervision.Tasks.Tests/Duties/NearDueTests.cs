using Shouldly;
using Supervision.Tasks.Receipt;
using Volo.Abp.Application.Dtos;
using Xunit;

namespace Supervision.Tasks.Duties;

/// <summary>临期: a department that has not signed is offered 签收 first, for nothing else can be done before it.</summary>
public sealed class NearDueTests : TasksTestBase
{
    [Fact]
    public async Task Given_a_task_near_its_date_Should_offer_signing_until_it_is_signed()
    {
        var draft = Draft(Lead.Id);
        draft.DueDate = new DateOnly(2025, 1, 13);
        var id = await AssignedAsync(draft);

        var before = await NearDueAsync();
        await As<IReceiptAppService>(Head, s => s.AcknowledgeAsync(new AcknowledgeReceiptDto { TaskIds = [id] }));
        var after = await NearDueAsync();

        before.TaskId.ShouldBe(id);
        before.MustSignFirst.ShouldBeTrue();
        before.DueDate.ShouldBe(draft.DueDate);
        after.TaskId.ShouldBe(id);
        after.MustSignFirst.ShouldBeFalse();
    }

    [Fact]
    public async Task Given_a_duty_of_another_kind_Should_not_ask_for_signing_first()
    {
        await AssignedAsync();

        var duties = (await As<IDutyAppService, PagedResultDto<DutyDto>>(Head, s => s.GetListAsync(new GetDutyListInput()))).Items;

        duties.Single().Kind.ShouldBe(DutyKind.ToSign);
        duties.Single().MustSignFirst.ShouldBeFalse();
    }

    private async Task<DutyDto> NearDueAsync() => (await As<IDutyAppService, PagedResultDto<DutyDto>>(
        Head, s => s.GetListAsync(new GetDutyListInput { Kind = DutyKind.DueSoon }))).Items.Single();
}
