using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Directives;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Tasks;

/// <summary>批示 by a leader, or recorded by the office (代录).</summary>
internal sealed class DirectiveModel(IDirectiveAppService directives) : TaskPageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Record { get; set; }

    [BindProperty]
    public RecordDirectiveDto Input { get; set; } = new();

    public string? Blocked { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    /// <summary>Outside a unit of work: files are read and checked before the service begins its own.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostAsync()
    {
        Input.OnBehalf = Recorded();
        await (Record ? directives.RecordAsync(Id, Input) : directives.IssueAsync(Id, new IssueDirectiveDto { Text = Input.Text, ReplyBy = Input.ReplyBy }));
        return Done($"/Tasks/Details/{Id:D}", L["Page:Directive:Issued"]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        if (Record) await LoadLeadersAsync(directives, Id);
        else Blocked = Barrier(TaskAction.IssueDirective);
    }
}
