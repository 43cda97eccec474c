using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Adjustments;

namespace Supervision.Web.Pages.Tasks;

/// <summary>申请延期、变更、暂缓、终止.</summary>
internal sealed class AdjustModel(IAdjustmentAppService adjustments) : TaskPageModel
{
    [BindProperty(SupportsGet = true)]
    public AdjustmentKind Kind { get; set; }

    [BindProperty]
    public RequestAdjustmentDto Input { get; set; } = new();

    /// <summary>Asked after the date has passed.</summary>
    public bool IsLate => Matter.Light.MissedDate is not null;

    public TaskAction Action => Kind switch
    {
        AdjustmentKind.Extension => TaskAction.RequestExtension,
        AdjustmentKind.Change => TaskAction.RequestChange,
        AdjustmentKind.Suspension => TaskAction.RequestSuspension,
        _ => TaskAction.RequestTermination,
    };

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.NewRequirement = Matter.Requirement;
        Input.NewCompletionCriterion = Matter.CompletionCriterion;
        Input.MilestoneId = Matter.Milestones.FirstOrDefault(n => n.Standing == MilestoneStanding.Missed)?.Id;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Kind = Kind;
        await adjustments.RequestAsync(Id, Input);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Adjustment:Sent"]);
    }
}
