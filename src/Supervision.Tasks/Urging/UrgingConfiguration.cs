using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Urging;

internal static class UrgingConfiguration
{
    public static void ConfigureUrging(this ModelBuilder builder) => builder.Entity<UrgingNotice>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "UrgingNotices");
        b.ConfigureByConvention();
        b.Property(x => x.Text).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.Property(x => x.Reply).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.HasIndex(x => new { x.TaskId, x.At });
    });
}
