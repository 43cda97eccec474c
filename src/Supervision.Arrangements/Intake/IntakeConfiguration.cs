using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Arrangements.Intake;

internal static class IntakeConfiguration
{
    public static void ConfigureIntake(this ModelBuilder builder, string prefix, int enumLength, int hashLength) => builder.Entity<DocumentImport>(b =>
    {
        b.ToTable(prefix + "DocumentImports");
        b.ConfigureByConvention();
        b.Property(x => x.FileName).IsRequired().HasMaxLength(PlanDocumentConsts.MaxFileNameLength);
        b.Property(x => x.Sha256).IsRequired().HasMaxLength(hashLength);
        b.Property(x => x.Title).HasMaxLength(PlanDocumentConsts.MaxTitleLength);
        b.Property(x => x.StartedByName).IsRequired().HasMaxLength(ImportConsts.MaxNameLength);
        b.Property(x => x.State).HasConversion<string>().HasMaxLength(enumLength);
        b.Property(x => x.RefusalCode).HasMaxLength(hashLength);
        b.Property(x => x.RefusalData).HasMaxLength(ImportConsts.MaxRefusalDataLength);
        b.HasIndex(x => x.Sha256).IsUnique().HasFilter("\"State\" IN ('Queued', 'Reading', 'Splitting', 'Storing')");
        b.HasIndex(x => new { x.State, x.CreationTime });
    });
}
