namespace Supervision.Web.Navigation;

/// <summary>The navigation of one person: groups for the side, places for the phone's bar.</summary>
public sealed class NavigationMenu
{
    /// <summary>How many places the phone's bar has beside 更多.</summary>
    public const int PhonePlaces = 4;

    public NavigationMenu(IEnumerable<NavigationItem> items)
    {
        Groups = [.. items.OrderBy(item => item.Order).GroupBy(item => item.Group).OrderBy(group => group.Key)];
        Phone = [.. Groups.SelectMany(group => group).Where(item => item.PhoneOrder is not null)
            .OrderBy(item => item.PhoneOrder).Take(PhonePlaces)];
    }

    public IReadOnlyList<IGrouping<NavigationGroup, NavigationItem>> Groups { get; }

    public IReadOnlyList<NavigationItem> Phone { get; }

    /// <summary>The one item that stands for the path: the longest address the path lies under; none for other paths.</summary>
    public NavigationItem? Current(string path) =>
        Groups.SelectMany(group => group)
            .Where(item => IsUnder(path, item.Url))
            .MaxBy(item => item.Url.Length);

    private static bool IsUnder(string path, string url) =>
        url == "/"
            ? path is "/" or ""
            : path.StartsWith(url, StringComparison.OrdinalIgnoreCase) && (path.Length == url.Length || path[url.Length] == '/');
}
