using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Arrangements;
using Supervision.Arrangements.Intake;
using Supervision.Arrangements.Questions;
using Supervision.Organization;
using Supervision.Web.Frame;
using Volo.Abp.AspNetCore.ExceptionHandling;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>One import on its way; leads on to the review when it is done.</summary>
[Authorize(ArrangementsPermissions.Manage)]
internal sealed class ImportModel(
    IDocumentImportAppService imports, IDocumentQuestionAppService questions, IAuthorizationService authorization, IExceptionToErrorInfoConverter converter)
    : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ImportPanel Panel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return await ArrivedAsync() ?? Page();
    }

    public async Task<IActionResult> OnGetStateAsync()
    {
        await LoadAsync();
        return await ArrivedAsync() ?? Partial("_ImportState", Panel);
    }

    protected override async Task LoadAsync() => Panel = new ImportPanel(
        [await imports.GetAsync(Id)], (await authorization.AuthorizeAsync(User, OrganizationPermissions.DeclareFalseAlarms)).Succeeded, converter);

    private async Task<IActionResult?> ArrivedAsync() =>
        Panel.Rows[0] is { State: ImportState.Done, DocumentId: { } document } ? Done(await questions.NextAsync(document)) : null;
}
