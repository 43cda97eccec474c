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
using Supervision.Tasks.Recording;
using Supervision.Tasks.Search;
using Supervision.Tasks.Timeline;
using Supervision.Tasks.Urging;
using Volo.Abp;

namespace Supervision.Tasks;

/// <summary>How the module's entities are stored.</summary>
public static class TasksDbContextModelCreatingExtensions
{
    public static void ConfigureTasks(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.ConfigureSupervisedTasks();
        builder.ConfigureTaskStandings();
        builder.ConfigureTaskSearch();
        builder.ConfigureDividedTasks();
        builder.ConfigureAssignment();
        builder.ConfigureReceipt();
        builder.ConfigureRecording();
        builder.ConfigureProgress();
        builder.ConfigureClosing();
        builder.ConfigureAdjustments();
        builder.ConfigureCoordination();
        builder.ConfigureDirectives();
        builder.ConfigureLeaderActs();
        builder.ConfigureUrging();
        builder.ConfigureEvidence();
        builder.ConfigureTimeline();
    }
}
