using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization;
using Supervision.Organization.Secrecy;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Organization;

/// <summary>涉密误判登记: the office records one, the auditor reads them.</summary>
[Authorize(OrganizationPermissions.ViewFalseAlarms)]
internal sealed class FalseAlarmsModel(IFalseAlarmAppService falseAlarms) : OrganizationPageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public DeclareFalseAlarmDto Input { get; set; } = new();

    public PagedResultDto<FalseAlarmDto> List { get; private set; } = new(0, []);

    public bool MayDeclare { get; private set; }

    /// <param name="file">Name of the refused file, from the link in the refusal.</param>
    /// <param name="sha256">Its hash.</param>
    public async Task OnGetAsync(string? file, string? sha256)
    {
        (Input.FileName, Input.Sha256) = (file ?? string.Empty, sha256 ?? string.Empty);
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await falseAlarms.DeclareAsync(Input);
        return Done(Url.Page("/Organization/FalseAlarms")!, L["FalseAlarms:Saved"]);
    }

    protected override async Task LoadAsync()
    {
        MayDeclare = await AuthorizationService.IsGrantedAsync(OrganizationPermissions.DeclareFalseAlarms);
        List = await falseAlarms.GetListAsync(new PagedResultRequestDto
        {
            SkipCount = (Math.Clamp(PageNumber, 1, 100_000) - 1) * PageSize,
            MaxResultCount = PageSize,
        });
    }
}
