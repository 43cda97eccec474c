using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Supervision.Organization.Import;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Organization;

/// <summary>Paste, look, take in. The paste stays in the box until it is in.</summary>
[UnitOfWork(IsDisabled = true)]
internal sealed class ImportModel(IImportAppService import) : OrganizationPageModel
{
    [BindProperty(SupportsGet = true)]
    public ImportKind Kind { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    /// <summary>What would happen; null before the first look.</summary>
    public ImportPreviewDto? Preview { get; private set; }

    /// <summary>What was taken in; null before.</summary>
    public ImportResultDto? Result { get; private set; }

    /// <summary>Columns of the table to paste, in order.</summary>
    public IReadOnlyList<ImportColumn> Columns => Kind == ImportKind.Departments
        ? [ImportColumn.Name, ImportColumn.Parent, ImportColumn.Duties, ImportColumn.Office]
        :
        [
            ImportColumn.Name, ImportColumn.PostTitle, ImportColumn.Department, ImportColumn.Email, ImportColumn.Phone,
            ImportColumn.Posts, ImportColumn.InChargeOf, ImportColumn.UserName,
        ];

    /// <summary>Key of a column's heading; people have names of their own kind.</summary>
    public string TextOf(ImportColumn column) =>
        column == ImportColumn.Name && Kind == ImportKind.People ? "Person:Name" : "Enum:ImportColumn." + column;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostPreviewAsync()
    {
        if (Text is null) return MissingText();
        Preview = await import.PreviewAsync(Input(skipWrongRows: false));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool skipWrongRows)
    {
        if (Text is null) return MissingText();
        Result = await import.ImportAsync(Input(skipWrongRows));
        ModelState.Clear();
        Text = null;
        return Page();
    }

    protected override async Task LoadAsync()
    {
        if (Text is { Length: > 0 and <= ImportConsts.MaxTextLength }) Preview = await import.PreviewAsync(Input(skipWrongRows: false));
    }

    private PageResult MissingText()
    {
        ModelState.AddModelError(nameof(Text), L["Import:Error.Missing"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private ImportInput Input(bool skipWrongRows) => new() { Kind = Kind, Text = Text ?? string.Empty, SkipWrongRows = skipWrongRows };
}
