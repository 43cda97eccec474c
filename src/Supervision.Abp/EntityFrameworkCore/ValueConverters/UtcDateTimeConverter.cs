using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Instants are stored as UTC, cut to whole milliseconds, and come back as UTC.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => ToStored(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    /// <summary>The instant as it is stored: UTC, cut to whole milliseconds; a time without a kind counts as UTC.</summary>
    public static DateTime ToStored(DateTime value)
    {
        DateTime utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
