using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Splitting;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.TaskTables;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class TaskTableAppService(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<TableMapping, Guid> mappings,
    TableReader reader,
    DraftReplacer replacer) : ArrangementsAppService, ITaskTableAppService
{
    private const int ShownBelowHeading = 6, LongestShown = 120;

    public async Task<TaskTablesDto> GetAsync(Guid documentId)
    {
        var document = await documents.GetAsync(documentId);
        var stored = await texts.GetAsync(documentId);
        var use = UseOf(stored);
        var shown = new List<TaskTableDto>();
        foreach (var table in StoredTables.Read(stored.TablesJson)) shown.Add(await ShownAsync(stored.Text, table, shown.Count, use));
        return new TaskTablesDto { Id = documentId, Title = document.Title, Tables = shown, Use = use };
    }

    public async Task<TableUseDto> UseAsync(Guid documentId, UseTableDto input)
    {
        var document = await documents.GetAsync(documentId);
        var stored = await texts.GetAsync(documentId);
        var tables = StoredTables.Read(stored.TablesJson);
        if (input.Index >= tables.Count || input.Fields.Count != tables[input.Index].Columns)
            throw new BusinessException(ArrangementsErrorCodes.TableUnknown);
        if (!input.Fields.Contains(TableField.Task)) throw new BusinessException(ArrangementsErrorCodes.TableWithoutTaskColumn);
        var read = await reader.ReadAsync(stored.Text, tables, PlanSplitter.Split(stored.Text, document.PlanYear), input);
        if (read.Use.Rows == 0) throw new BusinessException(ArrangementsErrorCodes.TableWithoutTasks);
        if (read.Use.Rows == read.Use.LeftOut) throw new BusinessException(ArrangementsErrorCodes.TableWithoutOurs).WithData("Count", read.Use.Rows);
        await replacer.ReplaceAsync(document, stored, read.Split, []);
        stored.UseTable(JsonSerializer.Serialize(read.Use));
        await RememberAsync(stored.Text, tables[input.Index], input);
        return read.Use;
    }

    internal static TableUseDto? UseOf(PlanDocumentText stored) => stored.TableUseJson is { } json ? JsonSerializer.Deserialize<TableUseDto>(json) : null;

    private async Task RememberAsync(string text, ReadTable table, UseTableDto input)
    {
        var signature = TableRecogniser.SignatureOf(text, table);
        var mapping = await mappings.FindAsync(m => m.Signature == signature)
            ?? await mappings.InsertAsync(new TableMapping(GuidGenerator.Create(), signature, TableRecogniser.HeadingOf(text, table)));
        mapping.Remember(input.HeaderRows, input.Fields, input.OnlyOurs);
    }

    private async Task<TaskTableDto> ShownAsync(string text, ReadTable table, int index, TableUseDto? use)
    {
        var proposed = TableRecogniser.Propose(text, table);
        var remembered = await reader.FindAsync(text, table);
        var (headerRows, fields, onlyOurs) = use?.Index == index ? (use.HeaderRows, use.Fields, use.OnlyOurs)
            : remembered is not null ? (remembered.HeaderRows, remembered.Fields, remembered.OnlyOurs)
            : (proposed.HeaderRows, proposed.Fields, true);
        return new TaskTableDto(index, table.Name, table.Rows.Count, headerRows, fields, onlyOurs, proposed.IsTaskTable, remembered is not null,
            [.. table.Rows.Take(headerRows + ShownBelowHeading).Select(r => (IReadOnlyList<TableCellDto>)[.. r.Cells.Select(c => Shown(text, c))])]);
    }

    private static TableCellDto Shown(string text, ReadTableCell cell)
    {
        var words = cell.Span.Of(text);
        return new TableCellDto(words.Length > LongestShown ? words[..LongestShown] + "…" : words, cell.Column, cell.ColumnSpan, cell.RowSpan);
    }
}
