using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Supervision.Notifications.Dispatch;

public sealed class FailureTests : NotificationsTestBase
{
    [Fact]
    public async Task Given_a_server_that_is_down_Should_delay_and_then_deliver()
    {
        await RequestAsync(Request(Bureau.Head));
        Server.IsDown = true;

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0);
        var waiting = await OnlyLetterAsync();
        (waiting.State, waiting.ErrorCode, waiting.AttemptCount).ShouldBe((LetterState.Waiting, MailErrorCodes.ServerUnreachable, 0));

        Server.IsDown = false;
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0);
        LetTimePass();
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_server_down_for_days_Should_never_lose_the_letter_nor_shift_with_the_demo_clock()
    {
        await RequestAsync(Request(Bureau.Head));
        Server.IsDown = true;
        for (var i = 0; i < RetrySchedule.MaxAttempts + 20; i++)
        {
            await Letters.DispatchDueAsync();
            LetTimePass();
        }

        Server.IsDown = false;
        await Letters.DispatchDueAsync();
        Server.Recipients.ShouldBe(["head@bureau.example"]);

        await RequestAsync(Request(Bureau.Liaison, occasion: "action:2"));
        Server.IsDown = true;
        await Letters.DispatchDueAsync();
        Server.IsDown = false;
        Clock.Advance(TimeSpan.FromDays(30));
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0, "the wait runs on the machine's clock");
    }

    [Fact]
    public async Task Given_a_refused_address_Should_record_it_and_deliver_the_others()
    {
        await RequestAsync(Request(Bureau.Head) with { Notices = [Notice(Bureau.Head, "甲"), Notice(Bureau.Liaison, "乙")] });
        Server.Answer = mail => mail.Recipient.Address == "head@bureau.example"
            ? new MailOutcome(MailOutcomeKind.Refused, "550", "no such user")
            : MailOutcome.Accepted;

        (await Letters.DispatchDueAsync()).ShouldBe(new LetterDispatchResult(Sent: 1, Failed: 1, Skipped: 0, IsHeld: false));

        var refused = (await LettersAsync()).Single(l => l.PersonId == Bureau.Head.Id);
        (refused.State, refused.ErrorCode, refused.ErrorText).ShouldBe((LetterState.Failed, "550", "no such user"));
        (await AttemptsAsync()).Count(a => a.Outcome == AttemptOutcome.Refused).ShouldBe(1);
        LetTimePass();
        (await Letters.DispatchDueAsync()).Failed.ShouldBe(0);
    }

    [Fact]
    public async Task Given_a_full_mailbox_Should_try_again_after_a_wait_that_grows()
    {
        await RequestAsync(Request(Bureau.Head));
        Server.Answer = _ => new MailOutcome(MailOutcomeKind.Deferred, "452", "mailbox full");

        await Letters.DispatchDueAsync();
        (await OnlyLetterAsync()).RetryAtUtc.ShouldBe(Machine.GetUtcNow().UtcDateTime + RetrySchedule.FirstWait);
        Machine.Advance(RetrySchedule.FirstWait);
        await Letters.DispatchDueAsync();
        (await OnlyLetterAsync()).RetryAtUtc.ShouldBe(Machine.GetUtcNow().UtcDateTime + (2 * RetrySchedule.FirstWait));

        Server.Answer = _ => MailOutcome.Accepted;
        LetTimePass();
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
        (await AttemptsAsync()).Select(a => a.Outcome).ShouldBe([AttemptOutcome.Deferred, AttemptOutcome.Deferred, AttemptOutcome.Accepted]);
    }

    [Fact]
    public async Task Given_a_connection_lost_after_the_letter_was_taken_Should_send_it_again_with_the_same_message_id()
    {
        await RequestAsync(Request(Bureau.Head));
        var ids = new List<string>();
        Server.Answer = mail =>
        {
            ids.Add(mail.Message.MessageId!);
            return ids.Count == 1 ? throw new IOException("connection reset") : MailOutcome.Accepted;
        };

        await Letters.DispatchDueAsync();
        (await AttemptsAsync()).ShouldHaveSingle().Outcome.ShouldBe(AttemptOutcome.Unknown);
        LetTimePass();
        await Letters.DispatchDueAsync();

        ids.Count.ShouldBe(2);
        ids.Distinct().ShouldHaveSingleItem().ShouldBe((await OnlyLetterAsync()).MessageId);
        (await OnlyLetterAsync()).State.ShouldBe(LetterState.Sent);
    }

    [Fact]
    public async Task Given_a_process_killed_while_sending_Should_send_again_after_the_lease_and_know_the_first_attempt_as_unknown()
    {
        await RequestAsync(Request(Bureau.Head));
        await KillWhileSendingAsync();

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0, "the lease still holds");
        Machine.Advance(LetterLeases.Length);
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);

        (await AttemptsAsync()).Select(a => a.Outcome).ShouldBe([AttemptOutcome.Unknown, AttemptOutcome.Accepted]);
    }

    [Fact]
    public async Task Given_a_letter_that_cannot_be_written_Should_send_the_others_and_try_it_again()
    {
        await RequestAsync(Request(Bureau.Head) with { Notices = [Notice(Bureau.Head, "甲"), Notice(Bureau.Liaison, "乙")] });
        var write = Composer.Write;
        Composer.Write = letter => letter.PersonId == Bureau.Head.Id ? throw new InvalidOperationException("broken") : write(letter);

        (await Letters.DispatchDueAsync()).ShouldBe(new LetterDispatchResult(Sent: 1, Failed: 1, Skipped: 0, IsHeld: false));
        (await LettersAsync()).Single(l => l.PersonId == Bureau.Head.Id).ErrorCode.ShouldBe(MailErrorCodes.ComposeFailed);

        Composer.Write = write;
        LetTimePass();
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_server_that_goes_away_in_a_batch_Should_keep_the_rest_for_later()
    {
        await RequestAsync(Request(Bureau.Head) with { Notices = [Notice(Bureau.Head, "甲"), Notice(Bureau.Liaison, "乙")] });
        var asked = 0;
        Server.Answer = _ => asked++ == 0 ? MailOutcome.Accepted : throw new MailServerUnavailableException(MailErrorCodes.ConnectionLost, "gone");

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
        Server.Answer = _ => MailOutcome.Accepted;
        LetTimePass();
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);

        Server.Recipients.Distinct().Count().ShouldBe(2);
        (await AttemptsAsync()).Select(a => a.Outcome).ShouldBe([AttemptOutcome.Accepted, AttemptOutcome.Accepted]);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("a@b.example\r\nBcc: all@b.example")]
    [InlineData("@b.example")]
    public async Task Given_an_address_that_is_none_Should_give_up_and_say_so(string address)
    {
        var person = Bureau.Add("地址有误", address);
        await RequestAsync(Request(person));

        await Letters.DispatchDueAsync();

        Server.Taken.ShouldBeEmpty();
        var letter = await OnlyLetterAsync();
        (letter.State, letter.ErrorCode).ShouldBe((LetterState.Failed, MailErrorCodes.AddressInvalid));
    }

    /// <summary>Leaves what a killed process leaves: a lease, and an attempt that was begun.</summary>
    private async Task KillWhileSendingAsync()
    {
        var batch = await GetRequiredService<LetterLeases>().ClaimAsync(TestContext.Current.CancellationToken);
        var items = await GetRequiredService<LetterPreparer>().PrepareAsync(batch, TestContext.Current.CancellationToken);
        await GetRequiredService<LetterRecorder>().RecordPlansAsync(batch, items, TestContext.Current.CancellationToken);
        await WithUnitOfWorkAsync(async () =>
            (await (await GetRequiredService<IRepository<DeliveryAttempt, Guid>>().GetQueryableAsync()).SingleAsync()).Outcome.ShouldBe(AttemptOutcome.Started));
    }
}
