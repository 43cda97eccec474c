using Volo.Abp.DependencyInjection;

namespace Supervision.WorkCalendar.Clock;

/// <summary>The offset of <see cref="ClockState"/> as this process knows it.</summary>
internal sealed class ClockOffset : ISingletonDependency
{
    private long _milliseconds;

    public TimeSpan Value
    {
        get => TimeSpan.FromMilliseconds(Interlocked.Read(ref _milliseconds));
        set => Interlocked.Exchange(ref _milliseconds, (long)value.TotalMilliseconds);
    }
}
