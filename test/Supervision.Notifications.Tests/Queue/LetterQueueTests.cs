using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Supervision.Notifications.Queue;

public sealed class LetterQueueTests : NotificationsTestBase
{
    private ILetterQueueAppService Queue => GetRequiredService<ILetterQueueAppService>();

    private ILetterAppService Reader => GetRequiredService<ILetterAppService>();

    [Fact]
    public async Task Given_letters_in_several_states_Should_filter_page_and_count_them()
    {
        await RequestAsync(Request(Bureau.Head) with { Notices = [Notice(Bureau.Head, "甲"), Notice(Bureau.Liaison, "乙"), Notice(Bureau.Nobody, "丙")] });
        Server.Answer = mail => mail.Recipient.Address == "head@bureau.example" ? new MailOutcome(MailOutcomeKind.Refused, "550", "no") : MailOutcome.Accepted;
        await Letters.DispatchDueAsync();

        using var _ = SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice);
        var failed = await Queue.GetListAsync(new GetLetterListInput { State = LetterState.Failed });
        (failed.TotalCount, failed.Items[0].PersonName, failed.Items[0].ErrorCode, failed.Items[0].Address)
            .ShouldBe((1, "数字城市处处长", "550", "head@bureau.example"));
        (await Queue.GetListAsync(new GetLetterListInput { Name = "信用" })).Items.ShouldHaveSingleItem().State.ShouldBe(LetterState.NoAddress);
        (await Queue.GetListAsync(new GetLetterListInput { MaxResultCount = 2 })).Items.Count.ShouldBe(2);
        var counts = await Queue.GetCountsAsync();
        (counts.Sent, counts.Failed, counts.NoAddress, counts.Waiting).ShouldBe((1, 1, 1, 0));
    }

    [Fact]
    public async Task Given_an_administrator_Should_show_the_queue_without_what_letters_say()
    {
        await RequestAsync(Request(Bureau.Head));
        await Letters.DispatchDueAsync();

        using (SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice))
            (await Queue.GetListAsync(new GetLetterListInput())).Items[0].Subject.ShouldBe("1 项");
        using (SignIn(Bureau.Officer, OrganizationRoles.Administrator))
        {
            (await Queue.GetListAsync(new GetLetterListInput())).Items[0].Subject.ShouldBeNull();
            await Should.ThrowAsync<EntityNotFoundException>(async () => await Reader.GetAsync((await OnlyLetterAsync()).Id));
        }
    }

    [Fact]
    public async Task Given_an_ordinary_person_Should_refuse_the_queue_and_let_them_read_their_own_letter_only()
    {
        await RequestAsync(Request(Bureau.Head));
        await Letters.DispatchDueAsync();
        var id = (await OnlyLetterAsync()).Id;

        using (SignIn(Bureau.Liaison))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Queue.GetListAsync(new GetLetterListInput()));
            await Should.ThrowAsync<EntityNotFoundException>(() => Reader.GetAsync(id));
        }

        using (SignIn(Bureau.Head))
        {
            var letter = await Reader.GetAsync(id);
            (letter.Subject, letter.Text).ShouldBe(("1 项", "数字城市处处长"));
            letter.Attempts.ShouldHaveSingleItem().Outcome.ShouldBe(AttemptOutcome.Accepted);
        }
    }

    [Fact]
    public async Task Given_a_subject_outside_the_scope_Should_hide_the_letter_and_the_list_of_letters()
    {
        await RequestAsync(Request(Bureau.Head));
        await Letters.DispatchDueAsync();
        var id = (await OnlyLetterAsync()).Id;
        using var _ = SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice);
        (await Reader.GetListOfSubjectAsync("task:1")).Items.ShouldHaveSingleItem().PersonName.ShouldBe("数字城市处处长");

        Relevance.Hidden.Add("task:1");

        await Should.ThrowAsync<EntityNotFoundException>(() => Reader.GetAsync(id));
        await Should.ThrowAsync<EntityNotFoundException>(() => Reader.GetListOfSubjectAsync("task:1"));
        await Should.ThrowAsync<EntityNotFoundException>(() => Reader.GetListOfSubjectAsync("unknown:1"));
    }

    [Fact]
    public async Task Should_send_a_refused_letter_to_another_address_when_the_office_says_so()
    {
        await RequestAsync(Request(Bureau.Head));
        Server.Answer = mail => mail.Recipient.Address == "head@bureau.example" ? new MailOutcome(MailOutcomeKind.Refused, "550", "no") : MailOutcome.Accepted;
        await Letters.DispatchDueAsync();

        using (SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice))
        {
            var id = (await OnlyLetterAsync()).Id;
            (await Should.ThrowAsync<BusinessException>(() => Queue.ReaddressAsync(id, new ReaddressLetterDto { Address = "x" })))
                .Code.ShouldBe(NotificationsErrorCodes.AddressInvalid);
            await Queue.ReaddressAsync(id, new ReaddressLetterDto { Address = "head2@bureau.example" });
        }

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
        Server.Recipients.ShouldBe(["head2@bureau.example"]);
    }

    [Fact]
    public async Task Should_stop_a_waiting_letter_and_keep_its_notice_in_the_inbox()
    {
        await RequestAsync(Request(Bureau.Head));
        using (SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice))
            await Queue.CancelAsync((await OnlyLetterAsync()).Id, new CancelLetterDto { Reason = "重复" });

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0);

        var letter = await OnlyLetterAsync();
        (letter.State, letter.ErrorText).ShouldBe((LetterState.Cancelled, "重复"));
        (await NoticesAsync()).ShouldHaveSingle().State.ShouldBe(NoticeState.InboxOnly);
    }

    [Fact]
    public async Task Given_a_sent_letter_Should_refuse_to_send_it_again()
    {
        await RequestAsync(Request(Bureau.Head));
        await Letters.DispatchDueAsync();

        using var _ = SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice);
        var id = (await OnlyLetterAsync()).Id;
        (await Should.ThrowAsync<BusinessException>(() => Queue.RetryAsync(id))).Code.ShouldBe(NotificationsErrorCodes.LetterAlreadySent);
    }

    [Fact]
    public async Task Given_a_letter_on_its_way_Should_ask_to_wait()
    {
        await RequestAsync(Request(Bureau.Head));
        await GetRequiredService<Dispatch.LetterLeases>().ClaimAsync(TestContext.Current.CancellationToken);

        using var _ = SignIn(Bureau.Officer, OrganizationRoles.SupervisionOffice);
        var id = (await OnlyLetterAsync()).Id;
        (await Should.ThrowAsync<BusinessException>(() => Queue.CancelAsync(id, new CancelLetterDto { Reason = "x" })))
            .Code.ShouldBe(NotificationsErrorCodes.LetterOnItsWay);
    }
}
