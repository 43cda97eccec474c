using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Reminders;
using Supervision.Reminders.Preview;

namespace Supervision.Web.Pages.Reminders;

[Authorize(RemindersPermissions.HoldEscalations)]
internal sealed class PrincipalRowModel(IPrincipalListAppService principalList) : RemindersPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid TaskId { get; set; }

    /// <summary>The missed date.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly Anchor { get; set; }

    [BindProperty]
    public SetEscalationNoteDto Note { get; set; } = new();

    [BindProperty]
    public HoldEscalationDto Hold { get; set; } = new();

    /// <summary>Null when it is no longer on the list.</summary>
    public PrincipalListRowDto? Row { get; private set; }

    public string? Heading => Row is null ? null : $"{Row.Number} {Row.Title}";

    public string Time { get; private set; } = string.Empty;

    public int MaxHoldWorkdays { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostNoteAsync()
    {
        await principalList.SetNoteAsync(new SetEscalationNoteDto { TaskId = TaskId, AnchorDate = Anchor, Note = Note.Note });
        return Done(Url.Page("/Reminders/Principal")!, L["Principal:NoteSaved"]);
    }

    public async Task<IActionResult> OnPostHoldAsync()
    {
        await principalList.HoldAsync(
            new HoldEscalationDto { TaskId = TaskId, AnchorDate = Anchor, Until = Hold.Until, Reason = Hold.Reason });
        return Done(Url.Page("/Reminders/Principal")!, L["Principal:HeldDone", ReminderTexts.Day(Hold.Until!.Value)]);
    }

    public async Task<IActionResult> OnPostReleaseAsync()
    {
        await principalList.ReleaseAsync(new ReleaseEscalationDto { TaskId = TaskId, AnchorDate = Anchor });
        return Done(Url.Page("/Reminders/Principal")!, L["Principal:Released"]);
    }

    protected override async Task LoadAsync()
    {
        var list = await principalList.GetAsync();
        Row = list.Rows.FirstOrDefault(r => r.TaskId == TaskId && r.AnchorDate == Anchor);
        (Time, MaxHoldWorkdays) = (list.Time.ToString("HH:mm", null), list.MaxHoldWorkdays);
        if (IsRefused || Row is null) return;
        Note = new SetEscalationNoteDto { Note = Row.Note };
        Hold = new HoldEscalationDto { Until = Row.LatestHold };
    }
}
