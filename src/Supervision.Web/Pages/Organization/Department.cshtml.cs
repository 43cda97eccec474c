using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Organization;

internal sealed class DepartmentModel(IDepartmentAppService departments, IPostAppService posts, IPersonAppService people)
    : OrganizationPageModel
{
    /// <summary>Stands where the stamp of a stored version will be.</summary>
    private const string NotStored = "new";

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public UpdateDepartmentDto Input { get; set; } = new();

    [BindProperty]
    public SetDepartmentPostsDto Posts { get; set; } = new();

    /// <summary>The department as stored; null while a new one is being typed.</summary>
    public DepartmentDto? Stored { get; private set; }

    public IReadOnlyList<DepartmentTreeItemDto> Parents { get; private set; } = [];

    public IReadOnlyList<PersonListItemDto> People { get; private set; } = [];

    public IReadOnlyList<PostHistoryDto> History { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var saved = Id is { } id ? await departments.UpdateAsync(id, Input) : await departments.CreateAsync(Input);
        return Done(Url.Page("/Organization/Department", new { id = saved.Id })!, L["Saved"]);
    }

    public async Task<IActionResult> OnPostPostsAsync(Guid id)
    {
        await posts.SetDepartmentPostsAsync(id, Posts);
        return Done(Url.Page("/Organization/Department", new { id })!, L["Posts:Saved"]);
    }

    protected override async Task LoadAsync()
    {
        var tree = (await departments.GetTreeAsync()).Items;
        Parents = [.. tree.Where(d => d.IsActive && d.Id != Id)];
        if (Id is { } id)
        {
            await LoadStoredAsync(id);
            return;
        }

        Input.ConcurrencyStamp = NotStored;
        if (!IsRefused) Input.Order = tree.Count + 1;
    }

    private async Task LoadStoredAsync(Guid id)
    {
        Stored = await departments.GetAsync(id);
        var held = await posts.GetDepartmentPostsAsync(id);
        History = held.History;
        People = (await people.GetListAsync(new GetPersonListInput { MaxResultCount = LimitedResultRequestDto.MaxMaxResultCount })).Items;
        Input.ConcurrencyStamp = Stored.ConcurrencyStamp;
        if (!WasSent(nameof(Posts)))
        {
            Posts = new SetDepartmentPostsDto { HeadId = held.HeadId, LiaisonIds = held.LiaisonIds, LeaderInChargeId = held.LeaderInChargeId };
        }

        if (WasSent(nameof(Input))) return;
        Input.Name = Stored.Name;
        Input.ParentId = Stored.ParentId;
        Input.Order = Stored.Order;
        Input.Duties = Stored.Duties;
        Input.IsSupervisionOffice = Stored.IsSupervisionOffice;
        Input.IsActive = Stored.IsActive;
    }

    /// <summary>True for the form that was refused: its words stay as typed, the other one shows what is stored.</summary>
    private bool WasSent(string form) => IsRefused && Request.Form.Keys.Any(key => key.StartsWith(form + ".", StringComparison.Ordinal));
}
