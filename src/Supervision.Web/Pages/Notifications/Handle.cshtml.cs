using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Notifications;
using Supervision.Notifications.Queue;
using Supervision.Organization;

namespace Supervision.Web.Pages.Notifications;

[Authorize(NotificationsPermissions.Queue.Manage)]
internal sealed class HandleModel(ILetterQueueAppService queue) : NotificationsPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ReaddressLetterDto Readdress { get; set; } = new();

    [BindProperty]
    public CancelLetterDto Cancel { get; set; } = new();

    public LetterInListDto Letter { get; private set; } = new();

    /// <summary>Only who may read a letter may send it elsewhere.</summary>
    public bool MayReaddress { get; private set; }

    /// <summary>Who keeps the people may correct the address itself.</summary>
    public bool MayCorrect { get; private set; }

    public string? Reason => LetterWords.ReasonOf(L, Letter.ErrorCode, Letter.ErrorText) is { } reason ? "· " + reason : null;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostRetryAsync()
    {
        await queue.RetryAsync(Id);
        return Back(L["Handle:Retried"]);
    }

    public async Task<IActionResult> OnPostReaddressAsync()
    {
        await queue.ReaddressAsync(Id, Readdress);
        return Back(L["Handle:Readdressed", Readdress.Address]);
    }

    public async Task<IActionResult> OnPostCancelAsync()
    {
        await queue.CancelAsync(Id, Cancel);
        return Back(L["Handle:Cancelled"]);
    }

    protected override async Task LoadAsync()
    {
        Letter = await queue.GetAsync(Id);
        MayReaddress = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Content);
        MayCorrect = await AuthorizationService.IsGrantedAsync(OrganizationPermissions.ManagePeople);
    }

    private IActionResult Back(string sentence) => Done(Url.Page("/Notifications/Letters", new { id = (Guid?)null })!, sentence);
}
