using Shouldly;
using Supervision.Notifications.Letters;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Notifications.Dispatch;

public sealed class OutboxTests : NotificationsTestBase
{
    [Fact]
    public async Task Should_send_a_letter_once_when_its_cause_is_stored_and_dispatch_runs_twice()
    {
        await RequestAsync(Request(Bureau.Head));

        (await Letters.DispatchDueAsync()).ShouldBe(new LetterDispatchResult(Sent: 1, Failed: 0, Skipped: 0, IsHeld: false));
        (await Letters.DispatchDueAsync()).ShouldBe(new LetterDispatchResult(Sent: 0, Failed: 0, Skipped: 0, IsHeld: false));

        Server.Recipients.ShouldBe(["head@bureau.example"]);
        var letter = await OnlyLetterAsync();
        letter.State.ShouldBe(LetterState.Sent);
        letter.Subject.ShouldBe("1 项");
        letter.SentAtUtc.ShouldBe(Clock.Now);
        (await NoticesAsync()).ShouldHaveSingle().State.ShouldBe(NoticeState.Told);
    }

    [Fact]
    public async Task Should_leave_nothing_to_send_when_the_cause_is_rolled_back()
    {
        using (GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: true))
        {
            await Letters.RequestAsync(Request(Bureau.Head));
        }

        (await LettersAsync()).ShouldBeEmpty();
        (await NoticesAsync()).ShouldBeEmpty();
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0);
    }

    [Fact]
    public async Task Given_one_action_on_three_tasks_Should_write_one_letter_per_person()
    {
        await RequestAsync(Request(Bureau.Head) with
        {
            Notices = [Notice(Bureau.Head, "甲", "task:1"), Notice(Bureau.Head, "乙", "task:2"), Notice(Bureau.Liaison, "甲", "task:1")],
        });

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(2);

        Server.Taken.Select(m => (m.To.Mailboxes.Single().Address, m.Subject))
            .ShouldBe([("head@bureau.example", "2 项"), ("liaison@bureau.example", "1 项")], ignoreOrder: true);
    }

    [Fact]
    public async Task Given_the_same_request_twice_Should_add_neither_letter_nor_notice()
    {
        await RequestAsync(Request(Bureau.Head));
        await RequestAsync(Request(Bureau.Head));

        (await LettersAsync()).Count.ShouldBe(1);
        (await NoticesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_fact_that_comes_after_its_letter_went_Should_keep_it_in_the_inbox()
    {
        await RequestAsync(Request(Bureau.Head));
        await Letters.DispatchDueAsync();

        await RequestAsync(Request(Bureau.Head, title: "又一项", subjectKey: "task:2"));
        await Letters.DispatchDueAsync();

        Server.Taken.Count.ShouldBe(1);
        (await NoticesAsync()).Single(n => n.Title == "又一项").State.ShouldBe(NoticeState.InboxOnly);
    }

    [Fact]
    public async Task Given_a_letter_for_tomorrow_Should_wait_until_its_time()
    {
        await RequestAsync(Request(Bureau.Head) with { Class = LetterClass.Daily, SendAfterUtc = Clock.Now.AddHours(23) });

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(0);
        Clock.Advance(TimeSpan.FromHours(23));
        (await Letters.DispatchDueAsync()).Sent.ShouldBe(1);
    }

    [Fact]
    public async Task Should_refuse_to_send_inside_a_unit_of_work()
    {
        await Should.ThrowAsync<Volo.Abp.AbpException>(() => WithUnitOfWorkAsync(() => Letters.DispatchDueAsync()));
    }

    [Fact]
    public async Task Given_more_letters_than_a_batch_Should_send_all_over_one_connection_per_batch()
    {
        var people = Enumerable.Range(1, LetterLeases.BatchSize + 5).Select(i => Bureau.Add($"人员{i}", $"p{i}@bureau.example")).ToList();
        await RequestAsync(Request(Bureau.Head) with { Notices = [.. people.Select(p => Notice(p, "交办"))] });

        (await Letters.DispatchDueAsync()).Sent.ShouldBe(people.Count);

        Server.Recipients.Distinct().Count().ShouldBe(people.Count);
        Server.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task Given_a_task_closed_meanwhile_Should_leave_it_out_and_say_why()
    {
        await RequestAsync(Request(Bureau.Head) with { Notices = [Notice(Bureau.Head, "已办结", "task:1"), Notice(Bureau.Head, "未办结", "task:2")] });
        Relevance.Over.Add("task:1");

        await Letters.DispatchDueAsync();

        Server.Taken.ShouldHaveSingle().Subject.ShouldBe("1 项");
        var outdated = (await NoticesAsync()).Single(n => n.Title == "已办结");
        (outdated.State, outdated.OutdatedReason).ShouldBe((NoticeState.Outdated, "TaskClosed"));
    }

    [Fact]
    public async Task Given_nothing_that_still_holds_Should_not_send_the_letter()
    {
        await RequestAsync(Request(Bureau.Head));
        Relevance.Over.Add("task:1");

        (await Letters.DispatchDueAsync()).Skipped.ShouldBe(1);

        Server.Taken.ShouldBeEmpty();
        var letter = await OnlyLetterAsync();
        (letter.State, letter.ErrorCode).ShouldBe((LetterState.Outdated, "TaskClosed"));
    }

    [Fact]
    public async Task Given_a_person_who_left_Should_not_write_to_them()
    {
        await RequestAsync(Request(Bureau.Head));
        Bureau.Change(Bureau.Head, p => p with { IsActive = false });

        await Letters.DispatchDueAsync();

        Server.Taken.ShouldBeEmpty();
        (await OnlyLetterAsync()).ErrorCode.ShouldBe("PersonInactive");
    }
}
