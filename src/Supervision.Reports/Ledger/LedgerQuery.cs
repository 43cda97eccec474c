using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
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

    public static IQueryable<TaskRow> Sort(IQueryable<TaskRow> rows, string? sorting) => sorting?.ToUpperInvariant() switch
    {
        "OVERDUE" => rows.OrderByDescending(r => r.Standing.WorkingDaysOverdue).ThenBy(r => r.Task.Number).ThenBy(r => r.Task.Id),
        "DUEDATE" => rows.OrderBy(r => r.Task.DueDate == null).ThenBy(r => r.Task.DueDate).ThenBy(r => r.Task.Number).ThenBy(r => r.Task.Id),
        _ => rows.OrderByDescending(r => r.Task.PlanYear).ThenBy(r => r.Task.Number == null).ThenBy(r => r.Task.Number).ThenBy(r => r.Task.Id),
    };
}
