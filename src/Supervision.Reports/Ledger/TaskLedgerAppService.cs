using Microsoft.AspNetCore.Authorization;
using Supervision.Reports.Figures;
using Supervision.Tasks.Lists;
using Supervision.Tasks.Workbooks;
using Volo.Abp.Application.Dtos;

namespace Supervision.Reports.Ledger;

[Authorize]
internal sealed class TaskLedgerAppService(LedgerRows ledgerRows, LedgerWorkbookTexts workbookTexts, IWorkbookIntegrationService workbooks) : ReportsAppService, ITaskLedgerAppService
{
    private const int BatchSize = 500;

    public async Task<PagedResultDto<TaskLedgerRowDto>> GetListAsync(GetTaskLedgerInput input)
    {
        var desk = await DeskAsync();
        var rows = LedgerQuery.Rows(desk, input).Where(TaskFigures.Condition(input.Figure));
        var total = await rows.CountUpToMaxAsync(r => r.Task.Id);
        return new(total, await ledgerRows.ReadAsync(desk, await LedgerQuery.PageAsync(rows, input, desk)));
    }

    public async Task<TaskFiguresDto> GetFiguresAsync(GetTaskLedgerInput input) =>
        (await TaskFigures.CountAsync(LedgerQuery.Rows(await DeskAsync(), input))).ToDto();

    public async Task<string> GetWorkbookAsync(GetTaskLedgerInput input, Stream destination)
    {
        var desk = await DeskAsync();
        var rows = LedgerQuery.Sort(LedgerQuery.Rows(desk, input).Where(TaskFigures.Condition(input.Figure)), input.Sorting);
        var year = input.PlanYear ?? desk.Today.Year;
        using var workbook = workbooks.Begin(destination, workbookTexts.Columns, workbookTexts.SheetName(year));
        for (var read = 0; ; read += BatchSize)
        {
            var batch = await ledgerRows.ReadAsync(desk, rows.Skip(read).Take(BatchSize));
            foreach (var row in batch) workbook.Write(workbookTexts.Cells(row));
            if (batch.Count < BatchSize) break;
        }

        return workbookTexts.FileName(year, desk.Today);
    }
}
