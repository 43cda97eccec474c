using Volo.Abp.Domain.Entities;

namespace Supervision.Reports.Visits;

/// <summary>When a person last looked at their home page; one row under the person's id. Instants are UTC, business time.</summary>
public sealed class HomeVisit : Entity<Guid>
{
    /// <summary>Looking again within this time belongs to the same visit.</summary>
    internal static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    private HomeVisit()
    {
    }

    internal HomeVisit(Guid personId, DateTime now)
        : base(personId)
    {
        LastSeenAt = now;
    }

    public DateTime LastSeenAt { get; private set; }

    /// <summary>The end of the visit before the one that <see cref="LastSeenAt"/> belongs to; null during the first.</summary>
    public DateTime? PreviousSeenAt { get; private set; }

    internal void See(DateTime now)
    {
        PreviousSeenAt = Before(LastSeenAt, PreviousSeenAt, now);
        LastSeenAt = now;
    }

    /// <summary>Where “since my last visit” begins for somebody who looks now; null during the first visit.</summary>
    internal static DateTime? Before(DateTime lastSeenAt, DateTime? previousSeenAt, DateTime now) =>
        now - lastSeenAt > Length ? lastSeenAt : previousSeenAt;
}
