using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Notifications;
using Supervision.Notifications.Queue;

namespace Supervision.Web.Pages.Notifications;

internal sealed class LetterModel(ILetterAppService letters) : NotificationsPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public LetterDto Letter { get; private set; } = new();

    public bool MaySeeQueue { get; private set; }

    public string? Reason => LetterWords.ReasonOf(L, Letter.ErrorCode, Letter.ErrorText);

    public Task OnGetAsync() => LoadAsync();

    public string? ReasonOf(LetterAttemptDto attempt) => LetterWords.ReasonOf(L, attempt.ErrorCode, attempt.ErrorText);

    protected override async Task LoadAsync()
    {
        Letter = await letters.GetAsync(Id);
        MaySeeQueue = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Default);
    }
}
