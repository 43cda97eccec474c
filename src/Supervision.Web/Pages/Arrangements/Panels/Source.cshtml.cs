using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Arrangements;
using Supervision.Arrangements.Passages;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements.Panels;

/// <summary>Panel of a task's page: its sentence in the document. Follows the task's scope; the whole document needs the right to read documents.</summary>
internal sealed class SourceModel(ISourcePassageAppService passages, IAuthorizationService authorization) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid TaskId { get; set; }

    public SourcePassageDto? Passage { get; private set; }

    /// <summary>True for people who may read documents.</summary>
    public bool MayOpen { get; private set; }

    /// <summary>The place in the review page.</summary>
    public string Address => $"~/Arrangements/Review/{Passage!.DocumentId}?whole=true" + (Passage.DraftId is { } draft ? $"#s-{draft}" : string.Empty);

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        Passage = await passages.GetAsync(TaskId);
        MayOpen = (await authorization.AuthorizeAsync(User, ArrangementsPermissions.View)).Succeeded;
    }
}
