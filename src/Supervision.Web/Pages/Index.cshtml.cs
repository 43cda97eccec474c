using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Web.Frame;
using Supervision.Web.Home;
using Supervision.Web.Navigation;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Web.Pages;

/// <summary>Home: what waits for this person today, put together by the modules.</summary>
internal sealed class IndexModel(
    IEnumerable<IHomeContributor> contributors,
    IBureauIntegrationService bureaus,
    ICurrentPerson person,
    IAuthorizationService authorization,
    BureauTime bureauTime,
    IStringLocalizer<WebResource> texts) : SupervisionPageModel
{
    private static readonly (string Role, string Name)[] Titles =
    [
        (OrganizationRoles.PrincipalLeader, "PrincipalLeader"),
        (OrganizationRoles.LeaderInCharge, "LeaderInCharge"),
        (OrganizationRoles.SupervisionOffice, "SupervisionOffice"),
        (OrganizationRoles.Auditor, "Auditor"),
        (OrganizationRoles.Administrator, "Administrator"),
    ];

    public HomeContext Home { get; private set; } = null!;

    /// <summary>Whose home it is, in the words of the bureau.</summary>
    public string Heading { get; private set; } = string.Empty;

    public DateOnly Today { get; private set; }

    public DayKind TodayKind { get; private set; }

    public bool IsCalendarKnown { get; private set; }

    public async Task OnGetAsync()
    {
        var who = new NavigationContext(HttpContext.RequestServices, person, await bureaus.GetSnapshotAsync(), authorization);
        Home = new HomeContext(who);
        foreach (var contributor in contributors)
            await contributor.ContributeAsync(Home);

        var calendar = await bureauTime.GetCalendarAsync();
        Today = await bureauTime.GetTodayAsync();
        TodayKind = calendar.KindOf(Today);
        IsCalendarKnown = calendar.HasDataFor(Today.Year);
        Heading = texts["Home:" + HeadingOf(who)];
    }

    private static string HeadingOf(NavigationContext who) =>
        Titles.FirstOrDefault(title => who.IsInRole(title.Role)).Name
            ?? (who.Holds(PostKind.DepartmentHead) ? "DepartmentHead" : who.Holds(PostKind.Liaison) ? "Liaison" : "Person");
}
