using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Reports.Home;
using Supervision.Web.Frame;
using Supervision.Web.Home;
using Supervision.Web.Navigation;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Web.Pages;

/// <summary>Home: what waits for this person today, put together by the modules. One home per role, with tabs for who has several.</summary>
internal sealed class IndexModel(
    IEnumerable<IHomeContributor> contributors,
    IBureauIntegrationService bureaus,
    ICurrentPerson person,
    IAuthorizationService authorization,
    IHomeAppService homes,
    BureauTime bureauTime,
    IStringLocalizer<WebResource> texts) : SupervisionPageModel
{
    /// <summary>The tab; null: the person's first home.</summary>
    [BindProperty(SupportsGet = true, Name = "as")]
    public HomeRole? Tab { get; set; }

    public HomeContext Home { get; private set; } = null!;

    public IReadOnlyList<HomeRole> Roles { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public DayKind TodayKind { get; private set; }

    public bool IsCalendarKnown { get; private set; }

    /// <summary>Leaders read what changed since their last visit, so it is remembered.</summary>
    public bool RecordsVisit => Home.Role is HomeRole.PrincipalLeader or HomeRole.LeaderInCharge;

    public string HeadingOf(HomeRole role) => texts["Home:" + role];

    public async Task OnGetAsync()
    {
        var who = new NavigationContext(HttpContext.RequestServices, person, await bureaus.GetSnapshotAsync(), authorization);
        Roles = HomeRoles.Of(who);
        Home = new HomeContext(who, Tab is { } tab && Roles.Contains(tab) ? tab : Roles[0]);
        foreach (var contributor in contributors)
            await contributor.ContributeAsync(Home);

        var calendar = await bureauTime.GetCalendarAsync();
        Today = await bureauTime.GetTodayAsync();
        TodayKind = calendar.KindOf(Today);
        IsCalendarKnown = calendar.HasDataFor(Today.Year);
    }

    public async Task<IActionResult> OnPostSeenAsync()
    {
        await homes.RecordVisitAsync();
        return new NoContentResult();
    }
}
