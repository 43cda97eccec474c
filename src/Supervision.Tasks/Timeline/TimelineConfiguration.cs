using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Timeline;

internal static class TimelineConfiguration
{
    public static void ConfigureTimeline(this ModelBuilder builder)
    {
        builder.Entity<TaskEvent>(b =>
        {
            b.ToTable(TasksDbProperties.DbTablePrefix + "TaskEvents");
            b.ConfigureByConvention();
            b.Property(x => x.Kind).IsRequired().HasMaxLength(48);
            b.Property(x => x.ActorName).HasMaxLength(SupervisedTaskConsts.MaxPersonNameLength);
            b.Property(x => x.OnBehalfOfName).HasMaxLength(SupervisedTaskConsts.MaxPersonNameLength);
            b.Property(x => x.Origin).HasMaxLength(64);
            b.Property(x => x.PreviousHash).IsRequired().HasMaxLength(64);
            b.Property(x => x.Hash).IsRequired().HasMaxLength(64);
            b.HasIndex(x => new { x.TaskId, x.Seq }).IsUnique();
            b.HasIndex(x => x.At);
        });
        builder.Entity<TimelineCheckpoint>(b =>
        {
            b.ToTable(TasksDbProperties.DbTablePrefix + "TimelineCheckpoints");
            b.ConfigureByConvention();
            b.Property(x => x.PreviousHash).IsRequired().HasMaxLength(64);
            b.Property(x => x.Hash).IsRequired().HasMaxLength(64);
            b.HasIndex(x => x.Seq).IsUnique();
        });
    }
}
