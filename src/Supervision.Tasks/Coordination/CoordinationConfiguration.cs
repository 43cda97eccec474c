using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Coordination;

internal static class CoordinationConfiguration
{
    public static void ConfigureCoordination(this ModelBuilder builder) => builder.Entity<CoordinationRequest>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "CoordinationRequests");
        b.ConfigureByConvention();
        b.Property(x => x.State).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.Problem).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.Property(x => x.LeaderOpinion).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.Property(x => x.Decision).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.HasIndex(x => new { x.TaskId, x.State });
        b.HasIndex(x => new { x.State, x.RequestedAt });
    });
}
