using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Supervision.Tasks.Timeline;

internal sealed class TimelineIntegrationService(
    IDbContextProvider<ITasksDbContext> contexts, ITimelineKey key, IClock clock, IGuidGenerator guids) : ITimelineIntegrationService, ITransientDependency
{
    public async Task<bool> CheckpointAsync(CancellationToken cancellationToken = default)
    {
        var db = await contexts.GetDbContextAsync();
        var last = await db.TimelineCheckpoints.OrderByDescending(c => c.Seq).FirstOrDefaultAsync(cancellationToken);
        var since = last?.At ?? DateTime.MinValue;
        var heads = await db.TaskStandings
            .Where(s => db.TaskEvents.Any(e => e.TaskId == s.Id && e.Seq == s.HeadSeq && e.At >= since))
            .Select(s => new TimelineHead(s.Id, s.HeadSeq, s.HeadHash)).ToListAsync(cancellationToken);
        if (heads.Count == 0 || (last is not null && heads.All(h => IsIn(last, h)))) return false;
        var (seq, at) = ((last?.Seq ?? 0) + 1, TimelineSeal.Truncate(clock.Now));
        var json = CanonicalJson.Serialize(heads.OrderBy(h => h.TaskId));
        var previous = last?.Hash ?? TimelineSeal.Beginning;
        db.TimelineCheckpoints.Add(new TimelineCheckpoint(guids.Create(), seq, at, json, previous, TimelineSeal.HashOf(seq, at, json, previous, key)));
        return true;
    }

    public async Task<TimelineVerification> GetVerificationAsync(CancellationToken cancellationToken = default)
    {
        var db = await contexts.GetDbContextAsync();
        var tasks = await db.SupervisedTasks.AsNoTracking().IgnoreAutoIncludes().Select(t => new { t.Id, t.Number, t.PlanYear }).ToListAsync(cancellationToken);
        var standings = await db.TaskStandings.AsNoTracking().ToDictionaryAsync(s => s.Id, s => new TimelineHead(s.Id, s.HeadSeq, s.HeadHash), cancellationToken);
        var checkpoints = await db.TimelineCheckpoints.AsNoTracking().OrderBy(c => c.Seq).ToListAsync(cancellationToken);
        var verifier = new TimelineVerifier(key);
        await foreach (var entry in db.TaskEvents.AsNoTracking().OrderBy(e => e.TaskId).ThenBy(e => e.Seq).AsAsyncEnumerable().WithCancellation(cancellationToken))
            verifier.Read(entry);
        verifier.CompareCheckpoints(checkpoints);
        verifier.CompareHeads(standings, tasks.Select(t => t.Id).ToHashSet());
        var counters = await db.TaskNumberCounters.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.LastNumber, cancellationToken);
        verifier.CompareNumbers(counters, tasks.Select(t => t.Number).OfType<string>().ToHashSet());
        return new(tasks.Count, verifier.EntryCount, checkpoints.Count, verifier.Findings);
    }

    private static bool IsIn(TimelineCheckpoint checkpoint, TimelineHead head) =>
        CanonicalJson.Deserialize<List<TimelineHead>>(checkpoint.HeadsJson).Contains(head);
}

/// <summary>The newest entry of a timeline.</summary>
internal sealed record TimelineHead(Guid TaskId, int Seq, string Hash);
