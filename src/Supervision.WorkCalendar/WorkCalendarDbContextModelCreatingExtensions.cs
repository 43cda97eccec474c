using Microsoft.EntityFrameworkCore;
using Supervision.WorkCalendar.Calendar;
using Supervision.WorkCalendar.Clock;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.WorkCalendar;

/// <summary>Maps this module's types into the one context.</summary>
public static class WorkCalendarDbContextModelCreatingExtensions
{
    public static void ConfigureWorkCalendar(this ModelBuilder builder)
    {
        builder.Entity<CalendarYear>(b =>
        {
            b.ToTable(WorkCalendarDbProperties.DbTablePrefix + "CalendarYears");
            b.ConfigureByConvention();
            b.Property(x => x.Source).IsRequired().HasMaxLength(CalendarConsts.MaxSourceLength);
            b.HasIndex(x => x.Year).IsUnique();
        });

        builder.Entity<CalendarDay>(b =>
        {
            b.ToTable(WorkCalendarDbProperties.DbTablePrefix + "CalendarDays");
            b.ConfigureByConvention();
            b.Property(x => x.Kind).HasConversion<string>().HasMaxLength(32);
            b.Property(x => x.Origin).HasConversion<string>().HasMaxLength(32);
            b.Property(x => x.Name).HasMaxLength(CalendarConsts.MaxNameLength);
            b.HasIndex(x => new { x.Date, x.Origin }).IsUnique();
        });

        builder.Entity<ClockState>(b =>
        {
            b.ToTable(WorkCalendarDbProperties.DbTablePrefix + "ClockStates");
            b.ConfigureByConvention();
        });
    }
}
