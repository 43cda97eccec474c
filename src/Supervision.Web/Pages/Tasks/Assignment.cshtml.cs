using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;

namespace Supervision.Web.Pages.Tasks;

/// <summary>退回、撤回、改派、换人、更正: what may still be done to an assignment.</summary>
internal sealed class AssignmentModel(IAssignmentAppService assignment, IBureauIntegrationService bureaus) : TaskPageModel
{
    [BindProperty(SupportsGet = true)]
    public AssignmentStep Step { get; set; }

    [BindProperty]
    public AssignmentInput Input { get; set; } = new();

    public DraftForm Form { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public TaskAction Action => Step switch
    {
        AssignmentStep.Return => TaskAction.ReturnAssignment,
        AssignmentStep.ReturnSupport => TaskAction.ReturnSupport,
        AssignmentStep.Withdraw => TaskAction.Withdraw,
        AssignmentStep.Reassign => TaskAction.Reassign,
        AssignmentStep.ChangePerson => TaskAction.ChangePerson,
        _ => TaskAction.Correct,
    };

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = new AssignmentInput
        {
            ShortTitle = Matter.ShortTitle, Requirement = Matter.Requirement, CompletionCriterion = Matter.CompletionCriterion,
            DueDate = Matter.DueDate, SupportingDepartmentIds = [.. Matter.SupportingDepartments.Select(d => d.Id)],
            ResponsiblePersonId = Matter.ResponsiblePerson?.Id, HandlerId = Matter.Handler?.Id,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ActAsync(Input.Reason ?? string.Empty);
        var url = Step is AssignmentStep.Return or AssignmentStep.ReturnSupport or AssignmentStep.Withdraw ? "/Tasks" : $"/Tasks/Details/{Id:D}";
        return Done(url, L["Page:Ending:Done", L[$"Enum:TaskAction.{Action}"]]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        var bureau = await bureaus.GetSnapshotAsync();
        Form = new DraftForm(bureau);
        if (Matter.LeadDepartment is { } lead)
            Members = [.. bureau.MembersOf(lead.Id).Select(p => new SelectListItem(p.Name, p.Id.ToString("D")))];
    }

    private Task ActAsync(string reason) => Step switch
    {
        AssignmentStep.Return => assignment.ReturnAsync(
            Id, new ReturnAssignmentDto { Reason = reason, SuggestedDepartmentId = Input.DepartmentId }),
        AssignmentStep.ReturnSupport => assignment.ReturnSupportAsync(Id, new ReasonDto { Reason = reason }),
        AssignmentStep.Withdraw => assignment.WithdrawAsync(Id, new ReasonDto { Reason = reason }),
        AssignmentStep.Reassign => assignment.ReassignAsync(
            Id, new ReassignDto { Reason = reason, LeadDepartmentId = Input.DepartmentId ?? Guid.Empty }),
        AssignmentStep.ChangePerson => assignment.ChangePersonAsync(
            Id, new ChangePersonDto { ResponsiblePersonId = Input.ResponsiblePersonId, HandlerId = Input.HandlerId }),
        _ => assignment.CorrectAsync(Id, new CorrectTaskDto
        {
            Reason = reason, ShortTitle = Input.ShortTitle ?? string.Empty, Requirement = Input.Requirement ?? string.Empty,
            CompletionCriterion = Input.CompletionCriterion, DueDate = Input.DueDate, SupportingDepartmentIds = Input.SupportingDepartmentIds,
        }),
    };
}

/// <summary>The steps of this page.</summary>
internal enum AssignmentStep
{
    Return,
    ReturnSupport,
    Withdraw,
    Reassign,
    ChangePerson,
    Correct,
}

/// <summary>What is typed for the step; each takes its own part.</summary>
internal sealed class AssignmentInput
{
    public string? Reason { get; set; }

    public Guid? DepartmentId { get; set; }

    public Guid? ResponsiblePersonId { get; set; }

    public Guid? HandlerId { get; set; }

    public string? ShortTitle { get; set; }

    public string? Requirement { get; set; }

    public string? CompletionCriterion { get; set; }

    public DateOnly? DueDate { get; set; }

    public List<Guid> SupportingDepartmentIds { get; set; } = [];
}
