using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

/// <summary>Machine time of the container's <see cref="TimeProvider"/>, cut to whole milliseconds.</summary>
public class Clock(TimeProvider timeProvider) : IClock, ISingletonDependency
{
    public virtual DateTime Now => TruncateToMilliseconds(timeProvider.GetUtcNow().UtcDateTime);

    public virtual DateTimeKind Kind => DateTimeKind.Utc;

    public virtual bool SupportsMultipleTimezone => true;

    public virtual DateTime Normalize(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Utc => dateTime,
        DateTimeKind.Local => dateTime.ToUniversalTime(),
        _ => DateTime.SpecifyKind(dateTime, DateTimeKind.Utc),
    };

    /// <summary>Databases keep less than .NET's ticks: cut before storing, hashing or comparing.</summary>
    public static DateTime TruncateToMilliseconds(DateTime dateTime) =>
        new(dateTime.Ticks - (dateTime.Ticks % TimeSpan.TicksPerMillisecond), dateTime.Kind);
}
