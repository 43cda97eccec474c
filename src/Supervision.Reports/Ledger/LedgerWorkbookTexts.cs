using System.Globalization;
using Microsoft.Extensions.Localization;
using Supervision.Reports.Localization;
using Supervision.Tasks;
using Supervision.Tasks.Workbooks;
using Volo.Abp.DependencyInjection;

namespace Supervision.Reports.Ledger;

/// <summary>What stands in the workbook, in the person's language.</summary>
internal sealed class LedgerWorkbookTexts(IStringLocalizer<ReportsResource> texts, IStringLocalizer<TasksResource> taskTexts) : ITransientDependency
{
    private static readonly (string Name, double Width)[] Widths =
    [
        ("Order", 5), ("Source", 18), ("Task", 24), ("Criterion", 20), ("Lead", 12), ("Supporting", 14), ("Leader", 12),
        ("Person", 12), ("Due", 12), ("Progress", 32), ("Problems", 20), ("NextSteps", 20), ("State", 16),
    ];

    private int _order;

    public IReadOnlyList<WorkbookColumn> Columns => [.. Widths.Select(w => new WorkbookColumn(texts["Ledger:" + w.Name], w.Width))];

    public string SheetName(int year) => texts["Ledger:Sheet", Text(year)];

    /// <summary>督办台账-2025-20250410.xlsx</summary>
    public string FileName(int year, DateOnly today) =>
        texts["Ledger:File", Text(year), today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)];

    public IReadOnlyList<WorkbookCell> Cells(TaskLedgerRowDto row) =>
    [
        WorkbookCell.Of(++_order),
        WorkbookCell.Of(row.ParentTitle is null ? row.Source : texts["Ledger:PartOf", row.Source, row.ParentTitle]),
        WorkbookCell.Of(row.Number is null ? row.ShortTitle : $"{row.Number} {row.ShortTitle}"),
        WorkbookCell.Of(string.Join('\n', row.Targets.Prepend(row.CompletionCriterion).Where(line => !string.IsNullOrEmpty(line)))),
        WorkbookCell.Of(row.LeadDepartmentName),
        WorkbookCell.Of(string.Join(texts["Ledger:Separator"], row.SupportingDepartmentNames)),
        WorkbookCell.Of(row.ResponsibleLeaderName),
        WorkbookCell.Of(row.ResponsiblePersonName),
        Due(row),
        WorkbookCell.Of(row.Progress),
        WorkbookCell.Of(row.Problems),
        WorkbookCell.Of(row.NextSteps),
        WorkbookCell.Of(State(row)),
    ];

    private WorkbookCell Due(TaskLedgerRowDto row) => row switch
    {
        { DueDate: null } => WorkbookCell.Of(null),
        { OriginalDueDate: { } original } when original != row.DueDate =>
            WorkbookCell.Of(texts["Ledger:ChangedDue", Text(row.DueDate.Value), Text(original)]),
        _ => WorkbookCell.Of(row.DueDate.Value),
    };

    private string State(TaskLedgerRowDto row)
    {
        var state = taskTexts["Enum:LifecycleState." + row.State].Value;
        return TaskStates.IsRunning(row.State) && row.State is not (LifecycleState.PendingReceipt or LifecycleState.Suspended)
            ? texts["Ledger:StateAndLight", state, taskTexts["Enum:TrafficLight." + row.Light].Value, row.LightReason]
            : state;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
