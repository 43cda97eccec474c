using Volo.Abp.Timing;

namespace Supervision;

/// <summary>Business time that stands still until a test moves it.</summary>
public sealed class FakeClock : IClock
{
    /// <summary>2025-01-06 09:00 in the bureau's zone (Asia/Shanghai), the first working Monday of the sample's plan year.</summary>
    public static readonly DateTime FirstWorkingMonday = new(2025, 1, 6, 1, 0, 0, DateTimeKind.Utc);

    public DateTime Now { get; private set; } = FirstWorkingMonday;

    public DateTimeKind Kind => DateTimeKind.Utc;

    public bool SupportsMultipleTimezone => true;

    public DateTime Normalize(DateTime dateTime) => DateTime.SpecifyKind(dateTime, DateTimeKind.Utc);

    public void Advance(TimeSpan by) => Now += by;

    public void SetTo(DateTime utc) => Now = DateTime.SpecifyKind(utc, DateTimeKind.Utc);

    /// <summary>Sets the clock to a wall clock time of Asia/Shanghai, which is UTC+8 all year.</summary>
    public void SetToBureauTime(int year, int month, int day, int hour = 9, int minute = 0) =>
        SetTo(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc).AddHours(-8));
}
