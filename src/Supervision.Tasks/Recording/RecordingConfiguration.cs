using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Recording;

internal static class RecordingConfiguration
{
    public static void ConfigureRecording(this ModelBuilder builder) => builder.Entity<RecordedAct>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "RecordedActs");
        b.ConfigureByConvention();
        b.Property(x => x.Kind).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.Wording).IsRequired().HasMaxLength(SupervisedTaskConsts.MaxTextLength);
        b.Property(x => x.ProofReference).HasMaxLength(SupervisedTaskConsts.MaxSourceNumberLength);
        b.HasIndex(x => new { x.TaskId, x.RecordedAt });
        b.HasIndex(x => new { x.LeaderId, x.RecordedAt });
        b.HasIndex(x => x.SubjectId);
        b.HasIndex(x => x.ListedOn);
    });
}
