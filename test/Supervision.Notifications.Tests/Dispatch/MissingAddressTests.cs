using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Queue;
using Supervision.Organization.Bureau;
using Xunit;

namespace Supervision.Notifications.Dispatch;

public sealed class MissingAddressTests : NotificationsTestBase
{
    [Fact]
    public async Task Given_a_person_without_address_Should_keep_the_notice_and_tell_the_office_once_a_day()
    {
        await RequestAsync(Request(Bureau.Nobody));
        await Letters.DispatchDueAsync();
        await RequestAsync(Request(Bureau.Nobody, occasion: "action:2"));
        await Letters.DispatchDueAsync();

        (await LettersAsync()).ShouldAllBe(l => l.State == LetterState.NoAddress);
        var notices = await NoticesAsync();
        notices.Where(n => n.PersonId == Bureau.Nobody.Id).ShouldAllBe(n => n.State == NoticeState.InboxOnly);
        var told = notices.Where(n => n.PersonId == Bureau.Officer.Id).ToList().ShouldHaveSingle();
        told.Title.ShouldContain("信用建设处处长");

        Clock.Advance(TimeSpan.FromDays(1));
        await RequestAsync(Request(Bureau.Nobody, occasion: "action:3"));
        await Letters.DispatchDueAsync();
        (await NoticesAsync()).Count(n => n.PersonId == Bureau.Officer.Id).ShouldBe(2);
    }

    [Fact]
    public async Task Given_an_address_filled_in_later_Should_send_what_waited_when_the_office_tries_again()
    {
        await RequestAsync(Request(Bureau.Nobody));
        await Letters.DispatchDueAsync();
        Bureau.Change(Bureau.Nobody, p => p with { Email = "credit@bureau.example" });

        using (SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice))
            await GetRequiredService<ILetterQueueAppService>().RetryAsync((await OnlyLetterAsync()).Id);
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);

        Server.Recipients.ShouldBe(["credit@bureau.example"]);
        (await NoticesAsync()).Single(n => n.PersonId == Bureau.Nobody.Id).State.ShouldBe(NoticeState.Told);
    }
}
