using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Assignment;

internal static class AssignmentConfiguration
{
    public static void ConfigureAssignment(this ModelBuilder builder)
    {
        builder.Entity<TaskBatch>(b =>
        {
            b.ToTable(TasksDbProperties.DbTablePrefix + "TaskBatches");
            b.ConfigureByConvention();
            b.Property(x => x.Title).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxSourceTitleLength);
            b.Property(x => x.BasisNumber).HasMaxLength(SupervisedTaskConsts.MaxSourceNumberLength);
            b.Property(x => x.Note).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
            b.HasIndex(x => new { x.PlanYear, x.AssignedAt });
        });
        builder.Entity<TaskNumberCounter>(b =>
        {
            b.ToTable(TasksDbProperties.DbTablePrefix + "TaskNumberCounters");
            b.ConfigureByConvention();
            b.Property(x => x.Id).ValueGeneratedNever();
        });
    }
}
