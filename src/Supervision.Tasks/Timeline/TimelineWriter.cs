using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Supervision.Tasks.Timeline;

/// <summary>What is to be put on a task's timeline.</summary>
internal sealed record TimelineEntry
{
    public required Guid TaskId { get; init; }
    public required string Kind { get; init; }

    /// <summary>Canonical JSON.</summary>
    public required string PayloadJson { get; init; }
    public (Guid Id, string Name)? Actor { get; init; }
    public (Guid Id, string Name)? OnBehalfOf { get; init; }
    public bool IsRecordedOnBehalf { get; init; }
}

/// <summary>Appends sealed entries in the caller's unit of work and moves the head on the task's standing.</summary>
internal sealed class TimelineWriter(
    IDbContextProvider<ITasksDbContext> contexts, ITimelineKey key, IClock clock, IGuidGenerator guids, IHttpContextAccessor http)
    : ITransientDependency
{
    public async Task AppendAsync(TimelineEntry entry, CancellationToken cancellationToken = default)
    {
        var db = await contexts.GetDbContextAsync();
        var standing = await db.TaskStandings.FindAsync([entry.TaskId], cancellationToken);
        if (standing is null) db.TaskStandings.Add(standing = new TaskStanding(entry.TaskId));
        var added = new TaskEvent(guids.Create(), entry.TaskId, standing.HeadSeq + 1, entry.Kind, TimelineSeal.Truncate(clock.Now))
        {
            ActorId = entry.Actor?.Id,
            ActorName = entry.Actor?.Name,
            OnBehalfOfId = entry.OnBehalfOf?.Id,
            OnBehalfOfName = entry.OnBehalfOf?.Name,
            IsRecordedOnBehalf = entry.IsRecordedOnBehalf,
            Origin = entry.Actor is null ? null : http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
            PayloadJson = entry.PayloadJson,
        };
        added.Seal(standing.HeadHash, TimelineSeal.HashOf(added, standing.HeadHash, key));
        standing.MoveHead(added.Seq, added.Hash);
        db.TaskEvents.Add(added);
    }
}
