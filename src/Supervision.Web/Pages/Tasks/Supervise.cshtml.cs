using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Directives;
using Supervision.Tasks.LeaderActs;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Tasks;

/// <summary>亲自督办: take, record for a leader, hand back.</summary>
internal sealed class SuperviseModel(IPersonalSupervisionAppService supervision, IDirectiveAppService directives) : TaskPageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Record { get; set; }

    [BindProperty]
    public RecordSupervisionDto Input { get; set; } = new();

    public string? Blocked { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    /// <summary>Outside a unit of work: files are read and checked before the service begins its own.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostAsync()
    {
        Input.OnBehalf = Recorded();
        if (Record) await supervision.RecordAsync(Id, Input);
        else await supervision.TakeAsync(Id, new TakeSupervisionDto { Until = Input.Until, ReportCycle = Input.ReportCycle });
        return Done($"/Tasks/Details/{Id:D}", L["Page:Supervision:Taken"]);
    }

    public async Task<IActionResult> OnPostHandBackAsync()
    {
        await supervision.HandBackAsync(Id);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Supervision:HandedBack"]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        if (Record) await LoadLeadersAsync(directives, Id);
        else Blocked = Matter.May(TaskAction.HandBackSupervision) ? null : Barrier(TaskAction.TakePersonalSupervision);
    }
}
