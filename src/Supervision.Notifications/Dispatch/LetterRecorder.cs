using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.Notifications.Dispatch;

/// <summary>
/// Writes what is about to happen before a batch is sent, and what happened after it: a crash in between leaves attempts that are
/// known to be unknown. A letter whose lease was lost meanwhile is not touched.
/// </summary>
internal sealed class LetterRecorder(
    IRepository<Letter, Guid> letters, IRepository<Notice, Guid> notices, IRepository<Delivery, Guid> deliveries,
    IRepository<DeliveryAttempt, Guid> attempts, MissingAddressNotices missing, IGuidGenerator guids, IClock clock, TimeProvider timeProvider,
    IUnitOfWorkManager unitOfWork)
    : ITransientDependency
{
    public async Task RecordPlansAsync(LetterBatch batch, IReadOnlyList<LetterToSend> items, CancellationToken cancellationToken)
    {
        using var work = unitOfWork.Begin(isTransactional: true);
        var mine = await ReadMineAsync(batch, cancellationToken);
        var facts = await ReadNoticesAsync(items, cancellationToken);
        foreach (var item in items)
        {
            if (!mine.TryGetValue(item.Letter.Id, out var letter)) continue;
            foreach (var (noticeId, reason) in item.Outdated) facts[noticeId].MarkOutdated(reason);
            await RecordPlanAsync(letter, item, facts, cancellationToken);
        }

        await missing.TellOfficeAsync([.. items.Where(i => i.Plan == LetterPlan.KeepInInbox).Select(i => i.Person!)], cancellationToken);
        await work.CompleteAsync(cancellationToken);
    }

    /// <summary>Nothing could be sent: all wait, none is counted.</summary>
    public async Task RecordDelayAsync(LetterBatch batch, MailServerUnavailableException reason)
    {
        using var work = unitOfWork.Begin(isTransactional: true);
        foreach (var letter in (await ReadMineAsync(batch, CancellationToken.None)).Values)
            letter.Delay(MachineNow + RetrySchedule.WaitAfter(letter.DelayCount), reason.Code, reason.Message);
        await work.CompleteAsync();
    }

    /// <summary>Outcomes of what was sent; the rest of the batch is released or, after a failure of the server, waits. Never cancelled: it has happened.</summary>
    public async Task RecordOutcomesAsync(LetterBatch batch, SentBatch sent, IReadOnlyList<LetterToSend> items)
    {
        using var work = unitOfWork.Begin(isTransactional: true);
        var mine = await ReadMineAsync(batch, CancellationToken.None);
        var facts = await ReadNoticesAsync(items, CancellationToken.None);
        foreach (var item in items.Where(i => i.Plan == LetterPlan.Send))
        {
            if (!mine.TryGetValue(item.Letter.Id, out var letter)) continue;
            if (sent.Outcomes.TryGetValue(letter.Id, out var outcome)) await RecordOutcomeAsync(letter, item, outcome, facts);
            else await ForgetAttemptAsync(letter, item, sent.Unavailable);
        }

        await work.CompleteAsync();
    }

    private DateTime MachineNow => Clock.TruncateToMilliseconds(timeProvider.GetUtcNow().UtcDateTime);

    private async Task RecordPlanAsync(
        Letter letter, LetterToSend item, Dictionary<Guid, Notice> facts, CancellationToken cancellationToken)
    {
        switch (item.Plan)
        {
            case LetterPlan.Send:
                letter.Compose(item.Content!);
                item.AttemptId = await BeginAttemptAsync(letter, item.Address!, cancellationToken);
                break;
            case LetterPlan.Drop:
                letter.MarkOutdated(item.Code!);
                break;
            case LetterPlan.KeepInInbox:
                letter.MarkWithoutAddress();
                await FindOrAddDeliveryAsync(letter, address: string.Empty, cancellationToken);
                foreach (var notice in item.Holding) facts[notice.Id].MarkInboxOnly();
                break;
            case LetterPlan.Postpone when letter.AttemptCount + 1 < RetrySchedule.MaxAttempts:
                letter.TryAgain(MachineNow + RetrySchedule.WaitAfter(letter.AttemptCount), item.Code!, item.Text);
                break;
            default:
                letter.GiveUp(item.Code!, item.Text);
                break;
        }
    }

    private async Task<Guid> BeginAttemptAsync(Letter letter, string address, CancellationToken cancellationToken)
    {
        var delivery = await FindOrAddDeliveryAsync(letter, address, cancellationToken);
        var interrupted = await attempts.GetListAsync(
            a => a.DeliveryId == delivery.Id && a.Outcome == AttemptOutcome.Started, cancellationToken: cancellationToken);
        foreach (var attempt in interrupted) attempt.End(AttemptOutcome.Unknown, MailErrorCodes.ConnectionLost, text: null);
        var begun = await attempts.InsertAsync(new DeliveryAttempt(guids.Create(), delivery.Id, clock.Now), cancellationToken: cancellationToken);
        return begun.Id;
    }

    private async Task<Delivery> FindOrAddDeliveryAsync(Letter letter, string address, CancellationToken cancellationToken) =>
        await deliveries.FindAsync(d => d.LetterId == letter.Id && d.Address == address, cancellationToken: cancellationToken)
        ?? await deliveries.InsertAsync(new Delivery(guids.Create(), letter.Id, address), cancellationToken: cancellationToken);

    private async Task RecordOutcomeAsync(Letter letter, LetterToSend item, MailOutcome outcome, Dictionary<Guid, Notice> facts)
    {
        var result = ResultOf(outcome.Kind);
        var attempt = await attempts.GetAsync(item.AttemptId);
        attempt.End(result, outcome.Code, outcome.Text);
        (await deliveries.GetAsync(attempt.DeliveryId)).End(result);
        var tooOften = letter.AttemptCount + 1 >= RetrySchedule.MaxAttempts;
        if (result == AttemptOutcome.Accepted)
        {
            letter.MarkSent(clock.Now);
            foreach (var notice in item.Holding) facts[notice.Id].MarkTold();
            await KeepLatecomersAsync(letter.Id);
        }
        else if (result == AttemptOutcome.Refused || tooOften)
        {
            letter.GiveUp(outcome.Code ?? string.Empty, outcome.Text);
        }
        else
        {
            letter.TryAgain(MachineNow + RetrySchedule.WaitAfter(letter.AttemptCount), outcome.Code ?? string.Empty, outcome.Text);
        }
    }

    /// <summary>Its turn did not come in this batch: no attempt was made.</summary>
    private async Task ForgetAttemptAsync(Letter letter, LetterToSend item, MailServerUnavailableException? reason)
    {
        await attempts.DeleteAsync(await attempts.GetAsync(item.AttemptId));
        if (reason is null) letter.Release();
        else letter.Delay(MachineNow + RetrySchedule.WaitAfter(letter.DelayCount), reason.Code, reason.Message);
    }

    /// <summary>Facts added while the letter was on its way stand in the inbox only.</summary>
    private async Task KeepLatecomersAsync(Guid letterId)
    {
        foreach (var late in await notices.GetListAsync(n => n.LetterId == letterId && n.State == NoticeState.Waiting))
        {
            if (late.State == NoticeState.Waiting) late.MarkInboxOnly();
        }
    }

    private async Task<Dictionary<Guid, Letter>> ReadMineAsync(LetterBatch batch, CancellationToken cancellationToken) =>
        (await letters.GetListAsync(l => l.LeaseId == batch.LeaseId, cancellationToken: cancellationToken)).ToDictionary(l => l.Id);

    private async Task<Dictionary<Guid, Notice>> ReadNoticesAsync(IReadOnlyList<LetterToSend> items, CancellationToken cancellationToken)
    {
        var ids = items.SelectMany(i => i.Notices).Select(n => n.Id).ToList();
        return (await notices.GetListAsync(n => ids.Contains(n.Id), cancellationToken: cancellationToken)).ToDictionary(n => n.Id);
    }

    private static AttemptOutcome ResultOf(MailOutcomeKind kind) => kind switch
    {
        MailOutcomeKind.Accepted => AttemptOutcome.Accepted,
        MailOutcomeKind.Refused => AttemptOutcome.Refused,
        MailOutcomeKind.Deferred => AttemptOutcome.Deferred,
        _ => AttemptOutcome.Unknown,
    };
}
