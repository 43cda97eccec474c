using Shouldly;
using Supervision.Organization.Bureau;
using Xunit;

namespace Supervision.Organization.Accounts;

public sealed class AccountTests
{
    [Fact]
    public void Given_roles_of_posts_Should_leave_them_when_other_roles_are_set()
    {
        var account = new Account(Guid.NewGuid(), "fuju", Guid.NewGuid());
        account.SetRoles([OrganizationRoles.LeaderInCharge], AccountConsts.PostRoles);

        account.SetRoles([OrganizationRoles.Auditor], AccountConsts.AssignableRoles);

        account.Roles.Select(r => r.Role).ShouldBe([OrganizationRoles.LeaderInCharge, OrganizationRoles.Auditor], ignoreOrder: true);
    }

    [Fact]
    public void Given_the_same_roles_again_Should_keep_the_sessions_open()
    {
        var account = new Account(Guid.NewGuid(), "duban", null);
        account.SetRoles([OrganizationRoles.Auditor], AccountConsts.AssignableRoles);
        var stamp = account.SecurityStamp;

        account.SetRoles([OrganizationRoles.Auditor], AccountConsts.AssignableRoles);

        account.SecurityStamp.ShouldBe(stamp);
    }

    [Fact]
    public void Given_a_new_password_Should_end_sessions_and_open_a_locked_account()
    {
        var account = new Account(Guid.NewGuid(), "duban", null);
        account.SetLockoutEnd(new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var stamp = account.SecurityStamp;

        account.GivePassword("hash", mustChange: true);

        account.SecurityStamp.ShouldNotBe(stamp);
        account.LockoutEndUtc.ShouldBeNull();
        account.MustChangePassword.ShouldBeTrue();
    }
}
