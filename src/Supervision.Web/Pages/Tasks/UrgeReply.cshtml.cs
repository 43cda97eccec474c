using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Urging;
using Volo.Abp.Domain.Entities;

namespace Supervision.Web.Pages.Tasks;

/// <summary>The lead department answers an urge.</summary>
internal sealed class UrgeReplyModel(IUrgingAppService urging) : TaskPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid TaskId { get; set; }

    [BindProperty]
    public ReplyToUrgeDto Input { get; set; } = new();

    public UrgingNoticeDto Urge { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await urging.ReplyAsync(Id, Input);
        return Done($"/Tasks/Details/{TaskId:D}", L["Page:Replied:Done"]);
    }

    protected override async Task LoadAsync()
    {
        Matter = await Tasks.GetAsync(TaskId);
        Urge = (await urging.GetListAsync(TaskId)).FirstOrDefault(u => u.Id == Id) ?? throw new EntityNotFoundException(typeof(UrgingNoticeDto), Id);
    }
}
