using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.TaskTables;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>Which column of a task table says what.</summary>
[Authorize(ArrangementsPermissions.Manage)]
internal sealed class TableModel(ITaskTableAppService tables, IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The table to look at; without one, the first that lists tasks.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Index { get; set; }

    [BindProperty]
    public UseTableDto Input { get; set; } = new();

    public TaskTablesDto Tables { get; private set; } = new();

    public TaskTableDto? Table { get; private set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (Table is null) return;
        (Input.HeaderRows, Input.Fields, Input.OnlyOurs) = (Table.HeaderRows, [.. Table.Fields], Table.OnlyOurs);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Index = Input.Index;
        var use = await tables.UseAsync(Id, Input);
        return Done($"/Arrangements/Review/{Id}", texts["Table:Used", use.Rows - use.LeftOut, use.LeftOut]);
    }

    protected override async Task LoadAsync()
    {
        Tables = await tables.GetAsync(Id);
        Table = Tables.Tables.FirstOrDefault(t => Index is { } index ? t.Index == index : t.Index == Tables.Use?.Index)
            ?? Tables.Tables.FirstOrDefault(t => t.IsTaskTable) ?? (Tables.Tables is [var first, ..] ? first : null);
    }
}
