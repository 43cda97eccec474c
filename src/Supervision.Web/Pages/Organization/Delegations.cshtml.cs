using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization;
using Supervision.Organization.Bureau;
using Supervision.Organization.Delegations;
using Supervision.Web.Frame;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Organization;

internal sealed class DelegationsModel(
    IDelegationAppService delegations, IBureauIntegrationService bureau, ICurrentPerson currentPerson, BureauTime bureauTime)
    : OrganizationPageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public bool IncludePast { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public CreateDelegationDto Input { get; set; } = new();

    public PagedResultDto<DelegationDto> List { get; private set; } = new(0, []);

    public IReadOnlyList<PersonInfo> People { get; private set; } = [];

    public DateOnly Today { get; private set; }

    /// <summary>True when stand-ins of others may be set; otherwise the person's own only.</summary>
    public bool MayManage { get; private set; }

    public bool MayChange(DelegationDto row) => MayManage || row.FromPersonId == currentPerson.Id;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await delegations.CreateAsync(Input);
        return Done(Url.Page("/Organization/Delegations")!, L["Delegations:Saved"]);
    }

    /// <summary>Ends it today; one that has not begun is removed.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id, DateOnly from)
    {
        var today = await bureauTime.GetTodayAsync();
        if (from > today) await delegations.DeleteAsync(id);
        else await delegations.EndAsync(id, new EndDelegationDto { Until = today });
        return Done(Url.Page("/Organization/Delegations")!, L["Delegations:Ended"]);
    }

    protected override async Task LoadAsync()
    {
        Today = await bureauTime.GetTodayAsync();
        MayManage = await AuthorizationService.IsGrantedAsync(OrganizationPermissions.ManageDelegations);
        List = await delegations.GetListAsync(new GetDelegationListInput
        {
            OnOrAfter = IncludePast ? null : Today,
            SkipCount = (Math.Max(PageNumber, 1) - 1) * PageSize,
            MaxResultCount = PageSize,
        });
        People = [.. (await bureau.GetSnapshotAsync()).People.Where(p => p.IsActive)];
        if (!IsRefused) Input = new CreateDelegationDto { FromPersonId = currentPerson.Id, From = Today };
    }
}
