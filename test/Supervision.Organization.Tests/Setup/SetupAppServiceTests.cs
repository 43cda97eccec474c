using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Local;
using Xunit;

namespace Supervision.Organization.Setup;

public sealed class SetupAppServiceTests : OrganizationTestBase
{
    private readonly Told _told = new();

    private ISetupAppService Setup => GetRequiredService<ISetupAppService>();

    private SetupCode Code => GetRequiredService<SetupCode>();

    protected override void AfterAddApplication(IServiceCollection services)
    {
        base.AfterAddApplication(services);
        services.AddSingleton(_told);
        services.Configure<AbpLocalEventBusOptions>(options => options.Handlers.Add(typeof(Told)));
    }

    [Fact]
    public async Task Given_the_code_Should_make_the_administrator_name_the_bureau_and_tell_the_other_modules()
    {
        (await Setup.GetStatusAsync()).IsRequired.ShouldBeTrue();

        await Setup.CompleteAsync(Filled(Code.Issue().ToLowerInvariant()));

        (await Setup.GetStatusAsync()).IsRequired.ShouldBeFalse();
        (await GetRequiredService<IBureauNamesIntegrationService>().GetAsync()).Bureau.ShouldBe("市政数局");
        _told.Event.ShouldBe(new BureauSetUpEvent("Asia/Shanghai", "duban@example.cn", "市政数局督办"));
        using var administrator = AsAdministrator();
        var account = (await GetRequiredService<IAccountAppService>().GetListAsync(new GetAccountListInput())).Items.ShouldHaveSingleItem();
        account.Roles.ShouldBe([OrganizationRoles.Administrator]);
        account.MustChangePassword.ShouldBeFalse();
    }

    [Fact]
    public async Task Given_a_wrong_code_Should_store_nothing()
    {
        Code.Issue();

        var error = await Should.ThrowAsync<BusinessException>(() => Setup.CompleteAsync(Filled("AAAA-AAAA-AAAA-AAAA")));

        error.Code.ShouldBe(OrganizationErrorCodes.SetupCodeWrong);
        (await Setup.GetStatusAsync()).IsRequired.ShouldBeTrue();
    }

    [Fact]
    public async Task Given_no_code_was_ever_printed_Should_accept_none() =>
        (await Should.ThrowAsync<BusinessException>(() => Setup.CompleteAsync(Filled("-")))).Code.ShouldBe(OrganizationErrorCodes.SetupCodeWrong);

    [Fact]
    public async Task Given_a_code_that_was_used_Should_not_work_again()
    {
        var code = Code.Issue();
        await Setup.CompleteAsync(Filled(code));

        var error = await Should.ThrowAsync<BusinessException>(() => Setup.CompleteAsync(Filled(code, "second")));

        error.Code.ShouldBe(OrganizationErrorCodes.SetupDone);
    }

    [Fact]
    public async Task Given_two_at_the_same_moment_Should_let_one_through()
    {
        var code = Code.Issue();

        var attempts = await Task.WhenAll(new[] { "first", "second" }.Select(name => Task.Run(async () =>
        {
            try
            {
                await Setup.CompleteAsync(Filled(code, name));
                return null;
            }
            catch (BusinessException refused)
            {
                return refused.Code;
            }
        })));

        attempts.ShouldBe([null, OrganizationErrorCodes.SetupDone], ignoreOrder: true);
    }

    [Fact]
    public async Task Given_an_unknown_time_zone_or_weak_password_Should_refuse_and_keep_the_code()
    {
        var code = Code.Issue();
        var zone = Filled(code);
        zone.TimeZoneId = "Mars/Olympus";
        var password = Filled(code);
        password.Password = "short";

        (await Should.ThrowAsync<BusinessException>(() => Setup.CompleteAsync(zone))).Code.ShouldBe(OrganizationErrorCodes.UnknownTimeZone);
        (await Should.ThrowAsync<BusinessException>(() => Setup.CompleteAsync(password))).Code.ShouldBe(OrganizationErrorCodes.PasswordRefused);

        await Setup.CompleteAsync(Filled(code));
    }

    [Fact]
    public async Task Given_an_empty_bureau_Should_list_what_is_missing_until_a_task_can_be_assigned()
    {
        using (AsAnybody()) await Should.ThrowAsync<AbpAuthorizationException>(() => Setup.GetChecklistAsync());
        using var _ = AsAdministrator();

        (await Setup.GetChecklistAsync()).CanAssign.ShouldBeFalse();
        var department = await HaveDepartmentAsync("数字城市处");
        var list = await Setup.GetChecklistAsync();

        list.CanAssign.ShouldBeFalse();
        list.Steps.Single(s => s.Step == SetupStep.Departments).IsDone.ShouldBeTrue();
        list.Steps.Single(s => s.Step == SetupStep.Heads).Missing.ShouldBe([department.Name]);
    }

    private sealed class Told : ILocalEventHandler<BureauSetUpEvent>
    {
        public BureauSetUpEvent? Event { get; private set; }

        public Task HandleEventAsync(BureauSetUpEvent eventData)
        {
            Event = eventData;
            return Task.CompletedTask;
        }
    }

    private static CompleteSetupDto Filled(string code, string userName = "admin") => new()
    {
        Code = code, BureauName = "市政数局", TimeZoneId = "Asia/Shanghai", SenderAddress = "duban@example.cn",
        SenderName = "市政数局督办", UserName = userName, Password = "a-good-password-1",
    };
}
