using Microsoft.AspNetCore.Authorization;
using Shouldly;
using Supervision.Abp.Tests.Management;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Users;
using Xunit;

namespace Supervision.Abp.Tests.Permissions;

public sealed class PermissionTests : ManagementTestBase
{
    private IPermissionManager Manager => Get<IPermissionManager>();

    private IPermissionChecker Checker => Get<IPermissionChecker>();

    [Fact]
    public async Task Given_a_grant_to_a_role_Should_hold_for_its_members_alone()
    {
        await Manager.SetAsync(TestPermissions.Read, "R", "auditor", isGranted: true);

        (await Checker.IsGrantedAsync(Principal("auditor"), TestPermissions.Read)).ShouldBeTrue();
        (await Checker.IsGrantedAsync(Principal("auditor"), TestPermissions.Write)).ShouldBeFalse();
        (await Checker.IsGrantedAsync(Principal("other"), TestPermissions.Read)).ShouldBeFalse();
        (await Checker.IsGrantedAsync(TestPermissions.Read)).ShouldBeFalse();
    }

    [Fact]
    public async Task Given_a_grant_to_an_account_Should_hold_until_taken_back()
    {
        await Manager.SetAsync(TestPermissions.Read, "U", UserId.ToString(), isGranted: true);
        using var user = SignIn();
        (await Checker.IsGrantedAsync(TestPermissions.Read)).ShouldBeTrue();

        await Manager.SetAsync(TestPermissions.Read, "U", UserId.ToString(), isGranted: false);
        (await Checker.IsGrantedAsync(TestPermissions.Read)).ShouldBeFalse();
    }

    [Fact]
    public async Task Given_an_unknown_or_disabled_permission_Should_be_granted_to_nobody()
    {
        using var user = SignIn("auditor");

        var result = await Checker.IsGrantedAsync([TestPermissions.Closed, "Test.Unknown"]);

        result.AllGranted.ShouldBeFalse();
        await Should.ThrowAsync<AbpException>(() =>
            Manager.SetAsync(TestPermissions.Closed, "R", "auditor", isGranted: true));
    }

    [Fact]
    public async Task Given_a_permission_Should_be_a_policy_of_the_same_name()
    {
        await Manager.SetAsync(TestPermissions.Read, "R", "auditor", isGranted: true);
        var authorization = Get<IAuthorizationService>();

        using (SignIn("auditor"))
            (await authorization.IsGrantedAsync(TestPermissions.Read)).ShouldBeTrue();
        using (SignIn("other"))
        {
            var refusal = await Should.ThrowAsync<AbpAuthorizationException>(() =>
                authorization.CheckAsync(TestPermissions.Read));
            refusal.Code.ShouldBe(AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted);
            refusal.Data["PolicyName"].ShouldBe(TestPermissions.Read);
        }
    }

    [Fact]
    public async Task Given_seeding_twice_Should_grant_once_and_take_nothing_back()
    {
        var seeder = Get<IPermissionDataSeeder>();
        await Manager.SetAsync(TestPermissions.Write, "R", "auditor", isGranted: true);

        await seeder.SeedAsync("R", "auditor", [TestPermissions.Read]);
        await seeder.SeedAsync("R", "auditor", [TestPermissions.Read]);

        var granted = await Manager.GetAllAsync("R", "auditor");
        granted.Where(grant => grant.IsGranted).Select(grant => grant.Name)
            .ShouldBe([TestPermissions.Read, TestPermissions.Write]);
    }

    [Fact]
    public async Task Given_a_role_removed_Should_lose_all_its_grants()
    {
        await Manager.SetAsync(TestPermissions.Read, "R", "auditor", isGranted: true);
        await Manager.DeleteAsync("R", "auditor");

        (await Checker.IsGrantedAsync(Principal("auditor"), TestPermissions.Read)).ShouldBeFalse();
    }

    [Fact]
    public void Given_another_principal_for_a_while_Should_be_the_current_user_and_then_nobody()
    {
        var user = Get<ICurrentUser>();
        using (SignIn("auditor"))
        {
            user.GetId().ShouldBe(UserId);
            user.Roles.ShouldBe(["auditor"]);
        }

        user.IsAuthenticated.ShouldBeFalse();
        Should.Throw<AbpException>(() => user.GetId());
    }
}
