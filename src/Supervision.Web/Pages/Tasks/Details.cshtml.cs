using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Evidence;
using Supervision.Tasks.Timeline;
using Supervision.Tasks.Urging;
using Supervision.Web.Frame;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Tasks;

/// <summary>The page of one task.</summary>
internal sealed class DetailsModel(
    ISupervisedTaskAppService tasks,
    IDirectiveAppService directives,
    ICoordinationAppService coordination,
    IAdjustmentAppService adjustments,
    IUrgingAppService urging,
    IEvidenceAppService evidence,
    IDividedTaskAppService divided) : SupervisionPageModel
{
    public const int TimelineSize = 12;

    private static readonly string[] ReportKinds =
        [TaskEventKinds.ReportSubmitted, TaskEventKinds.ReportConfirmed, TaskEventKinds.ReportReviewed, TaskEventKinds.ReportSentBack, TaskEventKinds.MilestoneDone];

    private static readonly string[] ClockKinds =
        [TaskEventKinds.ReminderSent, TaskEventKinds.Escalated, TaskEventKinds.EscalationNoted, TaskEventKinds.EscalationHeld, TaskEventKinds.Urged, TaskEventKinds.LightChanged];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>reports, clock, or everything.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    public SupervisedTaskWithDetailsDto Matter { get; private set; } = null!;

    public IReadOnlyList<TaskButton> Buttons { get; private set; } = [];

    public IReadOnlyList<DirectiveDto> Directives { get; private set; } = [];

    public IReadOnlyList<CoordinationRequestDto> Coordination { get; private set; } = [];

    public IReadOnlyList<AdjustmentRequestDto> Adjustments { get; private set; } = [];

    public IReadOnlyList<UrgingNoticeDto> Urges { get; private set; } = [];

    public IReadOnlyList<EvidenceDto> Evidence { get; private set; } = [];

    public PagedResultDto<TaskEventDto> Timeline { get; private set; } = null!;

    /// <summary>The office may record a leader's act here (代录).</summary>
    public bool MayRecord { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await divided.ExistsAsync(Id)) return Redirect($"~/Tasks/Divided/{Id:D}");
        Matter = await tasks.GetAsync(Id);
        if (TaskStates.Unassigned.Contains(Matter.State) && Matter.May(TaskAction.Edit)) return Redirect($"~/Tasks/Draft/{Id:D}");
        await LoadAsync();
        return Page();
    }

    /// <summary>The timeline alone, for its filters and pages.</summary>
    public async Task<IActionResult> OnGetTimelineAsync()
    {
        Timeline = await ReadTimelineAsync();
        return Partial("_Timeline", this);
    }

    public async Task<IActionResult> OnPostAcknowledgeDirectiveAsync(Guid directiveId)
    {
        await directives.AcknowledgeAsync(directiveId);
        return Done(Address, Text("Page:Directive:Signed"));
    }

    public async Task<IActionResult> OnPostStrikeOutDirectiveAsync(Guid directiveId)
    {
        await directives.StrikeOutAsync(directiveId);
        return Done(Address, Text("Page:Directive:StruckOut"));
    }

    protected override async Task LoadAsync()
    {
        LocalizationResourceType = typeof(TasksResource);
        Matter = await tasks.GetAsync(Id);
        Buttons = TaskButtons.Of(Matter);
        Directives = await directives.GetListAsync(Id);
        Coordination = await coordination.GetListAsync(Id);
        Adjustments = await adjustments.GetListAsync(Id);
        Urges = await urging.GetListAsync(Id);
        Evidence = await evidence.GetListAsync(Id);
        Timeline = await ReadTimelineAsync();
        MayRecord = TaskStates.IsRunning(Matter.State) && await AuthorizationService.IsGrantedAsync(TasksPermissions.RecordOnBehalf);
    }

    private string Address => $"/Tasks/Details/{Id:D}";

    private string Text(string key)
    {
        LocalizationResourceType = typeof(TasksResource);
        return L[key];
    }

    private Task<PagedResultDto<TaskEventDto>> ReadTimelineAsync() => tasks.GetTimelineAsync(Id, new GetTimelineInput
    {
        Kinds = Show switch { "reports" => [.. ReportKinds], "clock" => [.. ClockKinds], _ => [] },
        SkipCount = (Math.Max(1, PageNumber) - 1) * TimelineSize,
        MaxResultCount = TimelineSize,
    });
}
