using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Progress;

internal static class ProgressConfiguration
{
    private const string Prefix = TasksDbProperties.DbTablePrefix;

    public static void ConfigureProgress(this ModelBuilder builder)
    {
        builder.Entity<ProgressReport>(b =>
        {
            b.ToTable(Prefix + "ProgressReports");
            b.ConfigureByConvention();
            b.Property(x => x.PeriodKey).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxPeriodKeyLength);
            b.Property(x => x.State).HasConversion<string>().HasMaxLength(32);
            b.Property(x => x.Stage).HasConversion<string>().HasMaxLength(32);
            b.Property(x => x.DeclaredLight).HasConversion<string>().HasMaxLength(32);
            b.Property(x => x.Progress).HasMaxLength(SupervisedTaskConsts.MaxTextLength);
            b.Property(x => x.Problems).HasMaxLength(SupervisedTaskConsts.MaxTextLength);
            b.Property(x => x.NextSteps).HasMaxLength(SupervisedTaskConsts.MaxTextLength);
            b.Property(x => x.ReviewOpinion).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
            b.Ignore(x => x.Counts);
            b.Ignore(x => x.Hands);
            b.Ignore(x => x.SaysOnTime);
            b.HasMany(x => x.TargetValues).WithOne().HasForeignKey(v => v.ReportId).OnDelete(DeleteBehavior.Cascade);
            b.HasMany(x => x.MilestonesDone).WithOne().HasForeignKey(v => v.ReportId).OnDelete(DeleteBehavior.Cascade);
            b.Navigation(x => x.TargetValues).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
            b.Navigation(x => x.MilestonesDone).AutoInclude().UsePropertyAccessMode(PropertyAccessMode.Field);
            b.HasIndex(x => new { x.TaskId, x.PeriodKey, x.Ordinal }).IsUnique();
            b.HasIndex(x => new { x.State, x.NeedsReview, x.SubmittedAt });
            b.HasIndex(x => new { x.DepartmentId, x.State });
        });
        builder.Entity<ReportTargetValue>(b =>
        {
            b.ToTable(Prefix + "ReportTargetValues");
            b.ConfigureByConvention();
            b.Property(x => x.Value).HasPrecision(20, 4);
        });
        builder.Entity<ReportMilestone>(b =>
        {
            b.ToTable(Prefix + "ReportMilestones");
            b.ConfigureByConvention();
        });
    }
}
