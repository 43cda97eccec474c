using System.Globalization;
using Microsoft.Extensions.Localization;
using Supervision.Reports.Localization;
using Supervision.Tasks;
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

    public IReadOnlyList<LedgerColumn> Columns => [.. Widths.Select(w => new LedgerColumn(texts["Ledger:" + w.Name], w.Width))];

    public string SheetName(int year) => texts["Ledger:Sheet", Text(year)];

    /// <summary>督办台账-2025-20250410.xlsx</summary>
    public string FileName(int year, DateOnly today) =>
        texts["Ledger:File", Text(year), today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)];

    public IReadOnlyList<LedgerCell> Cells(TaskLedgerRowDto row) =>
    [
        LedgerCell.Of(++_order),
        LedgerCell.Of(row.ParentTitle is null ? row.Source : texts["Ledger:PartOf", row.Source, row.ParentTitle]),
        LedgerCell.Of(row.Number is null ? row.ShortTitle : $"{row.Number} {row.ShortTitle}"),
        LedgerCell.Of(string.Join('\n', row.Targets.Prepend(row.CompletionCriterion).Where(line => !string.IsNullOrEmpty(line)))),
        LedgerCell.Of(row.LeadDepartmentName),
        LedgerCell.Of(string.Join(texts["Ledger:Separator"], row.SupportingDepartmentNames)),
        LedgerCell.Of(row.ResponsibleLeaderName),
        LedgerCell.Of(row.ResponsiblePersonName),
        Due(row),
        LedgerCell.Of(row.Progress),
        LedgerCell.Of(row.Problems),
        LedgerCell.Of(row.NextSteps),
        LedgerCell.Of(State(row)),
    ];

    private LedgerCell Due(TaskLedgerRowDto row) => row switch
    {
        { DueDate: null } => LedgerCell.Of(null),
        { OriginalDueDate: { } original } when original != row.DueDate =>
            LedgerCell.Of(texts["Ledger:ChangedDue", Text(row.DueDate.Value), Text(original)]),
        _ => LedgerCell.Of(row.DueDate.Value),
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
