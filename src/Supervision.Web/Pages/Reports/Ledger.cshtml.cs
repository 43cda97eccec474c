using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Bureau;
using Supervision.Reports.Figures;
using Supervision.Reports.Ledger;
using Supervision.Tasks;
using Supervision.Web.Frame;
using Supervision.Web.TagHelpers;

namespace Supervision.Web.Pages.Reports;

/// <summary>督办台账: the list behind every figure, and its workbook.</summary>
[Authorize]
internal sealed class LedgerModel(
    ITaskLedgerAppService ledger, ISupervisedTaskAppService tasks, IBureauIntegrationService bureaus, ICurrentPerson person, BureauTime bureauTime)
    : SupervisionPageModel
{
    public const int PageSize = 20;
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Figures that stand in the strip.</summary>
    public static IReadOnlyList<(TaskFigure Figure, string? Light)> Strip { get; } =
    [
        (TaskFigure.Running, null), (TaskFigure.Green, "Green"), (TaskFigure.Yellow, "Yellow"), (TaskFigure.Red, "Red"), (TaskFigure.Unsigned, "Grey"),
        (TaskFigure.DueSoon, null), (TaskFigure.Closed, null),
    ];

    [BindProperty(SupportsGet = true)]
    public TaskFigure Figure { get; set; } = TaskFigure.All;

    [BindProperty(SupportsGet = true)]
    public int? PlanYear { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? LeadDepartmentId { get; set; }

    [BindProperty(SupportsGet = true)]
    public TaskPriority? Priority { get; set; }

    [BindProperty(SupportsGet = true)]
    public TaskSourceKind? SourceKind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool OwnOnly { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sorting { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    /// <summary>Last row of the page before; only pages behind the numbered ones have it.</summary>
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.AfterName)]
    public Guid? After { get; set; }

    /// <summary>Where the next page begins; null when this one is not full.</summary>
    public Guid? Last => Rows.Count == PageSize ? Rows[^1].Id : null;

    public IReadOnlyList<TaskLedgerRowDto> Rows { get; private set; } = [];

    public long Total { get; private set; }

    public TaskFiguresDto Figures { get; private set; } = null!;

    public IReadOnlyList<int> PlanYears { get; private set; } = [];

    public IReadOnlyList<DepartmentInfo> Departments { get; private set; } = [];

    /// <summary>Leaders find 批示 in every row.</summary>
    public bool MayDirect => person.IsInRole(OrganizationRoles.PrincipalLeader) || person.IsInRole(OrganizationRoles.LeaderInCharge);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnGetWorkbookAsync()
    {
        var input = await InputAsync();
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var name = await ledger.GetWorkbookAsync(input, file);
            file.Position = 0;
            return File(file, WorkbookType, name);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>This page with another figure, filters kept.</summary>
    public string? With(TaskFigure figure) => Url.Page("/Reports/Ledger", Route(figure));

    public string? WorkbookUrl() => Url.Page("/Reports/Ledger", "Workbook", Route(Figure));

    protected override async Task LoadAsync()
    {
        var input = await InputAsync();
        var list = await ledger.GetListAsync(input);
        (Rows, Total) = (list.Items, list.TotalCount);
        Figures = await ledger.GetFiguresAsync(input);
        PlanYears = [.. (await tasks.GetPlanYearsAsync()).Items.Append(PlanYear!.Value).Distinct().OrderDescending()];
        Departments = [.. (await bureaus.GetSnapshotAsync()).Departments.Where(d => d.IsActive)];
    }

    private async Task<GetTaskLedgerInput> InputAsync()
    {
        PlanYear ??= (await bureauTime.GetTodayAsync()).Year;
        PageNumber = Math.Clamp(PageNumber, 1, After is null ? PagerTagHelper.MaxNumbered : int.MaxValue);
        return new GetTaskLedgerInput
        {
            Figure = Figure, PlanYear = PlanYear, Filter = Filter, LeadDepartmentId = LeadDepartmentId, Priority = Priority,
            SourceKind = SourceKind, OwnOnly = OwnOnly, Sorting = Sorting,
            SkipCount = After is null ? (PageNumber - 1) * PageSize : 0, After = After, MaxResultCount = PageSize,
        };
    }

    private object Route(TaskFigure figure) => new
    {
        Figure = figure, PlanYear, Filter, LeadDepartmentId, Priority, SourceKind, OwnOnly = OwnOnly ? "true" : null, Sorting,
    };
}
