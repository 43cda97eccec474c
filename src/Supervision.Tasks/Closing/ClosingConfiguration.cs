using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Closing;

internal static class ClosingConfiguration
{
    public static void ConfigureClosing(this ModelBuilder builder)
    {
        builder.Entity<ClosureRequest>(ConfigureRequest);
        builder.Entity<ClosureAnswer>(b =>
        {
            b.ToTable(TasksDbProperties.DbTablePrefix + "ClosureAnswers");
            b.ConfigureByConvention();
            b.Property(x => x.Text).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
            b.HasIndex(x => new { x.RequestId, x.DepartmentId }).IsUnique();
            b.HasIndex(x => x.TaskId);
        });
    }

    private static void ConfigureRequest(EntityTypeBuilder<ClosureRequest> b)
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "ClosureRequests");
        b.Ignore(x => x.Hands);
        b.ConfigureByConvention();
        b.Property(x => x.State).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.ProposedOutcome).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.Result).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.Property(x => x.CriterionStatement).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxTextLength);
        b.Property(x => x.OpenNodesStatement).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.Property(x => x.Opinion).HasMaxLength(SupervisedTaskConsts.MaxReasonLength);
        b.HasIndex(x => new { x.TaskId, x.State });
        b.HasIndex(x => new { x.State, x.ConfirmedAt });
    }
}
