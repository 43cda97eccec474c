using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.Origins;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>Where a document comes from, and the usual due dates that follow.</summary>
[Authorize(ArrangementsPermissions.Manage)]
internal sealed class OriginModel(IDocumentOriginAppService origins, IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public UpdateDocumentOriginDto Input { get; set; } = new();

    public DocumentOriginDto Origin { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = new UpdateDocumentOriginDto
        {
            SourceKind = Origin.SourceKind, SourceNumber = Origin.SourceNumber, SourceDate = Origin.SourceDate, Urgency = Origin.Urgency,
            ConcurrencyStamp = Origin.ConcurrencyStamp,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await origins.UpdateAsync(Id, Input);
        return Done($"/Arrangements/Origin/{Id}", texts["Origin:Saved"]);
    }

    public async Task<IActionResult> OnPostOfferAsync()
    {
        var given = await origins.OfferDueDatesAsync(Id);
        return Done($"/Arrangements/Review/{Id}", texts["Origin:Offered", given]);
    }

    protected override async Task LoadAsync()
    {
        Origin = await origins.GetAsync(Id);
        if (IsConflict) Input.ConcurrencyStamp = Origin.ConcurrencyStamp;
    }
}
