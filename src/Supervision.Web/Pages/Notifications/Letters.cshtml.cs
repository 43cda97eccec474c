using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Notifications;
using Supervision.Notifications.Hold;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Queue;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Notifications;

[Authorize(NotificationsPermissions.Queue.Default)]
internal sealed class LettersModel(ILetterQueueAppService queue, IMailHoldAppService holds) : NotificationsPageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public LetterState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public LetterClass? Class { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    /// <summary>Last letter of the page before; only pages behind the numbered ones have it.</summary>
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.AfterName)]
    public Guid? After { get; set; }

    /// <summary>Where the next page begins; null when this one is not full.</summary>
    public Guid? Last => List.Items.Count == PageSize ? List.Items[^1].Id : null;

    [BindProperty]
    public StopMailDto Stop { get; set; } = new();

    public PagedResultDto<LetterInListDto> List { get; private set; } = new();

    public IReadOnlyList<(LetterState State, int Count)> Counts { get; private set; } = [];

    public MailHoldDto Hold { get; private set; } = new(IsHeld: false);

    public bool MayManage { get; private set; }

    public bool MayHold { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostStopAsync()
    {
        await holds.StopAsync(Stop);
        return Done(Url.Page("/Notifications/Letters")!, L["Hold:Stopped"]);
    }

    public async Task<IActionResult> OnPostReleaseAsync()
    {
        await holds.ReleaseAsync();
        return Done(Url.Page("/Notifications/Letters")!, L["Hold:Released"]);
    }

    public string? ReasonOf(LetterInListDto letter) => LetterWords.ReasonOf(L, letter.ErrorCode, letter.ErrorText);

    protected override async Task LoadAsync()
    {
        PageNumber = Math.Clamp(PageNumber, 1, After is null ? PagerTagHelper.MaxNumbered : int.MaxValue);
        List = await queue.GetListAsync(new GetLetterListInput
        {
            State = State, Class = Class, Name = Name, SkipCount = (PageNumber - 1) * PageSize, After = After, MaxResultCount = PageSize,
        });
        var counts = await queue.GetCountsAsync();
        Counts =
        [
            (LetterState.Waiting, counts.Waiting), (LetterState.Failed, counts.Failed), (LetterState.NoAddress, counts.NoAddress),
            (LetterState.Sent, counts.Sent),
        ];
        Hold = await holds.GetAsync();
        MayManage = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Manage);
        MayHold = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Hold);
    }
}
