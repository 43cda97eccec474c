using Microsoft.Extensions.Logging;
using Supervision.Notifications.Hold;
using Supervision.Notifications.Letters;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Supervision.Notifications.Dispatch;

/// <summary>Sends what is due, batch after batch, until nothing is due or the mail server is down.</summary>
internal sealed class LetterDispatcher(
    DispatchGate gate, MailHold hold, LetterLeases leases, LetterPreparer preparer, LetterRecorder recorder, LetterSender sender,
    IUnitOfWorkManager unitOfWork, ILogger<LetterDispatcher> logger)
    : ITransientDependency
{
    public async Task<LetterDispatchResult> DispatchAsync(CancellationToken cancellationToken)
    {
        if (unitOfWork.Current is not null)
            throw new AbpException("Letters are sent outside a unit of work: no mail server is asked while a transaction is open.");
        using var pass = await gate.EnterAsync(cancellationToken);
        var total = new LetterDispatchResult(0, 0, 0, IsHeld: false);
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await hold.FindAsync() is not null) return total with { IsHeld = true };
            var batch = await leases.ClaimAsync(cancellationToken);
            if (batch.Letters.Count == 0) return total;
            var (result, goOn) = await DispatchAsync(batch, cancellationToken);
            total = new LetterDispatchResult(total.Sent + result.Sent, total.Failed + result.Failed, total.Skipped + result.Skipped, IsHeld: false);
            if (!goOn) return total;
        }

        return total;
    }

    private async Task<(LetterDispatchResult Result, bool GoOn)> DispatchAsync(LetterBatch batch, CancellationToken cancellationToken)
    {
        var items = await preparer.PrepareAsync(batch, cancellationToken);
        var sent = await sender.SendAsync(batch, items, () => recorder.RecordPlansAsync(batch, items, CancellationToken.None), cancellationToken);
        if (sent.Unavailable is { } reason)
            logger.LogWarning("No letters can go out now ({Code}): {Text}. They wait and are tried again.", reason.Code, reason.Message);
        if (!sent.WasOpened) await recorder.RecordDelayAsync(batch, sent.Unavailable!);
        else await recorder.RecordOutcomesAsync(batch, sent, items);
        return (Count(items, sent), sent.Unavailable is null);
    }

    private static LetterDispatchResult Count(IReadOnlyList<LetterToSend> items, SentBatch sent)
    {
        var accepted = sent.Outcomes.Values.Count(o => o.Kind == Mail.MailOutcomeKind.Accepted);
        var failed = sent.Outcomes.Count - accepted + items.Count(i => i.Plan is LetterPlan.GiveUp or LetterPlan.Postpone);
        return new LetterDispatchResult(accepted, failed, items.Count(i => i.Plan is LetterPlan.Drop or LetterPlan.KeepInInbox), IsHeld: false);
    }
}
