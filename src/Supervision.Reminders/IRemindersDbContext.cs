using Microsoft.EntityFrameworkCore;
using Supervision.Reminders.Holds;
using Supervision.Reminders.Policies;
using Supervision.Reminders.Sweep;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Reminders;

/// <summary>The tables of this module.</summary>
[ConnectionStringName(ConnectionStrings.DefaultConnectionStringName)]
public interface IRemindersDbContext : IEfCoreDbContext
{
    DbSet<ReminderPolicyVersion> ReminderPolicyVersions { get; }

    DbSet<BureauHold> BureauHolds { get; }

    DbSet<EscalationNote> EscalationNotes { get; }

    DbSet<ReminderCursor> ReminderCursors { get; }

    DbSet<DecidedReminder> DecidedReminders { get; }

    DbSet<ReminderRecipient> ReminderRecipients { get; }

    DbSet<DailyLetter> DailyLetters { get; }

    DbSet<WeeklyRun> WeeklyRuns { get; }
}
