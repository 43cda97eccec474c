using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Splitting;
using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.TaskTables;

/// <summary>A split made of a document's tables, and how.</summary>
internal sealed record TablesRead(SplitResult Split, TableUseDto Use);

/// <summary>Reads a document's tables by the mappings that this bureau has used before.</summary>
internal sealed class TableReader(
    IRepository<TableMapping, Guid> mappings, IBureauIntegrationService bureau, IBureauNamesIntegrationService names) : ITransientDependency
{
    private const int HalfOfAll = 2;

    /// <summary>The split by a remembered mapping; null without one, or when no row of such a table is ours.</summary>
    internal async Task<TablesRead?> ReadRememberedAsync(string text, IReadOnlyList<ReadTable> tables, SplitResult split, CancellationToken cancellationToken = default)
    {
        for (var index = 0; index < tables.Count; index++)
        {
            if (await FindAsync(text, tables[index], cancellationToken) is not { } mapping) continue;
            var use = new UseTableDto { Index = index, HeaderRows = mapping.HeaderRows, Fields = [.. mapping.Fields], OnlyOurs = mapping.OnlyOurs };
            var read = await ReadAsync(text, tables, split, use, cancellationToken);
            return read.Split.Arrangements.Count > 0 ? read : null;
        }
        return null;
    }

    /// <summary>All tables with the headings of the chosen one, read alike.</summary>
    internal async Task<TablesRead> ReadAsync(
        string text, IReadOnlyList<ReadTable> tables, SplitResult split, UseTableDto use, CancellationToken cancellationToken = default)
    {
        var signature = TableRecogniser.SignatureOf(text, tables[use.Index]);
        var reading = new TableReading(use.HeaderRows, use.Fields);
        var alike = tables.Where(t => t == tables[use.Index] || TableRecogniser.SignatureOf(text, t) == signature).Select(t => (t, reading));
        var made = TableSplitter.Split(text, alike, split.PlanYear, use.OnlyOurs ? await OwnAsync(cancellationToken) : null);
        return new TablesRead(
            Of(split, made),
            new TableUseDto(use.Index, use.HeaderRows, [.. use.Fields], use.OnlyOurs, made.Rows, made.LeftOut));
    }

    internal async Task<TableMapping?> FindAsync(string text, ReadTable table, CancellationToken cancellationToken = default)
    {
        var signature = TableRecogniser.SignatureOf(text, table);
        var mapping = await mappings.FindAsync(m => m.Signature == signature, cancellationToken: cancellationToken);
        return mapping?.Fields.Count == table.Columns ? mapping : null;
    }

    /// <summary>The document is a table rather than a text that has one.</summary>
    internal static bool IsMostlyTaskTable(string text, IReadOnlyList<ReadTable> tables)
    {
        var inTables = tables.Where(t => TableRecogniser.Propose(text, t).IsTaskTable).Sum(t => (long)t.Extent.Length);
        return inTables * HalfOfAll > text.Length;
    }

    /// <summary>All rows of all tables that look like task tables, by the columns proposed for them; the split as it is when there are none.</summary>
    internal static SplitResult ReadProposed(string text, IReadOnlyList<ReadTable> tables, SplitResult split)
    {
        var proposed = tables.Select(t => (Table: t, Proposal: TableRecogniser.Propose(text, t))).Where(t => t.Proposal.IsTaskTable)
            .Select(t => (t.Table, new TableReading(t.Proposal.HeaderRows, t.Proposal.Fields)));
        var made = TableSplitter.Split(text, proposed, split.PlanYear, own: null);
        return made.Arrangements.Count == 0 ? split : Of(split, made);
    }

    private static SplitResult Of(SplitResult split, TableSplit made) =>
        split with { Section = null, Arrangements = made.Arrangements, Sentences = made.Sentences };

    private async Task<OwnUnits> OwnAsync(CancellationToken cancellationToken) => new(
        (await names.GetAsync(cancellationToken)).Bureau,
        (await bureau.GetSnapshotAsync(cancellationToken)).Departments.Where(d => d.IsActive).Select(d => d.Name));
}
