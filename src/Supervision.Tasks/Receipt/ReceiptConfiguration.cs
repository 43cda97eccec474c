using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Receipt;

internal static class ReceiptConfiguration
{
    public static void ConfigureReceipt(this ModelBuilder builder) => builder.Entity<InternalSubtask>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "InternalSubtasks");
        b.ConfigureByConvention();
        b.Property(x => x.Title).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxStageTargetLength);
        b.HasIndex(x => x.TaskId);
        b.HasIndex(x => new { x.PersonId, x.DoneAt });
    });
}
