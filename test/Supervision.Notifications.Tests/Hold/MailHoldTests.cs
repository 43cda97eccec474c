using Shouldly;
using Supervision.Organization.Bureau;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Notifications.Hold;

public sealed class MailHoldTests : NotificationsTestBase
{
    private IMailHoldAppService Service => GetRequiredService<IMailHoldAppService>();

    [Fact]
    public async Task Given_stopped_mail_Should_keep_letters_until_it_is_released()
    {
        using (SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice))
            await Service.StopAsync(new StopMailDto { Reason = "防汛期间" });
        await RequestAsync(Request(Bureau.Head));

        (await Letters.DispatchDueAsync()).IsHeld.ShouldBeTrue();
        Server.Taken.ShouldBeEmpty();

        using (SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice)) await Service.ReleaseAsync();
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task Should_tell_everybody_who_stopped_mail_when_and_why()
    {
        using (SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice))
            await Service.StopAsync(new StopMailDto { Reason = "防汛期间" });

        using var _ = SignIn(Bureau.Head);
        (await Service.GetAsync()).ShouldBe(new MailHoldDto(true, "督办专员", Clock.Now, "防汛期间"));
    }

    [Fact]
    public async Task Given_an_ordinary_person_Should_not_let_them_stop_mail()
    {
        using var _ = SignIn(Bureau.Head);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Service.StopAsync(new StopMailDto { Reason = "x" }));
    }
}
