using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Arrangements;
using Supervision.Arrangements.Origins;
using Supervision.Arrangements.Revisions;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements.Panels;

/// <summary>Panel of a document's review: its other versions, and what it may be a new version of.</summary>
[Authorize(ArrangementsPermissions.View)]
internal sealed class VersionsModel(
    IPlanRevisionAppService revisions, IDocumentOriginAppService origins, IAuthorizationService authorization) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RevisionLinkDto Link { get; private set; } = null!;

    public DocumentOriginDto Origin { get; private set; } = null!;

    public bool MayManage { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        Link = await revisions.GetLinkAsync(Id);
        Origin = await origins.GetAsync(Id);
        MayManage = (await authorization.AuthorizeAsync(User, ArrangementsPermissions.Manage)).Succeeded;
    }
}
