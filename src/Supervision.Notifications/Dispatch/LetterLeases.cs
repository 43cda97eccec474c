using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.Notifications.Dispatch;

/// <summary>A batch of letters that nobody else sends until the lease ends (machine time).</summary>
internal sealed record LetterBatch(Guid LeaseId, DateTime LeaseUntilUtc, IReadOnlyList<Letter> Letters, ILookup<Guid, Notice> Notices);

/// <summary>
/// Takes due letters by a conditional update: of two processes that want a letter, the second finds it taken. The same statement
/// does it on SQLite and PostgreSQL, because both check the condition again on the row they lock.
/// </summary>
internal sealed class LetterLeases(
    IRepository<Letter, Guid> letters, IRepository<Notice, Guid> notices, IClock clock, TimeProvider timeProvider, IUnitOfWorkManager unitOfWork)
    : ITransientDependency
{
    public const int BatchSize = 50;

    public static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

    public async Task<LetterBatch> ClaimAsync(CancellationToken cancellationToken)
    {
        using var work = unitOfWork.Begin(isTransactional: false);
        var now = clock.Now;
        var machineNow = Clock.TruncateToMilliseconds(timeProvider.GetUtcNow().UtcDateTime);
        var (leaseId, until) = (Guid.NewGuid(), machineNow + Length);
        var all = await letters.GetQueryableAsync();
        var due = all.Where(l => l.State == LetterState.Waiting && l.SendAfterUtc <= now
            && (l.RetryAtUtc == null || l.RetryAtUtc <= machineNow) && (l.LeaseUntilUtc == null || l.LeaseUntilUtc <= machineNow));
        var ids = await due.OrderBy(l => l.SendAfterUtc).ThenBy(l => l.Id).Select(l => l.Id).Take(BatchSize).ToListAsync(cancellationToken);
        if (ids.Count > 0)
        {
            await due.Where(l => ids.Contains(l.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(l => l.LeaseId, leaseId).SetProperty(l => l.LeaseUntilUtc, until), cancellationToken);
        }

        var batch = await ReadAsync(all, leaseId, until, ids.Count > 0, cancellationToken);
        await work.CompleteAsync(cancellationToken);
        return batch;
    }

    private async Task<LetterBatch> ReadAsync(
        IQueryable<Letter> all, Guid leaseId, DateTime until, bool any, CancellationToken cancellationToken)
    {
        if (!any) return new LetterBatch(leaseId, until, [], Array.Empty<Notice>().ToLookup(n => n.Id));
        var mine = await all.AsNoTracking().Where(l => l.LeaseId == leaseId).OrderBy(l => l.SendAfterUtc).ThenBy(l => l.Id).ToListAsync(cancellationToken);
        var ids = mine.Select(l => l.Id).ToList();
        var theirs = await (await notices.GetQueryableAsync()).AsNoTracking()
            .Where(n => n.LetterId != null && ids.Contains(n.LetterId.Value) && n.State == NoticeState.Waiting)
            .OrderBy(n => n.Order).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        return new LetterBatch(leaseId, until, mine, theirs.ToLookup(n => n.LetterId!.Value));
    }
}
