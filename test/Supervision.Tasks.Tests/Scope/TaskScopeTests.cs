using Shouldly;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Assignment;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Supervision.Tasks.Scope;

/// <summary>workflow.md 6.</summary>
public sealed class TaskScopeTests : TasksTestBase
{
    [Fact]
    public async Task Should_show_full_content_to_those_concerned_only()
    {
        var id = await AssignedAsync();
        var otherLeader = Bureau.People.First(p => p.Roles.Contains(OrganizationRoles.LeaderInCharge) && !Bureau.InChargeOf(p.Id).Contains(Lead.Id));
        foreach (var person in new[] { Officer, Head, Liaison, Worker, LeaderInCharge, PrincipalLeader })
            (await RowsAsync(person)).Single(r => r.Id == id).IsFullContent.ShouldBeTrue(person.Name);
        foreach (var person in new[] { Stranger, otherLeader })
        {
            var row = (await RowsAsync(person)).Single(r => r.Id == id);
            row.ShouldSatisfyAllConditions(r => r.IsFullContent.ShouldBeFalse(person.Name), r => r.State.ShouldBeNull(), r => r.LightReason.ShouldBeNull());
            await Should.ThrowAsync<EntityNotFoundException>(() => PageAsync(id, person));
        }
    }

    [Fact]
    public async Task Given_a_filter_by_content_Should_not_tell_of_tasks_outside_the_scope()
    {
        await AssignedAsync();
        (await RowsAsync(Stranger, new() { States = [LifecycleState.PendingReceipt] })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Should_show_a_supporting_department_what_it_supports()
    {
        var draft = Draft(Lead.Id);
        draft.SupportingDepartmentIds = [Other.Id];
        (await PageAsync(await AssignedAsync(draft), Stranger)).ShortTitle.ShouldBe(draft.ShortTitle);
    }

    [Fact]
    public async Task Should_keep_drafts_to_the_office_and_who_registered_them()
    {
        var id = await RegisterAsync();
        (await RowsAsync(Officer)).ShouldContain(r => r.Id == id);
        foreach (var person in new[] { Head, LeaderInCharge, PrincipalLeader, Stranger })
            (await RowsAsync(person)).ShouldNotContain(r => r.Id == id, person.Name);
    }

    [Fact]
    public async Task Given_a_restricted_task_Should_exist_for_the_named_people_only()
    {
        var draft = Draft(Lead.Id);
        (draft.IsRestricted, draft.NamedPersonIds) = (true, [PrincipalLeader.Id]);
        var id = await AssignedAsync(draft);

        foreach (var person in new[] { Officer, Head, PrincipalLeader }) (await PageAsync(id, person)).Id.ShouldBe(id);
        foreach (var person in new[] { SecondOfficer, Liaison, Worker, LeaderInCharge, Stranger })
        {
            (await RowsAsync(person)).ShouldBeEmpty(person.Name);
            (await CountsAsync(person)).Running.ShouldBe(0);
            await Should.ThrowAsync<EntityNotFoundException>(() => PageAsync(id, person));
        }

        (await LettersAsync()).Select(l => l.PersonId).ShouldBe([Head.Id]);
    }

    [Fact]
    public async Task Given_an_administrator_Should_see_no_task()
    {
        await AssignedAsync();
        using var login = LoginAs(Guid.NewGuid(), "admin", OrganizationRoles.Administrator);
        (await GetRequiredService<ISupervisedTaskAppService>().GetListAsync(new())).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Given_somebody_unconcerned_Should_find_the_task_of_an_action_not_at_all()
    {
        var id = await AssignedAsync();
        await Should.ThrowAsync<EntityNotFoundException>(
            () => As<IAssignmentAppService>(Stranger, s => s.ReturnAsync(id, new ReturnAssignmentDto { Reason = "不属我处" })));
    }

    private async Task<IReadOnlyList<SupervisedTaskInListDto>> RowsAsync(PersonInfo person, GetSupervisedTaskListInput? input = null) =>
        (await As<ISupervisedTaskAppService, PagedResultDto<SupervisedTaskInListDto>>(person, s => s.GetListAsync(input ?? new()))).Items;

    private Task<SupervisedTaskCountsDto> CountsAsync(PersonInfo person) =>
        As<ISupervisedTaskAppService, SupervisedTaskCountsDto>(person, s => s.GetCountsAsync(new()));
}
