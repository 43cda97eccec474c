using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.LeaderActs;

internal static class LeaderActConfiguration
{
    public static void ConfigureLeaderActs(this ModelBuilder builder)
    {
        builder.Entity<PersonalSupervision>(b =>
        {
            b.ToTable(TasksDbProperties.DbTablePrefix + "PersonalSupervisions");
            b.ConfigureByConvention();
            b.Property(x => x.ReportCycle).HasConversion<string>().HasMaxLength(32);
            b.HasIndex(x => new { x.TaskId, x.HandedBackAt });
            b.HasIndex(x => new { x.LeaderId, x.HandedBackAt });
        });
        builder.Entity<LeaderAct>(b =>
        {
            b.ToTable(TasksDbProperties.DbTablePrefix + "LeaderActs");
            b.ConfigureByConvention();
            b.Property(x => x.Kind).HasConversion<string>().HasMaxLength(32);
            b.HasIndex(x => new { x.LeaderId, x.At });
            b.HasIndex(x => x.SourceId);
        });
    }
}
