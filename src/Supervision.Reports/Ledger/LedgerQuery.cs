using Microsoft.EntityFrameworkCore;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Tasks.Lists;
using Supervision.Tasks.Search;

namespace Supervision.Reports.Ledger;

/// <summary>The query behind the ledger's list, its figures and its workbook.</summary>
internal static class LedgerQuery
{
    public static IQueryable<TaskRow> Rows(ReadingDesk desk, GetTaskLedgerInput input)
    {
        var tasks = desk.Scope.Visible(desk.Db.SupervisedTasks);
        var rows = TaskRow.Of(desk, tasks.Search(input.Filter, desk.Scope, desk.SearchIndex, desk.Db.TaskSearchTexts));
        if (input.PlanYear is { } year) rows = rows.Where(TaskRow.OfYear(year));
        if (input.OwnOnly) rows = rows.Where(TaskRow.OwnOf(desk));
        if (input.LeadDepartmentId is { } lead) rows = rows.Where(r => r.LeadDepartmentId == lead);
        if (input.Priority is { } priority) rows = rows.Where(r => r.Task.Priority == priority);
        return input.SourceKind is { } kind ? rows.Where(r => r.Task.Source.Kind == kind) : rows;
    }

    public static IQueryable<TaskRow> Sort(IQueryable<TaskRow> rows, string? sorting) => Order(sorting).Sort(rows);

    /// <summary>A page of the rows: behind a row when the input names one that can be found, otherwise by counting.</summary>
    public static async Task<IQueryable<TaskRow>> PageAsync(IQueryable<TaskRow> rows, GetTaskLedgerInput input, ReadingDesk desk)
    {
        var order = Order(input.Sorting);
        var last = input.After is { } id ? await TaskRow.Of(desk).IgnoreAutoIncludes().AsNoTracking().FirstOrDefaultAsync(r => r.Task.Id == id) : null;
        return last is null
            ? order.Sort(rows).Skip(input.SkipCount).Take(input.MaxResultCount)
            : order.Sort(order.After(rows, last)).Take(input.MaxResultCount);
    }

    private static KeysetOrder<TaskRow> Order(string? sorting)
    {
        var order = new KeysetOrder<TaskRow>();
        return (sorting?.ToUpperInvariant() switch
        {
            "OVERDUE" => order.By(r => r.Standing.WorkingDaysOverdue, isDescending: true),
            "DUEDATE" => order.By(r => r.Task.DueDate),
            _ => order.By(r => r.Task.PlanYear, isDescending: true),
        }).By(r => r.Task.Number, mayBeEmpty: true).By(r => r.Task.Id);
    }
}
