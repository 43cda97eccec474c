using Supervision.Web.Navigation;

namespace Supervision.Web.Home;

/// <summary>Collects the home page of one person.</summary>
/// <param name="who">Who the person is: roles, posts, permissions.</param>
/// <param name="role">The home being shown.</param>
public sealed class HomeContext(NavigationContext who, HomeRole role)
{
    private readonly List<HomeFigure> _figures = [];
    private readonly List<HomePanel> _panels = [];
    private readonly List<HomeButton> _buttons = [];
    private readonly List<string> _facts = [];

    public NavigationContext Who { get; } = who;

    /// <summary>The home being shown; a person with several roles changes it by the tabs.</summary>
    public HomeRole Role { get; } = role;

    internal IReadOnlyList<HomeFigure> Figures => [.. _figures.OrderBy(figure => figure.Order)];

    internal IReadOnlyList<HomeButton> Buttons => _buttons;

    internal IReadOnlyList<string> Facts => _facts;

    public void Add(HomeFigure figure) => _figures.Add(figure);

    public void Add(HomePanel panel) => _panels.Add(panel);

    /// <summary>A button beside the heading; at most one is the primary one.</summary>
    public void Add(HomeButton button) => _buttons.Add(button);

    /// <summary>A few words for the line under the heading.</summary>
    public void AddFact(string fact) => _facts.Add(fact);

    internal IReadOnlyList<HomePanel> PanelsAt(HomePlace place) =>
        [.. _panels.Where(panel => panel.Place == place).OrderBy(panel => panel.Order)];
}

/// <summary>A figure of the strip: a count and the list that it counts.</summary>
/// <param name="Url">Path of the list.</param>
/// <param name="Light">Red, Yellow, Green or Grey when the word is a lamp's; null for a plain word.</param>
/// <param name="Hint">One short phrase behind the word, wide screens only.</param>
public sealed record HomeFigure(int Order, long Count, string Word, string Url, string? Light = null, string? Hint = null);

/// <summary>A button beside the heading.</summary>
/// <param name="Url">Path of the page it leads to.</param>
public sealed record HomeButton(string Label, string Url, bool IsPrimary = false);

/// <summary>One sheet of the home page.</summary>
/// <param name="Order">What needs a decision first.</param>
/// <param name="Partial">Absolute path of the partial view, e.g. /Pages/Tasks/_HomeReceipts.cshtml: a <c>section.sv-sheet</c>.</param>
public sealed record HomePanel(int Order, string Partial, object Model, HomePlace Place = HomePlace.Main);

/// <summary>Where a sheet stands on wide screens; on narrow ones they follow each other in this order.</summary>
public enum HomePlace
{
    /// <summary>Over the whole width, above the columns.</summary>
    Top,

    Main,

    /// <summary>The right column.</summary>
    Side,

    /// <summary>Over the whole width, below the columns.</summary>
    Bottom,
}
