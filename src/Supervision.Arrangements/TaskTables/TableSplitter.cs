using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.TaskTables;

/// <summary>What a table gave.</summary>
/// <param name="Rows">Tasks in the table.</param>
/// <param name="LeftOut">Tasks of other units, left out.</param>
internal sealed record TableSplit(IReadOnlyList<SplitArrangement> Arrangements, IReadOnlyList<SourceSentence> Sentences, int Rows, int LeftOut);

/// <summary>Tables to tasks, one per row; units, dates and quantities come from the cells by the same readers as from sentences. Pure.</summary>
internal static class TableSplitter
{
    /// <param name="own">Only rows that these units lead or support; null takes all.</param>
    internal static TableSplit Split(string text, IEnumerable<(ReadTable Table, TableReading Reading)> tables, int? planYear, OwnUnits? own)
    {
        var arrangements = new List<SplitArrangement>();
        var sentences = new List<SourceSentence>();
        int rows = 0, leftOut = 0;
        foreach (var (table, reading) in tables)
        {
            var groups = new List<(TextSpan Heading, List<SplitTask> Tasks)>();
            foreach (var (task, group, parts) in Tasks(text, TableRows.Of(text, table, reading), planYear, sentences))
            {
                rows++;
                if (own is not null && !own.Concerns(task)) { leftOut++; sentences.AddRange(parts.Select(p => new SourceSentence(p.Span, SentenceRole.Remark))); continue; }
                sentences.AddRange(parts);
                if (groups.Count == 0 || groups[^1].Heading != group) groups.Add((group, []));
                groups[^1].Tasks.Add(task);
            }
            arrangements.AddRange(groups.Select(g => Arrangement(text, table, g.Heading, g.Tasks)));
        }
        return new TableSplit(arrangements, [.. sentences.Where(s => !s.Span.IsEmpty).DistinctBy(s => s.Span.Start).OrderBy(s => s.Span.Start)], rows, leftOut);
    }

    private static IEnumerable<(SplitTask Task, TextSpan Group, List<SourceSentence> Parts)> Tasks(
        string text, IEnumerable<TableRow> rows, int? planYear, List<SourceSentence> sentences)
    {
        (SplitTask Task, TextSpan Group, List<SourceSentence> Parts)? open = null;
        foreach (var row in rows)
        {
            if (row.Kind == TableRowKind.Continued && open is { } task)
            {
                Take(text, row, planYear, task.Task);
                task.Parts.AddRange(Parts(row).Skip(1));
                continue;
            }
            if (open is { } done) yield return done;
            open = null;
            if (row.Kind == TableRowKind.Task)
            {
                var read = SentenceFacts.Read(text, row.Task, planYear);
                Take(text, row, planYear, read);
                open = (read, row.Group, [.. Parts(row)]);
            }
            else
            {
                sentences.Add(new SourceSentence(row.Extent, row.Kind switch
                {
                    TableRowKind.Heading or TableRowKind.Group => SentenceRole.Heading,
                    TableRowKind.WithoutTask => SentenceRole.Action,
                    _ => SentenceRole.Remark,
                }));
            }
        }
        if (open is { } last) yield return last;
    }

    private static void Take(string text, TableRow row, int? planYear, SplitTask task)
    {
        var owners = new OwnerReading();
        foreach (var (field, span) in row.Cells.Where(c => !c.Span.IsEmpty))
        {
            if (field == TableField.Goal) task.Targets.AddRange(TargetReader.Read(text, span));
            else if (RoleOf(field) is { } role) owners.Take(text, role, span, planYear);
        }
        owners.GiveTo(task);
    }

    private static IEnumerable<SourceSentence> Parts(TableRow row)
    {
        yield return new SourceSentence(row.Task, SentenceRole.Action);
        foreach (var (field, span) in row.Cells)
            if (field is not (TableField.Task or TableField.Group) && !span.IsEmpty && (span.End <= row.Task.Start || span.Start >= row.Task.End))
                yield return new SourceSentence(span, SentenceRole.OwnerClause);
    }

    private static ClauseRole? RoleOf(TableField field) => field switch
    {
        TableField.Lead => ClauseRole.Lead,
        TableField.Support => ClauseRole.Support,
        TableField.Due => ClauseRole.Due,
        TableField.Leader => ClauseRole.Leader,
        _ => null,
    };

    private static SplitArrangement Arrangement(string text, ReadTable table, TextSpan heading, List<SplitTask> tasks)
    {
        if (heading.IsEmpty) return new SplitArrangement(null, table.Name, new TextSpan(table.Extent.Start, 0), table.Extent, tasks);
        var numbered = NumberMark.TryRead(text, heading.Start, heading.End, out var mark) && mark.Length < heading.Length;
        var title = numbered ? TextSpan.FromBounds(heading.Start + mark.Length, heading.End) : heading;
        return new SplitArrangement(numbered && mark.Label.Length > 0 ? mark.Label : null, title.Of(text).Trim(), heading, table.Extent, tasks);
    }
}
