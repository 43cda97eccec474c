using Shouldly;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.People;
using Volo.Abp;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Organization.Posts;

public sealed class PostAppServiceTests : OrganizationTestBase
{
    private IPostAppService Posts => GetRequiredService<IPostAppService>();

    [Fact]
    public async Task Given_a_new_head_Should_end_the_old_one_and_keep_both_in_the_history()
    {
        var department = await HaveDepartmentAsync("数字城市处");
        var old = await HavePersonAsync("甲", department.Id);
        var next = await HavePersonAsync("乙", department.Id);
        using var _ = AsOffice();
        await Posts.SetDepartmentPostsAsync(department.Id, new SetDepartmentPostsDto { HeadId = old.Id });
        var began = Clock.Now;
        Clock.Advance(TimeSpan.FromDays(30));

        var held = await Posts.SetDepartmentPostsAsync(department.Id, new SetDepartmentPostsDto { HeadId = next.Id });

        held.HeadId.ShouldBe(next.Id);
        held.History.Select(h => (h.PersonName, h.SinceUtc, h.UntilUtc)).ShouldBe(
            [("乙", Clock.Now, null), ("甲", began, (DateTime?)Clock.Now)]);
    }

    [Fact]
    public async Task Given_the_same_people_again_Should_leave_their_first_day_as_it_was()
    {
        var department = await HaveDepartmentAsync("数字城市处");
        var liaison = await HavePersonAsync("甲", department.Id);
        using var _ = AsOffice();
        var posts = new SetDepartmentPostsDto { LiaisonIds = [liaison.Id] };
        await Posts.SetDepartmentPostsAsync(department.Id, posts);
        var began = Clock.Now;
        Clock.Advance(TimeSpan.FromDays(1));

        var held = await Posts.SetDepartmentPostsAsync(department.Id, posts);

        held.History.ShouldHaveSingleItem().SinceUtc.ShouldBe(began);
    }

    [Fact]
    public async Task Given_a_leader_in_charge_Should_give_the_role_to_the_account_and_take_it_back_with_the_post()
    {
        var department = await HaveDepartmentAsync("数字城市处");
        var leader = await HavePersonAsync("分管副局长");
        using var _ = AsAdministrator();
        await GetRequiredService<IAccountAppService>().CreateAsync(new CreateAccountDto { UserName = "fuju", PersonId = leader.Id });

        await Posts.SetDepartmentPostsAsync(department.Id, new SetDepartmentPostsDto { LeaderInChargeId = leader.Id });
        (await ReadBureauAsync()).Person(leader.Id)!.Roles.ShouldBe([OrganizationRoles.LeaderInCharge]);

        await Posts.SetDepartmentPostsAsync(department.Id, new SetDepartmentPostsDto());
        (await ReadBureauAsync()).Person(leader.Id)!.Roles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_an_account_made_after_the_post_Should_have_the_role_from_the_start()
    {
        var leader = await HavePersonAsync("局长");
        using var _ = AsAdministrator();
        await Posts.SetPrincipalLeaderAsync(new SetPrincipalLeaderDto { PersonId = leader.Id });

        await GetRequiredService<IAccountAppService>().CreateAsync(new CreateAccountDto { UserName = "juzhang", PersonId = leader.Id });

        (await ReadBureauAsync()).PrincipalLeader!.Roles.ShouldBe([OrganizationRoles.PrincipalLeader]);
    }

    [Fact]
    public async Task Given_a_person_who_moves_Should_end_the_posts_of_the_old_department()
    {
        var old = await HaveDepartmentAsync("数字城市处");
        var next = await HaveDepartmentAsync("数据资源处");
        var person = await HavePersonAsync("甲", old.Id);
        using var _ = AsOffice();
        await Posts.SetDepartmentPostsAsync(old.Id, new SetDepartmentPostsDto { HeadId = person.Id });

        await GetRequiredService<IPersonAppService>().UpdateAsync(person.Id, Changed(person, p => p.DepartmentId = next.Id));

        var bureau = await ReadBureauAsync();
        bureau.Head(old.Id).ShouldBeNull();
        bureau.DepartmentsOf(person.Id, PostKind.Member).ShouldBe([next.Id]);
    }

    [Fact]
    public async Task Given_a_person_out_of_use_Should_leave_every_post_vacant_and_lock_the_account()
    {
        var department = await HaveDepartmentAsync("数字城市处");
        var person = await HavePersonAsync("甲", department.Id);
        using var _ = AsAdministrator();
        await GetRequiredService<IAccountAppService>().CreateAsync(new CreateAccountDto { UserName = "jia", PersonId = person.Id });
        await Posts.SetDepartmentPostsAsync(department.Id, new SetDepartmentPostsDto { HeadId = person.Id, LiaisonIds = [person.Id] });

        await GetRequiredService<IPersonAppService>().UpdateAsync(person.Id, Changed(person, p => p.IsActive = false));

        var bureau = await ReadBureauAsync();
        bureau.Posts.ShouldAllBe(post => post.UntilUtc != null);
        var accounts = await GetRequiredService<IAccountAppService>().GetListAsync(new GetAccountListInput());
        accounts.Items.ShouldHaveSingleItem().IsActive.ShouldBeFalse();
    }

    [Fact]
    public async Task Given_a_person_out_of_use_Should_not_give_them_a_post()
    {
        var department = await HaveDepartmentAsync("数字城市处");
        var person = await HavePersonAsync("甲", department.Id);
        using var _ = AsOffice();
        await GetRequiredService<IPersonAppService>().UpdateAsync(person.Id, Changed(person, p => p.IsActive = false));

        var error = await Should.ThrowAsync<BusinessException>(
            () => Posts.SetDepartmentPostsAsync(department.Id, new SetDepartmentPostsDto { HeadId = person.Id }));

        error.Code.ShouldBe(OrganizationErrorCodes.PersonNotActive);
    }

    [Fact]
    public async Task Given_somebody_without_the_right_Should_not_let_them_give_posts()
    {
        var department = await HaveDepartmentAsync("数字城市处");
        using var _ = AsAnybody();

        await Should.ThrowAsync<AbpAuthorizationException>(
            () => Posts.SetDepartmentPostsAsync(department.Id, new SetDepartmentPostsDto()));
    }

    private static UpdatePersonDto Changed(PersonDto stored, Action<UpdatePersonDto> change)
    {
        var input = new UpdatePersonDto
        {
            Name = stored.Name, PostTitle = stored.PostTitle, DepartmentId = stored.DepartmentId, Email = stored.Email,
            Phone = stored.Phone, Culture = stored.Culture, IsActive = stored.IsActive, ConcurrencyStamp = stored.ConcurrencyStamp,
        };
        change(input);
        return input;
    }
}
