using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Supervision.Notifications.Inbox;

public sealed class InboxTests : NotificationsTestBase
{
    private IInboxAppService Inbox => GetRequiredService<IInboxAppService>();

    [Fact]
    public async Task Should_show_a_notice_from_the_time_of_its_letter_until_it_is_read()
    {
        await RequestAsync(Request(Bureau.Head) with { Class = LetterClass.Daily, SendAfterUtc = Clock.Now.AddHours(1) });
        using var _ = SignIn(Bureau.Head);
        (await Inbox.GetUnreadCountAsync()).ShouldBe(0);

        Clock.Advance(TimeSpan.FromHours(1));
        (await Inbox.GetUnreadCountAsync()).ShouldBe(1);
        var notice = (await Inbox.GetListAsync(new GetInboxInput { UnreadOnly = true })).Items.ShouldHaveSingleItem();
        (notice.Title, notice.IsRead, notice.WasMailed).ShouldBe(("交办 1 项", false, false));

        await Inbox.MarkReadAsync(notice.Id);
        await Inbox.MarkReadAsync(notice.Id);
        (await Inbox.GetUnreadCountAsync()).ShouldBe(0);
        (await Inbox.GetListAsync(new GetInboxInput())).Items.ShouldHaveSingleItem().IsRead.ShouldBeTrue();
    }

    [Fact]
    public async Task Should_mark_all_of_ones_own_and_nobody_elses()
    {
        await RequestAsync(Request(Bureau.Head) with { Notices = [Notice(Bureau.Head, "甲"), Notice(Bureau.Head, "乙"), Notice(Bureau.Liaison, "丙")] });
        using (SignIn(Bureau.Head))
        {
            await Inbox.MarkAllReadAsync();
            (await Inbox.GetUnreadCountAsync()).ShouldBe(0);
        }

        using (SignIn(Bureau.Liaison)) (await Inbox.GetUnreadCountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Given_another_persons_notice_Should_not_find_it()
    {
        await RequestAsync(Request(Bureau.Head));
        var id = (await NoticesAsync()).ShouldHaveSingle().Id;

        using var _ = SignIn(Bureau.Liaison);
        await Should.ThrowAsync<EntityNotFoundException>(() => Inbox.MarkReadAsync(id));
    }

    [Fact]
    public async Task Given_an_account_without_a_person_Should_show_an_empty_inbox()
    {
        using var _ = LoginAs(Guid.NewGuid(), "admin", OrganizationRoles.Administrator);
        (await Inbox.GetUnreadCountAsync()).ShouldBe(0);
        (await Inbox.GetListAsync(new GetInboxInput())).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_a_notice_about_a_missing_address_Should_lead_to_the_letters_that_wait_for_one()
    {
        await RequestAsync(Request(Bureau.Nobody));
        await Letters.DispatchDueAsync();

        using var _ = SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice);
        (await Inbox.GetListAsync(new GetInboxInput())).Items.ShouldHaveSingleItem().Path.ShouldBe("/notifications/letters?State=NoAddress");
    }
}
