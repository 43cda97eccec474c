using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.Intake;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Revisions;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Arrangements.TaskTables;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Arrangements;

/// <summary>The module's tables; served by the one DbContext of the application.</summary>
[ConnectionStringName(ArrangementsDbProperties.ConnectionStringName)]
public interface IArrangementsDbContext : IEfCoreDbContext
{
    DbSet<PlanDocument> PlanDocuments { get; }

    DbSet<PlanDocumentText> PlanDocumentTexts { get; }

    DbSet<Arrangement> Arrangements { get; }

    DbSet<TaskDraft> TaskDrafts { get; }

    DbSet<DocumentImport> DocumentImports { get; }

    DbSet<SentenceDifference> SentenceDifferences { get; }

    DbSet<ReviewStep> ReviewSteps { get; }

    DbSet<TableMapping> TableMappings { get; }
}
