using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Organization.People;
using Supervision.Reminders.Sweep;
using Supervision.Reports.Visits;
using Supervision.Tasks;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Search;
using Supervision.Tasks.Timeline;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Reports;

/// <summary>The table of this module, and those of other modules that it reads in projected queries with the data scope applied.</summary>
[ConnectionStringName(ConnectionStrings.DefaultConnectionStringName)]
public interface IReportsDbContext : IEfCoreDbContext
{
    DbSet<HomeVisit> HomeVisits { get; }

    DbSet<SupervisedTask> SupervisedTasks { get; }

    DbSet<TaskStanding> TaskStandings { get; }

    DbSet<TaskSearchText> TaskSearchTexts { get; }
    DbSet<DividedTask> DividedTasks { get; }

    DbSet<ProgressReport> ProgressReports { get; }

    DbSet<CoordinationRequest> CoordinationRequests { get; }

    DbSet<TaskEvent> TaskEvents { get; }

    DbSet<Person> People { get; }

    DbSet<Letter> Letters { get; }

    DbSet<DecidedReminder> DecidedReminders { get; }

    DbSet<ReminderRecipient> ReminderRecipients { get; }
}
