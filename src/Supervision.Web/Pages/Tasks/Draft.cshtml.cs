using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>One draft: its content until it is assigned.</summary>
internal sealed class DraftModel : SupervisionPageModel
{
    private readonly ITaskRegistrationAppService _registration;
    private readonly IBureauIntegrationService _bureaus;

    public DraftModel(ITaskRegistrationAppService registration, IBureauIntegrationService bureaus)
    {
        (_registration, _bureaus) = (registration, bureaus);
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public UpdateDraftDto Input { get; set; } = new();

    [BindProperty]
    public List<NodeLine> Nodes { get; set; } = [];

    [BindProperty]
    public List<TargetLine> Targets { get; set; } = [];

    /// <summary>The draft as stored: beside what was typed when somebody else was faster.</summary>
    public DraftDto Stored { get; private set; } = null!;

    public DraftForm Form { get; private set; } = null!;

    public bool MayAssign { get; private set; }

    public bool IsDraft => Stored.State == LifecycleState.Draft;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        (Nodes, Targets) = (DraftLines.Nodes(Stored), DraftLines.Targets(Stored));
        Input = new UpdateDraftDto
        {
            ShortTitle = Stored.ShortTitle, Requirement = Stored.Requirement, CompletionCriterion = Stored.CompletionCriterion,
            Nature = Stored.Nature, Priority = Stored.Priority, DueDate = Stored.DueDate, DuePrecision = Stored.DuePrecision,
            IsDueDateConfirmed = Stored.IsDueDateConfirmed, LeadDepartmentId = Stored.LeadDepartmentId,
            SupportingDepartmentIds = Stored.SupportingDepartmentIds, ExternalUnits = Stored.ExternalUnits,
            ResponsibleLeaderId = Stored.ResponsibleLeaderId, ResponsiblePersonId = Stored.ResponsiblePersonId,
            IsRestricted = Stored.IsRestricted, NamedPersonIds = Stored.NamedPersonIds, ConcurrencyStamp = Stored.ConcurrencyStamp,
        };
        DraftForm.Spare(Nodes, Targets);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        DraftLines.Take(Input, Nodes, Targets);
        await _registration.UpdateAsync(Id, Input);
        return Done("/Tasks/Drafts", L["Page:Draft:Saved", Input.ShortTitle]);
    }

    protected override async Task LoadAsync()
    {
        Stored = await _registration.GetAsync(Id);
        Form = new DraftForm(await _bureaus.GetSnapshotAsync());
        MayAssign = await AuthorizationService.IsGrantedAsync(TasksPermissions.Assign);
        if (IsConflict) Input.ConcurrencyStamp = Stored.ConcurrencyStamp;
    }
}
