using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
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

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public IReadOnlyList<SelectListItem> Leaders { get; private set; } = [];

    public string? Blocked { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    /// <summary>Outside a unit of work: files are read and checked before the service begins its own.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostAsync()
    {
        Input.Proof = await ReadAsync(Files);
        await (Record ? directives.RecordAsync(Id, Input) : directives.IssueAsync(Id, new IssueDirectiveDto { Text = Input.Text, ReplyBy = Input.ReplyBy }));
        return Done($"/Tasks/Details/{Id:D}", L["Page:Directive:Issued"]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        if (Record) Leaders = [.. TaskWords.Options(await directives.GetLeadersAsync(Id))];
        else Blocked = Barrier(TaskAction.IssueDirective);
    }
}
