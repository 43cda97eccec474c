using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Arrangements.Revisions;

internal static class RevisionConfiguration
{
    private const int EnumLength = 32, NameLength = 64;

    public static void ConfigureRevisions(this ModelBuilder builder) => builder.Entity<SentenceDifference>(b =>
    {
        b.ToTable(ArrangementsDbProperties.DbTablePrefix + "SentenceDifferences");
        b.ConfigureByConvention();
        b.Property(x => x.Kind).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.Choice).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.Outcome).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.Reason).HasMaxLength(TaskDraftConsts.MaxReasonLength);
        b.Property(x => x.DecidedByName).HasMaxLength(NameLength);
        b.HasOne<PlanDocument>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Cascade);
        b.HasIndex(x => new { x.DocumentId, x.Order }).IsUnique();
        b.HasIndex(x => new { x.DocumentId, x.NeedsDecision, x.DecidedAt });
    });
}
