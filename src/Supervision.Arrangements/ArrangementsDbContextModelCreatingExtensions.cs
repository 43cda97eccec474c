using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Supervision.Arrangements.Intake;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Revisions;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.Targets;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Arrangements.TaskTables;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Supervision.Arrangements;

/// <summary>Maps this module's types into the one context.</summary>
public static class ArrangementsDbContextModelCreatingExtensions
{
    private const string Prefix = ArrangementsDbProperties.DbTablePrefix;
    private const int EnumLength = 32, HashLength = 64, EncodingLength = 32;
    private const int EachLength = TaskDraftConsts.MaxEachDepartments * 37;
    private const int NodesLength = 24 * 11, DepartmentsLength = TaskDraftConsts.MaxSupportingDepartments * 37;

    public static void ConfigureArrangements(this ModelBuilder builder)
    {
        ConfigureDocuments(builder);
        ConfigureDrafts(builder);
        builder.ConfigureIntake(Prefix, EnumLength, HashLength);
        builder.ConfigureRevisions();
        ConfigureSteps(builder);
        builder.ConfigureTaskTables(Prefix, HashLength);
    }

    private static void ConfigureSteps(ModelBuilder builder) => builder.Entity<ReviewStep>(b =>
    {
        b.ToTable(Prefix + "ReviewSteps");
        b.ConfigureByConvention();
        b.Property(x => x.Kind).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.ActorName).IsRequired().HasMaxLength(ReviewStepConsts.MaxNameLength);
        b.Property(x => x.Title).HasMaxLength(TaskDraftConsts.MaxShortTitleLength);
        b.HasOne<PlanDocument>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Cascade);
        b.HasIndex(x => new { x.DocumentId, x.Revision }).IsUnique();
    });

    private static void ConfigureDocuments(ModelBuilder builder)
    {
        builder.Entity<PlanDocument>(b =>
        {
            b.ToTable(Prefix + "PlanDocuments");
            b.ConfigureByConvention();
            b.Property(x => x.Title).IsRequired().HasMaxLength(PlanDocumentConsts.MaxTitleLength);
            b.Property(x => x.Issuer).HasMaxLength(PlanDocumentConsts.MaxIssuerLength);
            b.Property(x => x.FileName).IsRequired().HasMaxLength(PlanDocumentConsts.MaxFileNameLength);
            b.Property(x => x.Sha256).IsRequired().HasMaxLength(HashLength);
            b.Property(x => x.EncodingName).IsRequired().HasMaxLength(EncodingLength);
            b.Property(x => x.Status).HasConversion<string>().HasMaxLength(EnumLength);
            b.Property(x => x.SectionTitle).HasMaxLength(PlanDocumentConsts.MaxHeadingLength);
            b.Property(x => x.StepCount).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            b.HasIndex(x => x.Sha256).IsUnique();
            b.HasIndex(x => x.CreationTime);
            b.HasIndex(x => new { x.PlanYear, x.CreationTime });
            b.HasIndex(x => x.RevisesId).IsUnique();
            b.Property(x => x.SourceKind).HasConversion<string>().HasMaxLength(EnumLength).HasDefaultValue(TaskSourceKind.AnnualPlan);
            b.Property(x => x.SourceNumber).HasMaxLength(SupervisedTaskConsts.MaxSourceNumberLength);
            b.Property(x => x.Urgency).HasConversion<string>().HasMaxLength(EnumLength).HasDefaultValue(DirectiveUrgency.Ordinary);
        });
        builder.Entity<PlanDocumentText>(b =>
        {
            b.ToTable(Prefix + "PlanDocumentTexts");
            b.ConfigureByConvention();
            b.HasOne<PlanDocument>().WithOne().HasForeignKey<PlanDocumentText>(x => x.Id).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<Arrangement>(b =>
        {
            b.ToTable(Prefix + "Arrangements");
            b.ConfigureByConvention();
            b.Property(x => x.Number).HasMaxLength(ArrangementConsts.MaxNumberLength);
            b.Property(x => x.Title).HasMaxLength(ArrangementConsts.MaxTitleLength);
            b.Ignore(x => x.FullTitle);
            b.HasOne<PlanDocument>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Cascade);
            b.HasIndex(x => new { x.DocumentId, x.Order });
        });
    }

    private static void ConfigureDrafts(ModelBuilder builder) => builder.Entity<TaskDraft>(b =>
    {
        b.ToTable(Prefix + "TaskDrafts");
        b.ConfigureByConvention();
        b.OwnsOne(x => x.Span, s =>
        {
            s.Property(x => x.Start).HasColumnName("SpanStart");
            s.Property(x => x.Length).HasColumnName("SpanLength");
            s.Property(x => x.TextHash).HasColumnName("SpanTextHash").IsRequired().HasMaxLength(HashLength);
            s.Ignore(x => x.End);
        });
        b.Navigation(x => x.Span).IsRequired();
        b.Property(x => x.Quotation).IsRequired().HasMaxLength(TaskDraftConsts.MaxQuotationLength);
        b.Property(x => x.ShortTitle).IsRequired().HasMaxLength(TaskDraftConsts.MaxShortTitleLength);
        b.Property(x => x.Requirement).IsRequired().HasMaxLength(TaskDraftConsts.MaxRequirementLength);
        b.Property(x => x.CompletionCriterion).HasMaxLength(TaskDraftConsts.MaxCompletionCriterionLength);
        b.Property(x => x.Nature).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.Priority).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.DuePrecision).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.State).HasConversion<string>().HasMaxLength(EnumLength);
        b.Property(x => x.DueDateWords).HasMaxLength(TaskDraftConsts.MaxWordsLength);
        b.Property(x => x.ProposalWords).HasMaxLength(TaskDraftConsts.MaxWordsLength);
        b.Property(x => x.TargetWords).HasMaxLength(TaskDraftConsts.MaxWordsLength);
        b.Property(x => x.LeadWords).HasMaxLength(TaskDraftConsts.MaxUnitsLength);
        b.Property(x => x.SupportWords).HasMaxLength(TaskDraftConsts.MaxUnitsLength);
        ConfigureFacts(b);
        b.Property(x => x.DropReason).HasMaxLength(TaskDraftConsts.MaxReasonLength);
        b.Property(x => x.Nodes).HasConversion(Dates, ByItems<DateOnly>()).HasMaxLength(NodesLength);
        b.Property(x => x.SupportingDepartmentIds).HasConversion(Ids, ByItems<Guid>()).HasMaxLength(DepartmentsLength);
        b.HasOne<PlanDocument>().WithMany().HasForeignKey(x => x.DocumentId).OnDelete(DeleteBehavior.Cascade);
        b.HasOne<Arrangement>().WithMany().HasForeignKey(x => x.ArrangementId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(x => new { x.DocumentId, x.Order });
        b.HasIndex(x => new { x.DocumentId, x.State });
        b.Ignore(x => x.StandsInEarlierVersion);
        b.Property(x => x.EachDepartmentIds).HasConversion(Ids, ByItems<Guid>()).HasMaxLength(EachLength);
        b.HasIndex(x => new { x.State, x.LastModificationTime });
        b.HasIndex(x => x.TaskId);
    });

    private static void ConfigureFacts(EntityTypeBuilder<TaskDraft> b)
    {
        b.Property(x => x.NatureWords).HasMaxLength(TaskDraftConsts.MaxWordsLength);
        b.Property(x => x.SharingWords).HasMaxLength(TaskDraftConsts.MaxWordsLength);
        b.Property(x => x.LeaderWords).HasMaxLength(TaskDraftConsts.MaxUnitsLength);
        b.Property(x => x.SourceKind).HasConversion<string>().HasMaxLength(EnumLength).HasDefaultValue(TaskSourceKind.AnnualPlan);
        b.Ignore(x => x.IsEachByDuty);
        b.Property(x => x.DateOffers).HasConversion(AsJson<DateOffer>(), ByItems<DateOffer>());
        b.Property(x => x.Targets).HasConversion(AsJson<DraftTarget>(), ByItems<DraftTarget>());
        b.Property(x => x.Suggestions).HasConversion(AsJson<DepartmentSuggestion>(), ByItems<DepartmentSuggestion>());
    }

    private static ValueConverter<IReadOnlyList<T>, string> AsJson<T>() where T : notnull => new(
        list => StoredList.Write(list), text => StoredList.Read<T>(text));

    private static readonly ValueConverter<IReadOnlyList<DateOnly>, string> Dates = new(
        list => string.Join(',', list.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray());

    private static readonly ValueConverter<IReadOnlyList<Guid>, string> Ids = new(
        list => string.Join(',', list),
        text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => Guid.Parse(id)).ToArray());

    private static ValueComparer<IReadOnlyList<T>> ByItems<T>() where T : notnull => new(
        (a, b) => a!.SequenceEqual(b!), list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)), list => list);
}
