using Volo.Abp.Domain.Entities;

namespace Supervision.WorkCalendar.Clock;

/// <summary>
/// The one row that says how far business time is from machine time. Written once when the database is first seeded, so that a
/// database with people's work in it never finds its clock set back.
/// </summary>
public sealed class ClockState : Entity<Guid>
{
    internal static readonly Guid TheOne = new("0b7c0c57-8f0e-4a4b-9d5f-3b1d6f2c8a01");

    private ClockState()
    {
    }

    internal ClockState(long offsetMilliseconds, DateTime? demoStartUtc)
        : base(TheOne)
    {
        (OffsetMilliseconds, DemoStartUtc) = (offsetMilliseconds, demoStartUtc);
    }

    /// <summary>Business time minus machine time.</summary>
    public long OffsetMilliseconds { get; private set; }

    /// <summary>Where the demo began, UTC; null when this database never was a demo.</summary>
    public DateTime? DemoStartUtc { get; private set; }

    internal void MoveTo(long offsetMilliseconds) => OffsetMilliseconds = offsetMilliseconds;
}
