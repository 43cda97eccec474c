using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Departments;
using Supervision.Organization.People;

namespace Supervision.Web.Pages.Organization;

internal sealed class PersonModel(IPersonAppService people, IDepartmentAppService departments) : OrganizationPageModel
{
    /// <summary>Stands where the stamp of a stored version will be.</summary>
    private const string NotStored = "new";

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public UpdatePersonDto Input { get; set; } = new();

    /// <summary>The person as stored; null while a new one is being typed.</summary>
    public PersonDto? Stored { get; private set; }

    public IReadOnlyList<DepartmentTreeItemDto> Departments { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var saved = Id is { } id ? await people.UpdateAsync(id, Input) : await people.CreateAsync(Input);
        return Done(Url.Page("/Organization/Person", new { id = saved.Id })!, L["Saved"]);
    }

    protected override async Task LoadAsync()
    {
        Departments = [.. (await departments.GetTreeAsync()).Items.Where(d => d.IsActive)];
        Input.ConcurrencyStamp = NotStored;
        if (Id is not { } id) return;
        Stored = await people.GetAsync(id);
        Input.ConcurrencyStamp = Stored.ConcurrencyStamp;
        if (IsRefused) return;
        Input.Name = Stored.Name;
        Input.PostTitle = Stored.PostTitle;
        Input.DepartmentId = Stored.DepartmentId;
        Input.Email = Stored.Email;
        Input.Phone = Stored.Phone;
        Input.Culture = Stored.Culture;
        Input.IsActive = Stored.IsActive;
    }
}
