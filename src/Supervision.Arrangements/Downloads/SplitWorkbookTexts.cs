using Microsoft.Extensions.Localization;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks.Workbooks;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Downloads;

/// <summary>What stands in the workbook of a split, in the person's language.</summary>
internal sealed class SplitWorkbookTexts(IStringLocalizer<ArrangementsResource> texts) : ITransientDependency
{
    private const int LongestName = 60;

    private static readonly (string Name, double Width)[] Widths =
    [
        ("Order", 5), ("Arrangement", 20), ("Source", 44), ("ShortTitle", 24), ("Lead", 14), ("Support", 18),
        ("Due", 12), ("DueWords", 14), ("Criterion", 24), ("Targets", 20), ("Coverage", 18),
    ];

    public IReadOnlyList<WorkbookColumn> Columns => [.. Widths.Select(w => new WorkbookColumn(texts["Split:" + w.Name], w.Width))];

    public string SheetName => texts["Split:Sheet"];

    public string FileName(string title)
    {
        var name = string.Concat(title.Select(c => Path.GetInvalidFileNameChars().Contains(c) || char.IsControl(c) ? ' ' : c)).Trim();
        return texts["Split:File", name.Length > LongestName ? name[..LongestName] : name];
    }

    public IReadOnlyList<WorkbookCell> Draft(ArrangementDto arrangement, TaskDraftDto draft, Dictionary<Guid, string> names) =>
    [
        WorkbookCell.Of(draft.Number),
        WorkbookCell.Of(arrangement.Number + arrangement.Title),
        WorkbookCell.Of(draft.Quotation),
        WorkbookCell.Of(draft.ShortTitle),
        WorkbookCell.Of(draft.LeadDepartmentId is { } lead ? names.GetValueOrDefault(lead) : draft.LeadWords),
        WorkbookCell.Of(draft.SupportingDepartmentIds.Count > 0 ? string.Join(texts["Split:Separator"], draft.SupportingDepartmentIds.Select(id => names.GetValueOrDefault(id))) : draft.SupportWords),
        draft.DueDate is { } due ? WorkbookCell.Of(due) : WorkbookCell.Of((string?)null),
        WorkbookCell.Of(draft.DueDateWords),
        WorkbookCell.Of(draft.CompletionCriterion),
        WorkbookCell.Of(string.Join(texts["Split:Separator"], draft.Targets.Where(t => t.IsKept).Select(t => t.Words))),
        WorkbookCell.Of(draft.State switch
        {
            TaskDraftState.Dropped => texts["Review:Dropped", draft.DropReason ?? string.Empty],
            TaskDraftState.Confirmed => texts["Review:ConfirmedTag"],
            _ => texts["Split:Open"],
        }),
    ];

    public IReadOnlyList<WorkbookCell> Open(OpenPieceDto piece) =>
        [.. Widths.Select(w => w.Name switch { "Source" => WorkbookCell.Of(piece.Text), "Coverage" => WorkbookCell.Of(texts["State:Open"]), _ => WorkbookCell.Of((string?)null) })];
}
