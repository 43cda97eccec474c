using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Progress;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Tasks;

/// <summary>反馈 of one task, whether or not its period is due.</summary>
internal sealed class ReportModel(IProgressReportAppService reports) : TaskPageModel
{
    [BindProperty]
    public ReportInput Input { get; set; } = new();

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public PeriodFormRowDto Row { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = ReportInput.Of(Row);
    }

    /// <summary>Outside a unit of work: files are read and checked before the service begins its own.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostAsync()
    {
        Input.TaskId = Id;
        var report = Input.Into(new SubmitReportDto());
        report.Files = Uploads;
        await reports.SubmitAsync(report);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Report:Submitted"]);
    }

    public async Task<IActionResult> OnPostSaveAsync()
    {
        Input.TaskId = Id;
        await reports.SaveDraftAsync(Input.Into(new SaveReportDto()));
        return Done($"/Tasks/Report/{Id:D}", L["Page:Report:Saved"]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        Row = await reports.GetFormRowAsync(Id);
        while (Input.Values.Count < Row.Targets.Count) Input.Values.Add(new ReportValue { TargetId = Row.Targets[Input.Values.Count].Id });
    }
}
