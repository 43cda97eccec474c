using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Web.Frame;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Tasks;

/// <summary>督办事项: everything that a person may find, with filters that stay in the address.</summary>
internal sealed class IndexModel(
    ISupervisedTaskAppService tasks, IBureauIntegrationService bureaus, ICurrentPerson person, BureauTime time) : SupervisionPageModel
{
    public const int PageSize = 30;

    /// <summary>Value of <see cref="Year"/>: tasks of every plan year; what a search starts with.</summary>
    public const int EveryYear = 0;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>A state's name, <c>running</c> (default), <c>ended</c> or <c>all</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public TrafficLight? Light { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public TaskWhose? Whose { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool DueSoon { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Key { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Last row of the page before; only pages behind the numbered ones have it.</summary>
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.AfterName)]
    public Guid? After { get; set; }

    /// <summary>Where the next page begins; null when this one is not full.</summary>
    public Guid? Last => List.Items.Count == PageSize ? List.Items[^1].Id : null;

    public PagedResultDto<SupervisedTaskInListDto> List { get; private set; } = null!;

    public SupervisedTaskCountsDto Counts { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    /// <summary>A search looks into every state until one is chosen.</summary>
    public bool SearchesEveryState => State is null && !string.IsNullOrWhiteSpace(Filter);

    public bool IsEveryYear => Year == EveryYear;

    public bool MayUrge => person.IsInRole(OrganizationRoles.SupervisionOffice);

    public async Task OnGetAsync()
    {
        Years = (await tasks.GetPlanYearsAsync()).Items;
        if (!string.IsNullOrWhiteSpace(Filter)) Year ??= EveryYear;
        Year ??= Years.Count > 0 && !Years.Contains((await time.GetTodayAsync()).Year) ? Years[0] : (await time.GetTodayAsync()).Year;
        var bureau = await bureaus.GetSnapshotAsync();
        Departments = [.. bureau.Departments.Where(d => d.IsActive).Select(d => new SelectListItem(d.Name, d.Id.ToString("D")))];
        PageNumber = Math.Clamp(PageNumber, 1, After is null ? PagerTagHelper.MaxNumbered : int.MaxValue);
        var input = Input(bureau);
        List = await tasks.GetListAsync(input);
        Counts = await tasks.GetCountsAsync(input);
    }

    /// <summary>The address with one filter changed; the others stay, the page starts anew.</summary>
    public string With(string? state = null, TrafficLight? light = null, bool dueSoon = false)
    {
        var query = new QueryString().Add("Year", string.Create(CultureInfo.InvariantCulture, $"{Year}"));
        if (Department is { } department) query = query.Add("Department", department.ToString());
        if (Whose is { } whose) query = query.Add("Whose", whose.ToString());
        if (!string.IsNullOrEmpty(Filter)) query = query.Add("Filter", Filter);
        if (Key) query = query.Add("Key", "true");
        if (state is not null) query = query.Add("State", state);
        if (light is { } lamp) query = query.Add("Light", lamp.ToString());
        if (dueSoon) query = query.Add("DueSoon", "true");
        return query.ToString();
    }

    private GetSupervisedTaskListInput Input(BureauSnapshot bureau)
    {
        var own = bureau.Person(person.Id)?.DepartmentId;
        var states = Enum.TryParse<LifecycleState>(State, out var one) ? [one]
            : State == "ended" ? new List<LifecycleState> { LifecycleState.Closed, LifecycleState.StruckOff, LifecycleState.Archived, LifecycleState.Terminated }
            : [];
        return new GetSupervisedTaskListInput
        {
            PlanYear = IsEveryYear ? null : Year, Filter = Filter, States = states, RunningOnly = !SearchesEveryState && State is null or "running", Light = Light,
            LeadDepartmentId = Department, DueSoonOnly = DueSoon, Priority = Key ? TaskPriority.Key : null, Sorting = Sort,
            DepartmentId = Whose == TaskWhose.Department ? own : null,
            ResponsiblePersonId = Whose == TaskWhose.Own ? person.Id : null,
            LeaderInChargeId = Whose == TaskWhose.InCharge ? person.Id : null,
            SupervisingLeaderId = Whose == TaskWhose.Supervised ? person.Id : null,
            SkipCount = After is null ? (PageNumber - 1) * PageSize : 0, After = After, MaxResultCount = PageSize,
        };
    }
}

/// <summary>Whose tasks are listed.</summary>
internal enum TaskWhose
{
    /// <summary>I am the responsible person.</summary>
    Own,

    /// <summary>My department leads or supports.</summary>
    Department,

    /// <summary>Of departments in my charge.</summary>
    InCharge,

    /// <summary>Under my personal supervision.</summary>
    Supervised,
}
