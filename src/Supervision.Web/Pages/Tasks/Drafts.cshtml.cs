using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Web.Frame;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Tasks;

/// <summary>待立项: the drafts of a plan year, what each lacks, and the way to 交办.</summary>
internal sealed class DraftsModel : SupervisionPageModel
{
    public const int PageSize = 200;

    private readonly ITaskRegistrationAppService _registration;
    private readonly ISupervisedTaskAppService _tasks;

    public DraftsModel(ITaskRegistrationAppService registration, ISupervisedTaskAppService tasks)
    {
        (_registration, _tasks) = (registration, tasks);
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Document { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    public PagedResultDto<DraftInListDto> List { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool MayAssign { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostDeleteAsync(Guid draftId)
    {
        await _registration.DeleteAsync(draftId);
        return Done(Year is { } year ? $"/Tasks/Drafts?Year={year}" : "/Tasks/Drafts", L["Page:Drafts:Deleted"]);
    }

    protected override async Task LoadAsync()
    {
        Years = (await _tasks.GetPlanYearsAsync()).Items;
        List = await _registration.GetListAsync(new GetDraftListInput
        {
            PlanYear = Year, DocumentId = Document, SkipCount = (Math.Max(1, PageNumber) - 1) * PageSize, MaxResultCount = PageSize,
        });
        MayAssign = await AuthorizationService.IsGrantedAsync(TasksPermissions.Assign);
    }
}
