using Microsoft.EntityFrameworkCore;
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
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Tasks;

/// <summary>The module's tables; served by the one DbContext of the application.</summary>
[ConnectionStringName(TasksDbProperties.ConnectionStringName)]
public interface ITasksDbContext : IEfCoreDbContext
{
    DbSet<SupervisedTask> SupervisedTasks { get; }

    DbSet<TaskStanding> TaskStandings { get; }

    DbSet<TaskSearchText> TaskSearchTexts { get; }
    DbSet<DividedTask> DividedTasks { get; }

    DbSet<TaskNumberCounter> TaskNumberCounters { get; }

    DbSet<Recording.RecordedAct> RecordedActs { get; }

    DbSet<Closing.ClosureAnswer> ClosureAnswers { get; }

    DbSet<TaskBatch> TaskBatches { get; }

    DbSet<InternalSubtask> InternalSubtasks { get; }

    DbSet<ProgressReport> ProgressReports { get; }

    DbSet<ClosureRequest> ClosureRequests { get; }

    DbSet<AdjustmentRequest> AdjustmentRequests { get; }

    DbSet<CoordinationRequest> CoordinationRequests { get; }

    DbSet<Directive> Directives { get; }

    DbSet<PersonalSupervision> PersonalSupervisions { get; }

    DbSet<LeaderAct> LeaderActs { get; }

    DbSet<UrgingNotice> UrgingNotices { get; }

    DbSet<EvidenceFile> EvidenceFiles { get; }

    DbSet<TaskEvent> TaskEvents { get; }

    DbSet<TimelineCheckpoint> TimelineCheckpoints { get; }
}
