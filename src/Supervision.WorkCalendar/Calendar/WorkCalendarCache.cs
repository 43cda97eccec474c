using Volo.Abp.DependencyInjection;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>
/// The days last read, for half a minute of machine time: another node's change is seen after that, this one's at once.
/// </summary>
internal sealed class WorkCalendarCache(TimeProvider timeProvider) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private volatile Entry? _entry;

    public CalendarDays? Find() => _entry is { } entry && timeProvider.GetElapsedTime(entry.ReadAt) < Lifetime ? entry.Days : null;

    public void Keep(CalendarDays days) => _entry = new Entry(days, timeProvider.GetTimestamp());

    public void Clear() => _entry = null;

    private sealed record Entry(CalendarDays Days, long ReadAt);
}
