using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Tasks;
using Supervision.Tasks.Escalation;

namespace Supervision.Web.Pages.Tasks;

/// <summary>提级督办 by a leader, 降级 by the office.</summary>
internal sealed class LevelModel(IEscalationAppService escalation) : TaskPageModel
{
    /// <summary>三级·红.</summary>
    public const int Top = 3;

    [BindProperty(SupportsGet = true)]
    public TaskAction Step { get; set; } = TaskAction.Raise;

    [BindProperty]
    public SetLevelDto Input { get; set; } = new();

    public string? Blocked { get; private set; }

    /// <summary>The levels above or below the present one.</summary>
    public IReadOnlyList<SelectListItem> Levels { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Step is not (TaskAction.Raise or TaskAction.Lower)) return NotFound();
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Step == TaskAction.Raise) await escalation.RaiseAsync(Id, Input);
        else await escalation.LowerAsync(Id, Input);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Level:Done", L[$"Level:{Input.Level}"].Value]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        var now = Matter.Light.EscalationLevel;
        var levels = Step == TaskAction.Raise ? Enumerable.Range(now + 1, Math.Max(0, Top - now)) : Enumerable.Range(0, now);
        Levels = [.. levels.Select(l => new SelectListItem(L[$"Level:{l}"], l.ToString(CultureInfo.InvariantCulture)))];
        Blocked = Barrier(Step) ?? (Levels.Count == 0 ? L["Page:Level:NoOther", L[$"Level:{now}"].Value].Value : null);
    }
}
