namespace Volo.Abp.Timing;

/// <summary>Business time: deadlines, plans, letters. For machine time (leases, cookies) take <see cref="TimeProvider"/>.</summary>
public interface IClock
{
    /// <summary>The present moment, UTC, whole milliseconds.</summary>
    DateTime Now { get; }

    /// <summary>Always <see cref="DateTimeKind.Utc"/>.</summary>
    DateTimeKind Kind { get; }

    bool SupportsMultipleTimezone { get; }

    /// <summary>The same moment in UTC; a time of unspecified kind is taken as UTC.</summary>
    DateTime Normalize(DateTime dateTime);
}
