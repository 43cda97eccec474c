using Shouldly;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Organization.Accounts;

public sealed class AccountAppServiceTests : OrganizationTestBase
{
    private IAccountAppService Accounts => GetRequiredService<IAccountAppService>();

    [Fact]
    public async Task Given_the_last_administrator_Should_refuse_to_lock_or_demote_it()
    {
        using var _ = AsAdministrator();
        var made = await Accounts.CreateAsync(new CreateAccountDto { UserName = "only", Roles = [OrganizationRoles.Administrator] });
        var stored = await Accounts.GetAsync(made.AccountId);

        (await Should.ThrowAsync<BusinessException>(() => Accounts.UpdateAsync(stored.Id, Changed(stored, isActive: false))))
            .Code.ShouldBe(OrganizationErrorCodes.LastAdministrator);
        (await Should.ThrowAsync<BusinessException>(() => Accounts.UpdateAsync(stored.Id, Changed(stored, roles: []))))
            .Code.ShouldBe(OrganizationErrorCodes.LastAdministrator);

        await Accounts.CreateAsync(new CreateAccountDto { UserName = "second", Roles = [OrganizationRoles.Administrator] });
        (await Accounts.UpdateAsync(stored.Id, Changed(stored, isActive: false))).IsActive.ShouldBeFalse();
    }

    [Fact]
    public async Task Given_a_name_that_differs_only_in_case_Should_call_it_taken()
    {
        using var _ = AsAdministrator();
        await Accounts.CreateAsync(new CreateAccountDto { UserName = "Wang" });

        var error = await Should.ThrowAsync<BusinessException>(() => Accounts.CreateAsync(new CreateAccountDto { UserName = "wANG" }));

        error.Code.ShouldBe(OrganizationErrorCodes.UserNameTaken);
    }

    [Fact]
    public async Task Given_a_person_with_an_account_Should_refuse_a_second_one()
    {
        var person = await HavePersonAsync("甲");
        using var _ = AsAdministrator();
        await Accounts.CreateAsync(new CreateAccountDto { UserName = "one", PersonId = person.Id });

        var error = await Should.ThrowAsync<BusinessException>(
            () => Accounts.CreateAsync(new CreateAccountDto { UserName = "two", PersonId = person.Id }));

        error.Code.ShouldBe(OrganizationErrorCodes.PersonHasAccount);
    }

    [Fact]
    public async Task Given_a_leaders_role_typed_by_hand_Should_refuse_it_because_it_follows_the_post()
    {
        using var _ = AsAdministrator();

        var error = await Should.ThrowAsync<BusinessException>(
            () => Accounts.CreateAsync(new CreateAccountDto { UserName = "boss", Roles = [OrganizationRoles.PrincipalLeader] }));

        error.Code.ShouldBe(OrganizationErrorCodes.UnknownRole);
    }

    [Fact]
    public async Task Given_a_role_to_look_for_Should_list_only_the_accounts_that_have_it()
    {
        using var _ = AsAdministrator();
        await Accounts.CreateAsync(new CreateAccountDto { UserName = "one", Roles = [OrganizationRoles.Auditor] });
        await Accounts.CreateAsync(new CreateAccountDto { UserName = "two", Roles = [OrganizationRoles.SupervisionOffice] });

        var found = await Accounts.GetListAsync(new GetAccountListInput { Role = OrganizationRoles.Auditor });

        found.TotalCount.ShouldBe(1);
        found.Items.ShouldHaveSingleItem().UserName.ShouldBe("one");
    }

    [Fact]
    public async Task Given_the_office_Should_not_open_the_accounts_to_it()
    {
        using var _ = AsOffice();

        await Should.ThrowAsync<AbpAuthorizationException>(() => Accounts.GetListAsync(new GetAccountListInput()));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Accounts.CreateAsync(new CreateAccountDto { UserName = "x" }));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Accounts.ResetPasswordAsync(Guid.NewGuid()));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Accounts.UnlockAsync(Guid.NewGuid()));
    }

    private static UpdateAccountDto Changed(AccountDto stored, IReadOnlyList<string>? roles = null, bool isActive = true) => new()
    {
        PersonId = stored.PersonId, Roles = roles ?? stored.Roles, IsActive = isActive, ConcurrencyStamp = stored.ConcurrencyStamp,
    };
}
