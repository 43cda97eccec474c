using System.Diagnostics;
using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Preview;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Localization;
using Xunit;

namespace Supervision.Reminders.Sweep;

public sealed class Sweep_Tests : SweepTestBase
{
    [Fact]
    public async Task Given_tasks_left_alone_Should_remind_in_March_and_escalate_in_April()
    {
        SetTo("2025-01-07 10:00");
        await ChangeAsync(Facts(5), Facts(8));

        await WalkToAsync("2025-04-12 09:00");

        var ledger = await LedgerAsync();
        ledger.Where(r => r.AnchorDate == new DateOnly(2025, 3, 31)).Select(r => $"{Day(r.DecidedAtUtc)} {r.StepKey}").Distinct().ShouldBe(
        [
            "03-26 08:30 milestone-3", "03-31 08:30 milestone-0", "04-01 08:30 missed-1", "04-03 08:30 missed-2", "04-11 08:30 missed-3",
        ]);
        var principal = (await LettersAsync()).Where(l => l.PersonId == Bureau.PrincipalLeader!.Id).ShouldHaveSingleItem();
        principal.Subject.ShouldBe("【三级·红】2025-005 等 2 项节点逾期 8 个工作日");
        principal.Text!.ShouldContain("04-18、04-25、05-06");
        Tasks.Escalations.Select(e => e.Level).Distinct().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Given_a_quarter_Should_mail_once_per_letter_and_at_most_one_daily_letter_a_day()
    {
        SetTo("2025-01-07 10:00");
        await ChangeAsync(Facts(5), Facts(8));

        await WalkToAsync("2025-04-12 09:00");

        var letters = await LettersAsync();
        letters.ShouldAllBe(l => l.State == LetterState.Sent);
        Mails().Length.ShouldBe(letters.Count);
        letters.Where(l => l.Class == LetterClass.Daily).Select(l => (l.PersonId, Day(l.SendAfterUtc)[..5])).ShouldBeUnique();
        letters.Where(l => l.Class == LetterClass.Escalation).Select(l => (l.PersonId, l.SendAfterUtc)).ShouldBeUnique();
    }

    [Fact]
    public async Task Given_sweeps_under_different_languages_Should_not_write_the_same_list_of_the_week_twice()
    {
        SetTo("2025-04-11 10:00");
        await ChangeAsync(Facts(5), Facts(8));
        using (CultureHelper.Use("zh-Hans")) await WalkToAsync("2025-04-18 09:00");

        using (CultureHelper.Use("en")) await WalkToAsync("2025-04-30 09:00");

        var lists = (await LettersAsync()).Where(l => l.Class == LetterClass.Daily && l.PersonId == Bureau.PrincipalLeader!.Id);
        lists.Select(l => Day(l.SendAfterUtc)[..5]).ShouldBe(["04-14"]);
    }

    [Fact]
    public async Task Given_a_preview_Should_send_exactly_that()
    {
        SetTo("2025-03-20 10:00");
        await ChangeAsync(Facts(5), Facts(8));
        await StopAsync();
        using var office = LoginAs(Bureau.OfficeStaff[0]);
        var preview = (await Outgoing(new GetOutgoingInput { From = new(2025, 3, 21), Days = 25 })).SelectMany(Lines).Order().ToList();

        await WalkToAsync("2025-04-15 00:00");

        var sent = (await WithUnitOfWorkAsync(() => GetRequiredService<IOutgoingAppService>()
            .GetSentListAsync(new GetOutgoingInput { From = new(2025, 4, 14), Days = 25 }))).SelectMany(Lines).Order().ToList();
        sent.ShouldBe(preview);
        sent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Given_weeks_down_Should_collapse_and_let_the_leader_hear_before_the_principal()
    {
        SetTo("2025-03-20 10:00");
        await ChangeAsync(Facts(5));
        await StopAsync();
        SetTo("2025-04-21 10:00");

        await StopAsync();

        var sent = (await LedgerAsync()).Where(r => r.Outcome == ReminderOutcome.Decided && r.Level > 0).ToList();
        sent.Select(r => r.StepKey).Distinct().ShouldBe(["missed-2"]);
        (await LedgerAsync()).ShouldContain(r => r.StepKey == "missed-1" && r.Outcome == ReminderOutcome.Collapsed);
        await WalkToAsync("2025-04-22 09:00");
        (await LedgerAsync()).ShouldContain(r => r.StepKey == "missed-3" && r.Outcome == ReminderOutcome.Decided);
    }

    [Fact]
    public async Task Given_sweeps_at_the_same_time_Should_decide_once()
    {
        SetTo("2025-03-20 10:00");
        await ChangeAsync(Facts(5), Facts(8), Facts(9));
        await StopAsync();
        SetTo("2025-04-01 09:00");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Sweep.RunOnceAsync()));

        var ledger = await LedgerAsync();
        ledger.Select(r => (r.TaskId, r.StepKey, r.AnchorDate, r.RepeatIndex, r.RecipientRole)).ShouldBeUnique();
        (await Sweep.RunOnceAsync()).IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Given_imported_drafts_Should_send_nothing_and_forget_them()
    {
        await WithUnitOfWorkAsync(async () => await GetRequiredService<Volo.Abp.EventBus.Local.ILocalEventBus>()
            .PublishAsync(new SupervisedTaskChangedEvent(Guid.NewGuid())));

        await WalkToAsync("2025-12-31 00:00");

        (await LettersAsync()).ShouldBeEmpty();
        (await LedgerAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_a_node_met_after_the_decision_Should_drop_the_notice_before_sending()
    {
        SetTo("2025-03-20 10:00");
        await ChangeAsync(Facts(5));
        await StopAsync();
        SetTo("2025-04-01 08:30");
        await Sweep.RunOnceAsync();
        var facts = Facts(5);
        await ChangeAsync(facts with { Milestones = [.. facts.Milestones.Select(m => m with { DoneAtUtc = Clock.Now })] });

        await GetRequiredService<ILetterIntegrationService>().DispatchDueAsync();

        (await LettersAsync()).Where(l => l.Class == LetterClass.Escalation).ShouldAllBe(l => l.State == LetterState.Outdated);
    }

    [Fact]
    public async Task Given_the_office_holds_a_row_Should_wait_and_then_go()
    {
        SetTo("2025-03-20 10:00");
        await ChangeAsync(Facts(5), Facts(8));
        await WalkToAsync("2025-04-10 14:20");
        using var office = LoginAs(Bureau.OfficeStaff[0]);
        var service = GetRequiredService<IPrincipalListAppService>();
        var anchor = new DateOnly(2025, 3, 31);
        (await service.GetAsync()).Rows.Select(r => r.Number).ShouldBe(["2025-005", "2025-008"]);

        await service.HoldAsync(new HoldEscalationDto { TaskId = Facts(8).Id, AnchorDate = anchor, Until = new(2025, 4, 14), Reason = "04-11 听取专题汇报" });
        await service.SetNoteAsync(new SetEscalationNoteDto { TaskId = Facts(5).Id, AnchorDate = anchor, Note = "四个区通道已通。" });
        var tooLong = await Should.ThrowAsync<BusinessException>(() => service.HoldAsync(
            new HoldEscalationDto { TaskId = Facts(5).Id, AnchorDate = anchor, Until = new(2025, 4, 18), Reason = "再等等" }));

        tooLong.Code.ShouldBe(RemindersErrorCodes.HoldTooLong);
        await WalkToAsync("2025-04-11 09:00");
        var first = (await LettersAsync()).Where(l => l.PersonId == Bureau.PrincipalLeader!.Id).ShouldHaveSingleItem();
        first.Text!.ShouldContain("2025-005");
        first.Text!.ShouldContain("四个区通道已通。");
        first.Text!.ShouldNotContain("2025-008");
        await WalkToAsync("2025-04-14 09:00");
        (await LettersAsync()).Count(l => l.PersonId == Bureau.PrincipalLeader!.Id && l.Class == LetterClass.Escalation).ShouldBe(2);
        Tasks.Timeline.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Given_nothing_due_Should_end_an_idle_sweep_quickly()
    {
        SetTo("2025-03-20 10:00");
        await ChangeAsync([.. Enumerable.Range(1, 200).Select(Facts)]);
        await StopAsync();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 50; i++) (await Sweep.RunOnceAsync()).IsIdle.ShouldBeTrue();

        TestContext.Current.TestOutputHelper?.WriteLine($"idle sweep: {watch.Elapsed.TotalMilliseconds / 50:0.00} ms");
        (watch.Elapsed / 50).ShouldBeLessThan(TimeSpan.FromMilliseconds(100));
    }

    private Task<IReadOnlyList<OutgoingDayDto>> Outgoing(GetOutgoingInput input) => GetRequiredService<IOutgoingAppService>().GetListAsync(input);

    private static IEnumerable<string> Lines(OutgoingDayDto day) => day.Letters.SelectMany(l => l.Items.Select(i =>
        $"{day.Date:MM-dd} {l.Time} {l.PersonName} {l.Class} {i.Number} {i.StepKey} {i.AnchorDate:MM-dd} {i.IsCopy}"));
}
