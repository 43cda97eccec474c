using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Directives;
using Volo.Abp.Domain.Entities;

namespace Supervision.Web.Pages.Tasks;

/// <summary>The lead department answers a directive.</summary>
internal sealed class DirectiveReplyModel(IDirectiveAppService directives) : TaskPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid TaskId { get; set; }

    [BindProperty]
    public ReplyToDirectiveDto Input { get; set; } = new();

    public DirectiveDto Directive { get; private set; } = null!;

    public string? Blocked { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await directives.ReplyAsync(Id, Input);
        return Done($"/Tasks/Details/{TaskId:D}", L["Page:Directive:RepliedDone"]);
    }

    protected override async Task LoadAsync()
    {
        Matter = await Tasks.GetAsync(TaskId);
        Directive = (await directives.GetListAsync(TaskId)).FirstOrDefault(d => d.Id == Id)
            ?? throw new EntityNotFoundException(typeof(DirectiveDto), Id);
        Blocked = Directive.MayReply ? null : L[TasksErrorCodes.NotYourAction].Value;
    }
}
