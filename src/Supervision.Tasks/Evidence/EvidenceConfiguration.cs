using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Tasks.Evidence;

internal static class EvidenceConfiguration
{
    public static void ConfigureEvidence(this ModelBuilder builder) => builder.Entity<EvidenceFile>(b =>
    {
        b.ToTable(TasksDbProperties.DbTablePrefix + "EvidenceFiles");
        b.ConfigureByConvention();
        b.Property(x => x.Subject).HasConversion<string>().HasMaxLength(32);
        b.Property(x => x.FileName).IsRequired().HasMaxLength(EvidenceConsts.MaxFileNameLength);
        b.Property(x => x.ContentType).IsRequired().HasMaxLength(128);
        b.Property(x => x.Sha256).IsRequired().HasMaxLength(64);
        b.HasIndex(x => new { x.TaskId, x.Subject });
        b.HasIndex(x => x.SubjectId);
        b.HasIndex(x => x.Sha256);
    });
}
