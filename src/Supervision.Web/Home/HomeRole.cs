using Supervision.Organization.Bureau;
using Supervision.Web.Navigation;

namespace Supervision.Web.Home;

/// <summary>Whose home a page is; a person with several sees the first and has a tab for each.</summary>
public enum HomeRole
{
    PrincipalLeader,
    LeaderInCharge,
    SupervisionOffice,

    /// <summary>Head, liaison, responsible person: what waits for somebody of a department.</summary>
    Department,
    Auditor,
    Administrator,
}

internal static class HomeRoles
{
    private static readonly (HomeRole Home, string Role)[] ByRole =
    [
        (HomeRole.PrincipalLeader, OrganizationRoles.PrincipalLeader),
        (HomeRole.LeaderInCharge, OrganizationRoles.LeaderInCharge),
        (HomeRole.SupervisionOffice, OrganizationRoles.SupervisionOffice),
        (HomeRole.Auditor, OrganizationRoles.Auditor),
        (HomeRole.Administrator, OrganizationRoles.Administrator),
    ];

    /// <summary>The homes of a person, in the order of the tabs; never empty.</summary>
    public static IReadOnlyList<HomeRole> Of(NavigationContext who)
    {
        var roles = ByRole.Where(r => who.IsInRole(r.Role)).Select(r => r.Home).ToList();
        var isOfDepartment = who.Bureau.Person(who.Person.Id)?.DepartmentId is not null
            || who.Holds(PostKind.DepartmentHead) || who.Holds(PostKind.Liaison);
        if (isOfDepartment || roles.Count == 0) roles.Add(HomeRole.Department);
        return [.. roles.Order()];
    }
}
