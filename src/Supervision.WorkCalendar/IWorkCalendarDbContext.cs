using Microsoft.EntityFrameworkCore;
using Supervision.WorkCalendar.Calendar;
using Supervision.WorkCalendar.Clock;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.WorkCalendar;

/// <summary>The tables of this module.</summary>
[ConnectionStringName(ConnectionStrings.DefaultConnectionStringName)]
public interface IWorkCalendarDbContext : IEfCoreDbContext
{
    DbSet<CalendarYear> CalendarYears { get; }

    DbSet<CalendarDay> CalendarDays { get; }

    DbSet<ClockState> ClockStates { get; }
}
