using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Adjustments;

internal static class AdjustmentConfiguration
{
    public static void ConfigureAdjustments(this ModelBuilder builder) => builder.Entity<AdjustmentRequest>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "AdjustmentRequests");
        b.Ignore(x => x.Hands);
        b.ConfigureByConvention();
        b.Property(x => x.Kind).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.State).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.DecidedBy).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.Reason).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.Property(x => x.Progress).HasMaxLength(SupervisedTaskConsts.MaxTextLength);
        b.Property(x => x.NewRequirement).HasMaxLength(SupervisedTaskConsts.MaxRequirementLength);
        b.Property(x => x.NewCompletionCriterion).HasMaxLength(SupervisedTaskConsts.MaxCompletionCriterionLength);
        b.Property(x => x.NewQuotation).HasMaxLength(SupervisedTaskConsts.MaxQuotationLength);
        b.Property(x => x.NewSpanTextHash).HasMaxLength(64);
        b.Property(x => x.Opinion).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.HasIndex(x => new { x.TaskId, x.State });
        b.HasIndex(x => new { x.State, x.ConfirmedAt });
    });
}
