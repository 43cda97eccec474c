using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Sweep;
using Supervision.Tasks.Timeline;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Supervision.EntityFrameworkCore.PostgreSql;

public sealed class PostgreSqlSweepTests : PlanStory
{
    private ISweepIntegrationService Sweep => GetRequiredService<ISweepIntegrationService>();

    [Fact]
    public async Task Given_missed_nodes_Should_decide_and_mail_once()
    {
        await LeaveAloneAsync();

        var sweep = await Sweep.RunOnceAsync(TestContext.Current.CancellationToken);

        sweep.Failed.ShouldBe(0);
        sweep.Decided.ShouldBeGreaterThan(0);
        var mail = await GetRequiredService<ILetterIntegrationService>().DispatchDueAsync(TestContext.Current.CancellationToken);
        (mail.Failed, mail.Sent).ShouldBe((0, sweep.Letters));
        (await Sweep.RunOnceAsync(TestContext.Current.CancellationToken)).IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Given_sweeps_of_two_nodes_at_the_same_time_Should_decide_and_write_once()
    {
        await LeaveAloneAsync();
        await using var other = await StartSecondNodeAsync();

        var sweeps = await Task.WhenAll(new[] { Sweep, other.Get<ISweepIntegrationService>() }.Select(s => Task.Run(() => s.RunOnceAsync())));

        sweeps.Sum(s => s.Failed).ShouldBe(0);
        sweeps.Count(s => s.Decided > 0).ShouldBe(1);
        var ledger = await ListAsync<DecidedReminder>();
        ledger.Count(r => r.Outcome == ReminderOutcome.Decided).ShouldBe(sweeps.Sum(s => s.Decided));
        ledger.Select(r => (r.TaskId, r.StepKey, r.AnchorDate, r.RepeatIndex, r.RecipientRole)).ShouldBeUnique();
        (await ListAsync<Letter>()).Where(l => l.Class == LetterClass.Escalation).Select(l => l.PersonId).ShouldBeUnique();
        (await GetRequiredService<ITimelineIntegrationService>().GetVerificationAsync(TestContext.Current.CancellationToken)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_two_nodes_sending_at_the_same_time_Should_send_each_letter_once()
    {
        await LeaveAloneAsync();
        await Sweep.RunOnceAsync(TestContext.Current.CancellationToken);
        await using var other = await StartSecondNodeAsync();
        var letters = await ListAsync<Letter>();
        var waiting = letters.Count(l => l.State == LetterState.Waiting);

        var sent = await Task.WhenAll(new[] { GetRequiredService<ILetterIntegrationService>(), other.Get<ILetterIntegrationService>() }
            .Select(s => Task.Run(() => s.DispatchDueAsync())));

        sent.Sum(s => s.Sent).ShouldBe(waiting);
        (await ListAsync<Delivery>()).Select(d => d.LetterId).ShouldBeUnique();
    }

    /// <summary>Signed in January, nothing reported; it is the morning after the first node.</summary>
    private async Task LeaveAloneAsync()
    {
        await SignSampleAsync();
        await GetRequiredService<ILetterIntegrationService>().DispatchDueAsync(TestContext.Current.CancellationToken);
        Clock.SetToBureauTime(2025, 4, 1);
    }

    private Task<List<T>> ListAsync<T>()
        where T : class, Volo.Abp.Domain.Entities.IEntity<Guid> => WithUnitOfWorkAsync(async () =>
        await (await GetRequiredService<IReadOnlyRepository<T, Guid>>().GetQueryableAsync()).AsNoTracking().ToListAsync());
}
