using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements;
using Supervision.Arrangements.Intake;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Revisions;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Arrangements.TaskTables;
using Supervision.Notifications;
using Supervision.Notifications.Letters;
using Supervision.Organization;
using Supervision.Organization.Accounts;
using Supervision.Organization.Delegations;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Supervision.Organization.Secrecy;
using Supervision.Reminders;
using Supervision.Reminders.Holds;
using Supervision.Reminders.Policies;
using Supervision.Reminders.Sweep;
using Supervision.Reports;
using Supervision.Reports.Visits;
using Supervision.Tasks;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Evidence;
using Supervision.Tasks.LeaderActs;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Receipt;
using Supervision.Tasks.Search;
using Supervision.Tasks.Timeline;
using Supervision.Tasks.Urging;
using Supervision.WorkCalendar;
using Supervision.WorkCalendar.Calendar;
using Supervision.WorkCalendar.Clock;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;

namespace Supervision.EntityFrameworkCore;

/// <summary>The one context: serves every module's interface, so that their repositories share a connection and a transaction.</summary>
[ConnectionStringName("Default")]
[ReplaceDbContext(
    typeof(IPermissionManagementDbContext),
    typeof(ISettingManagementDbContext),
    typeof(IWorkCalendarDbContext),
    typeof(IOrganizationDbContext),
    typeof(INotificationsDbContext),
    typeof(ITasksDbContext),
    typeof(IArrangementsDbContext),
    typeof(IRemindersDbContext),
    typeof(IReportsDbContext))]
public sealed class SupervisionDbContext(DbContextOptions<SupervisionDbContext> options)
    : AbpDbContext<SupervisionDbContext>(options),
        IPermissionManagementDbContext,
        ISettingManagementDbContext,
        IWorkCalendarDbContext,
        IOrganizationDbContext,
        INotificationsDbContext,
        ITasksDbContext,
        IArrangementsDbContext,
        IRemindersDbContext,
        IReportsDbContext
{
    public DbSet<PermissionGrant> PermissionGrants => Set<PermissionGrant>();

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<CalendarYear> CalendarYears => Set<CalendarYear>();

    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    public DbSet<ClockState> ClockStates => Set<ClockState>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<PostHolding> PostHoldings => Set<PostHolding>();

    public DbSet<Delegation> Delegations => Set<Delegation>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<FalseAlarm> FalseAlarms => Set<FalseAlarm>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<DeliveryAttempt> DeliveryAttempts => Set<DeliveryAttempt>();

    public DbSet<SupervisedTask> SupervisedTasks => Set<SupervisedTask>();

    public DbSet<TaskStanding> TaskStandings => Set<TaskStanding>();

    public DbSet<TaskSearchText> TaskSearchTexts => Set<TaskSearchText>();
    public DbSet<DividedTask> DividedTasks => Set<DividedTask>();

    public DbSet<TaskNumberCounter> TaskNumberCounters => Set<TaskNumberCounter>();

    public DbSet<Supervision.Tasks.Closing.ClosureAnswer> ClosureAnswers => Set<Supervision.Tasks.Closing.ClosureAnswer>();

    public DbSet<Supervision.Tasks.Recording.RecordedAct> RecordedActs => Set<Supervision.Tasks.Recording.RecordedAct>();

    public DbSet<TaskBatch> TaskBatches => Set<TaskBatch>();

    public DbSet<InternalSubtask> InternalSubtasks => Set<InternalSubtask>();

    public DbSet<ProgressReport> ProgressReports => Set<ProgressReport>();

    public DbSet<ClosureRequest> ClosureRequests => Set<ClosureRequest>();

    public DbSet<AdjustmentRequest> AdjustmentRequests => Set<AdjustmentRequest>();

    public DbSet<CoordinationRequest> CoordinationRequests => Set<CoordinationRequest>();

    public DbSet<Directive> Directives => Set<Directive>();

    public DbSet<PersonalSupervision> PersonalSupervisions => Set<PersonalSupervision>();

    public DbSet<LeaderAct> LeaderActs => Set<LeaderAct>();

    public DbSet<UrgingNotice> UrgingNotices => Set<UrgingNotice>();

    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    public DbSet<TaskEvent> TaskEvents => Set<TaskEvent>();

    public DbSet<TimelineCheckpoint> TimelineCheckpoints => Set<TimelineCheckpoint>();

    public DbSet<PlanDocument> PlanDocuments => Set<PlanDocument>();

    public DbSet<DocumentImport> DocumentImports => Set<DocumentImport>();

    public DbSet<TableMapping> TableMappings => Set<TableMapping>();

    public DbSet<PlanDocumentText> PlanDocumentTexts => Set<PlanDocumentText>();

    public DbSet<Arrangement> Arrangements => Set<Arrangement>();

    public DbSet<TaskDraft> TaskDrafts => Set<TaskDraft>();
    public DbSet<ReviewStep> ReviewSteps => Set<ReviewStep>();

    public DbSet<SentenceDifference> SentenceDifferences => Set<SentenceDifference>();

    public DbSet<ReminderPolicyVersion> ReminderPolicyVersions => Set<ReminderPolicyVersion>();

    public DbSet<BureauHold> BureauHolds => Set<BureauHold>();

    public DbSet<EscalationNote> EscalationNotes => Set<EscalationNote>();

    public DbSet<ReminderCursor> ReminderCursors => Set<ReminderCursor>();

    public DbSet<DecidedReminder> DecidedReminders => Set<DecidedReminder>();

    public DbSet<ReminderRecipient> ReminderRecipients => Set<ReminderRecipient>();

    public DbSet<DailyLetter> DailyLetters => Set<DailyLetter>();

    public DbSet<WeeklyRun> WeeklyRuns => Set<WeeklyRun>();

    public DbSet<HomeVisit> HomeVisits => Set<HomeVisit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigurePermissionManagement();
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigureWorkCalendar();
        modelBuilder.ConfigureOrganization();
        modelBuilder.ConfigureNotifications();
        modelBuilder.ConfigureTasks();
        modelBuilder.ConfigureArrangements();
        modelBuilder.ConfigureReminders();
        modelBuilder.ConfigureReports();
    }
}
