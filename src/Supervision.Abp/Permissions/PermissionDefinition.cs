using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>A permission; it is also an authorization policy of the same name.</summary>
public sealed class PermissionDefinition
{
    private readonly List<PermissionDefinition> _children = [];

    internal PermissionDefinition(
        string name, PermissionDefinition? parent, ILocalizableString? displayName, bool isEnabled)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        Parent = parent;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        IsEnabled = isEnabled;
    }

    public string Name { get; }

    public PermissionDefinition? Parent { get; }

    public IReadOnlyList<PermissionDefinition> Children => _children;

    public ILocalizableString DisplayName { get; set; }

    /// <summary>A disabled permission is granted to nobody.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Names of the providers that may grant it ("R", "U"); empty means all.</summary>
    public List<string> Providers { get; } = [];

    public Dictionary<string, object?> Properties { get; } = [];

    public PermissionDefinition AddChild(string name, ILocalizableString? displayName = null, bool isEnabled = true)
    {
        var child = new PermissionDefinition(name, this, displayName, isEnabled);
        _children.Add(child);
        return child;
    }

    public PermissionDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public PermissionDefinition WithProviders(params string[] providers)
    {
        foreach (var provider in providers)
            Providers.AddIfNotContains(provider);
        return this;
    }

    internal IEnumerable<PermissionDefinition> WithDescendants() =>
        _children.SelectMany(child => child.WithDescendants()).Prepend(this);
}

/// <summary>The permissions of a module.</summary>
public sealed class PermissionGroupDefinition
{
    private readonly List<PermissionDefinition> _permissions = [];

    internal PermissionGroupDefinition(string name, ILocalizableString? displayName)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    public PermissionDefinition AddPermission(
        string name, ILocalizableString? displayName = null, bool isEnabled = true)
    {
        var permission = new PermissionDefinition(name, null, displayName, isEnabled);
        _permissions.Add(permission);
        return permission;
    }

    /// <summary>All permissions of the group, each before its children.</summary>
    public List<PermissionDefinition> GetPermissionsWithChildren() =>
        [.. _permissions.SelectMany(permission => permission.WithDescendants())];
}
