using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Shouldly;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.Profile;
using Volo.Abp;
using Volo.Abp.Security.Claims;
using Xunit;

namespace Supervision.Organization.SignIn;

public sealed class SignInTests : OrganizationTestBase
{
    private readonly DefaultHttpContext _http = new();

    /// <summary>As in a request: the context flows with the test, not with its preparation.</summary>
    private ISignInService SignIn
    {
        get
        {
            _http.RequestServices = ServiceProvider;
            GetRequiredService<IHttpContextAccessor>().HttpContext = _http;
            return GetRequiredService<ISignInService>();
        }
    }

    private IAccountAppService Accounts => GetRequiredService<IAccountAppService>();

    [Fact]
    public async Task Given_name_and_password_Should_open_a_session_whatever_the_case_of_the_name()
    {
        var account = await HaveAccountAsync("Wang.Fang");

        (await SignIn.SignInAsync("wang.fang", account.Password)).ShouldBe(SignInOutcome.SignedIn);

        _http.Response.Headers.SetCookie.ToString().ShouldContain("supervision=");
    }

    [Fact]
    public async Task Given_a_wrong_password_or_an_unknown_name_Should_refuse_both_alike()
    {
        await HaveAccountAsync("wang");

        (await SignIn.SignInAsync("wang", "wrong-password-1")).ShouldBe(SignInOutcome.Refused);
        (await SignIn.SignInAsync("nobody", "wrong-password-1")).ShouldBe(SignInOutcome.Refused);

        _http.Response.Headers.SetCookie.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_five_wrong_passwords_Should_close_the_account_until_an_administrator_opens_it()
    {
        var account = await HaveAccountAsync("wang");
        for (var i = 0; i < 4; i++) (await SignIn.SignInAsync("wang", "wrong-password-1")).ShouldBe(SignInOutcome.Refused);
        (await SignIn.SignInAsync("wang", "wrong-password-1")).ShouldBe(SignInOutcome.LockedOut);

        (await SignIn.SignInAsync("wang", account.Password)).ShouldBe(SignInOutcome.LockedOut);

        using (AsAdministrator()) await Accounts.UnlockAsync(account.AccountId);
        (await SignIn.SignInAsync("wang", account.Password)).ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public async Task Given_an_account_locked_by_an_administrator_Should_refuse_the_right_password()
    {
        var account = await HaveAccountAsync("wang");
        using (AsAdministrator())
        {
            var stored = await Accounts.GetAsync(account.AccountId);
            await Accounts.UpdateAsync(account.AccountId, new UpdateAccountDto { IsActive = false, ConcurrencyStamp = stored.ConcurrencyStamp });
        }

        (await SignIn.SignInAsync("wang", account.Password)).ShouldBe(SignInOutcome.Refused);
    }

    [Fact]
    public async Task Given_changed_roles_Should_end_the_sessions_that_were_open()
    {
        var account = await HaveAccountAsync("wang");
        var session = await PrincipalAsync("wang");
        var signInManager = GetRequiredService<SignInManager<Account>>();
        (await signInManager.ValidateSecurityStampAsync(session)).ShouldNotBeNull();

        using (AsAdministrator())
        {
            var stored = await Accounts.GetAsync(account.AccountId);
            await Accounts.UpdateAsync(
                account.AccountId, new UpdateAccountDto { Roles = [OrganizationRoles.Auditor], ConcurrencyStamp = stored.ConcurrencyStamp });
        }

        (await signInManager.ValidateSecurityStampAsync(session)).ShouldBeNull();
    }

    [Fact]
    public async Task Given_a_session_Should_know_account_person_name_and_roles()
    {
        var person = await HavePersonAsync("办公室督办专员");
        await HaveAccountAsync("duban", person.Id, OrganizationRoles.SupervisionOffice);

        using var _ = GetRequiredService<ICurrentPrincipalAccessor>().Change(await PrincipalAsync("duban"));

        var current = GetRequiredService<ICurrentPerson>();
        current.GetId().ShouldBe(person.Id);
        current.IsInRole(OrganizationRoles.SupervisionOffice).ShouldBeTrue();
        (await GetRequiredService<IProfileAppService>().GetAsync()).Name.ShouldBe("办公室督办专员");
    }

    [Fact]
    public async Task Given_a_first_password_Should_have_to_change_it_and_then_sign_in_with_the_new_one_only()
    {
        var account = await HaveAccountAsync("wang");
        var session = await PrincipalAsync("wang");
        session.HasClaim(c => c.Type == OrganizationClaimTypes.MustChangePassword).ShouldBeTrue();

        using (GetRequiredService<ICurrentPrincipalAccessor>().Change(session))
        {
            await GetRequiredService<IProfileAppService>().ChangePasswordAsync(
                new ChangePasswordDto { CurrentPassword = account.Password, NewPassword = "my-own-password-7" });
        }

        (await PrincipalAsync("wang")).HasClaim(c => c.Type == OrganizationClaimTypes.MustChangePassword).ShouldBeFalse();
        (await SignIn.SignInAsync("wang", account.Password)).ShouldBe(SignInOutcome.Refused);
        (await SignIn.SignInAsync("wang", "my-own-password-7")).ShouldBe(SignInOutcome.SignedIn);
    }

    [Theory]
    [InlineData("short1")]
    [InlineData("onlylettersinit")]
    [InlineData("12345678901234")]
    public async Task Given_a_weak_password_Should_refuse_it_and_keep_the_old_one(string weak)
    {
        var account = await HaveAccountAsync("wang");
        using var _ = GetRequiredService<ICurrentPrincipalAccessor>().Change(await PrincipalAsync("wang"));

        var error = await Should.ThrowAsync<BusinessException>(() => GetRequiredService<IProfileAppService>().ChangePasswordAsync(
            new ChangePasswordDto { CurrentPassword = account.Password, NewPassword = weak }));

        error.Code.ShouldBe(OrganizationErrorCodes.PasswordRefused);
        (await SignIn.SignInAsync("wang", account.Password)).ShouldBe(SignInOutcome.SignedIn);
    }

    [Fact]
    public async Task Given_a_wrong_current_password_Should_not_change_it()
    {
        await HaveAccountAsync("wang");
        using var _ = GetRequiredService<ICurrentPrincipalAccessor>().Change(await PrincipalAsync("wang"));

        var error = await Should.ThrowAsync<BusinessException>(() => GetRequiredService<IProfileAppService>().ChangePasswordAsync(
            new ChangePasswordDto { CurrentPassword = "not-the-one-1", NewPassword = "my-own-password-7" }));

        error.Code.ShouldBe(OrganizationErrorCodes.PasswordWrong);
    }

    private async Task<TemporaryPasswordDto> HaveAccountAsync(string userName, Guid? personId = null, params string[] roles)
    {
        using var _ = AsAdministrator();
        return await Accounts.CreateAsync(new CreateAccountDto { UserName = userName, PersonId = personId, Roles = roles });
    }

    private async Task<ClaimsPrincipal> PrincipalAsync(string userName)
    {
        var account = await GetRequiredService<UserManager<Account>>().FindByNameAsync(userName);
        return await GetRequiredService<SignInManager<Account>>().CreateUserPrincipalAsync(account!);
    }
}
