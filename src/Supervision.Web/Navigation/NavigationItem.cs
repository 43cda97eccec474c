namespace Supervision.Web.Navigation;

/// <summary>One place of the navigation.</summary>
/// <param name="Label">Localized text.</param>
/// <param name="Url">Path of the page; the item is current on it and on pages below it.</param>
/// <param name="Icon">A name of <c>Icons.cs</c>.</param>
/// <param name="Order">Within its group, small first; leave gaps (10, 20, …).</param>
public sealed record NavigationItem(string Label, string Url, string Icon, int Order)
{
    public NavigationGroup Group { get; init; } = NavigationGroup.Main;

    /// <summary>The figure behind the label, from one cheap count; 0 shows none.</summary>
    public int Count { get; init; }

    /// <summary>Place on the phone's bar, small first; the first four of a person are shown, the others stand behind 更多. Null: never on the bar.</summary>
    public int? PhoneOrder { get; init; }
}

/// <summary>The parts of the navigation, in this order; the first has no title.</summary>
public enum NavigationGroup
{
    Main,

    /// <summary>提醒与信件.</summary>
    Letters,

    /// <summary>领导与报告.</summary>
    Leaders,

    /// <summary>机构与人员.</summary>
    Organization,

    /// <summary>设置.</summary>
    Settings,
}
