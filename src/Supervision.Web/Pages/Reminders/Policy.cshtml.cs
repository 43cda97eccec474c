using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Reminders;
using Supervision.Reminders.Holds;
using Supervision.Reminders.Policies;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Reminders;

[Authorize(RemindersPermissions.ViewPolicy)]
internal sealed class PolicyModel(IReminderPolicyAppService policies, IBureauHoldAppService holds, BureauTime bureauTime) : RemindersPageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Edit { get; set; }

    [BindProperty]
    public ChangeReminderPolicyDto Change { get; set; } = new();

    [BindProperty]
    public WindowInput Window { get; set; } = new();

    [BindProperty]
    public CreateBureauHoldDto Hold { get; set; } = new();

    public ReminderPolicyDto Policy { get; private set; } = null!;

    public IReadOnlyList<BureauHoldDto> Holds { get; private set; } = [];

    /// <summary>Which version is in force, since when.</summary>
    public string Since { get; private set; } = string.Empty;

    public bool MayChange { get; private set; }

    public bool IsEditing => MayChange && Edit;

    public int OffsetOf(ReminderStep step) => Change.Offsets.GetValueOrDefault(step.Key, step.Offset);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostChangeAsync()
    {
        Edit = true;
        Change.Window = new SendingWindow(Window.MorningFrom, Window.MorningTo, Window.AfternoonFrom, Window.AfternoonTo);
        var changed = await policies.ChangeAsync(Change);
        return Done(Url.Page("/Reminders/Policy")!, L["Policy:Saved", changed.Number]);
    }

    public async Task<IActionResult> OnPostHoldAsync()
    {
        var hold = await holds.CreateAsync(Hold);
        return Done(Url.Page("/Reminders/Policy")!, L["Hold:Added", ReminderTexts.Day(hold.From), ReminderTexts.Day(hold.To)]);
    }

    public async Task<IActionResult> OnPostEndHoldAsync(Guid id)
    {
        await holds.EndAsync(id);
        return Done(Url.Page("/Reminders/Policy")!, L["Hold:Ended"]);
    }

    protected override async Task LoadAsync()
    {
        Policy = await policies.GetAsync();
        Holds = await holds.GetListAsync();
        MayChange = await AuthorizationService.IsGrantedAsync(RemindersPermissions.ManagePolicy);
        var startedAt = (await bureauTime.ToLocalAsync(Policy.StartsAtUtc)).ToString("yyyy-MM-dd HH:mm", null);
        Since = Policy.Number == 1 ? L["Policy:FirstVersion"] : L["Policy:Version", Policy.Number, startedAt];
        if (IsRefused) return;
        Change = new ChangeReminderPolicyDto { BasedOnNumber = Policy.Number };
        Window = WindowInput.Of(Policy.Window);
    }

    /// <summary>The sending window as typed.</summary>
    public sealed class WindowInput
    {
        public TimeOnly MorningFrom { get; set; }

        public TimeOnly MorningTo { get; set; }

        public TimeOnly AfternoonFrom { get; set; }

        public TimeOnly AfternoonTo { get; set; }

        public static WindowInput Of(SendingWindow window) => new()
        {
            MorningFrom = window.MorningFrom, MorningTo = window.MorningTo, AfternoonFrom = window.AfternoonFrom, AfternoonTo = window.AfternoonTo,
        };
    }
}
