using Microsoft.AspNetCore.Mvc;
using Supervision.Notifications.Queue;

namespace Supervision.Web.Pages.Notifications.Panels;

/// <summary>The letters that told somebody about one subject: a panel on the subject's own page.</summary>
internal sealed class SubjectLettersModel(ILetterAppService letters) : NotificationsPageModel
{
    /// <summary>Letters to be read at once; the earlier ones are folded.</summary>
    public const int Shown = 8;

    [BindProperty(SupportsGet = true)]
    public string SubjectKey { get; set; } = string.Empty;

    public IReadOnlyList<SubjectLetterDto> Letters { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync() => Letters = (await letters.GetListOfSubjectAsync(SubjectKey)).Items;
}
