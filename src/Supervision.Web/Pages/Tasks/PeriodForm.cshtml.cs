using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Progress;
using Supervision.Web.Frame;
using Supervision.Web.TagHelpers;

namespace Supervision.Web.Pages.Tasks;

/// <summary>本期填报表: every row saves itself as it is typed; one button sends what is filled.</summary>
internal sealed class PeriodFormModel : SupervisionPageModel
{
    private readonly IProgressReportAppService _reports;

    public PeriodFormModel(IProgressReportAppService reports)
    {
        _reports = reports;
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid? Department { get; set; }

    /// <summary>Only rows that still lack something.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Missing { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public ReportInput Input { get; set; } = new();

    public const int PageSize = 50;

    public PeriodFormDto Form { get; private set; } = null!;

    /// <summary>What one button sends: the saved rows of every page, and those of this one.</summary>
    public IEnumerable<Guid> Sendable => Form.DraftTaskIds.Union(Form.Rows.Where(r => r.IsEditable).Select(r => r.TaskId));

    public Task OnGetAsync() => LoadAsync();

    /// <summary>Saves one row and answers with the time of saving; what is being typed beside it stays untouched.</summary>
    public async Task<IActionResult> OnPostSaveAsync()
    {
        await _reports.SaveDraftAsync(Input.Into(new SaveReportDto()));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return IsHtmx
            ? Partial("_PeriodSaved", await _reports.GetFormRowAsync(Input.TaskId))
            : Done("/Tasks/PeriodForm", L["Page:Report:Saved"]);
    }

    public async Task<IActionResult> OnPostSubmitAsync(List<Guid> taskIds)
    {
        var result = await _reports.SubmitManyAsync(taskIds);
        var sentence = BulkSentence.Of(L, "Page:PeriodForm:Submitted", result);
        return Done(Department is { } department ? $"/Tasks/PeriodForm?Department={department:D}" : "/Tasks/PeriodForm", sentence);
    }

    protected override async Task LoadAsync() =>
        Form = await _reports.GetPeriodFormAsync(new GetPeriodFormInput
        {
            DepartmentId = Department, MissingOnly = Missing, SkipCount = (Math.Max(1, PageNumber) - 1) * PageSize, MaxResultCount = PageSize,
        });
}
