using System.Reflection;

namespace Volo.Abp.Localization;

/// <summary>The name under which texts refer to a resource; the class's full name without it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LocalizationResourceNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string GetName(Type resourceType) =>
        resourceType.GetCustomAttribute<LocalizationResourceNameAttribute>()?.Name ?? resourceType.FullName!;
}

/// <summary>A set of texts in several languages, marked by an empty class.</summary>
public sealed class LocalizationResource(Type resourceType, string? defaultCultureName)
{
    private readonly List<string> _virtualPaths = [];
    private readonly List<Type> _baseResourceTypes = [];

    public Type ResourceType { get; } = resourceType;

    public string ResourceName { get; } = LocalizationResourceNameAttribute.GetName(resourceType);

    /// <summary>The language of last resort.</summary>
    public string? DefaultCultureName { get; } = defaultCultureName;

    /// <summary>Resources searched when this one lacks a text.</summary>
    public IReadOnlyList<Type> BaseResourceTypes => _baseResourceTypes;

    internal IReadOnlyList<string> VirtualPaths => _virtualPaths;

    /// <summary>Adds the embedded JSON files of a folder, one for each language.</summary>
    public LocalizationResource AddVirtualJson(string virtualPath)
    {
        _virtualPaths.AddIfNotContains(virtualPath);
        return this;
    }

    public LocalizationResource AddBaseTypes(params Type[] types)
    {
        foreach (var type in types)
            _baseResourceTypes.AddIfNotContains(type);
        return this;
    }
}

/// <summary>The resources of the application by name.</summary>
public sealed class LocalizationResourceDictionary
{
    private readonly Dictionary<string, LocalizationResource> _resources = new(StringComparer.Ordinal);

    public IReadOnlyCollection<LocalizationResource> Values => _resources.Values;

    /// <exception cref="AbpException">A resource of this name was added before.</exception>
    public LocalizationResource Add<TResource>(string? defaultCultureName = null)
    {
        var resource = new LocalizationResource(typeof(TResource), defaultCultureName);
        if (!_resources.TryAdd(resource.ResourceName, resource))
            throw new AbpException($"There is a localization resource named {resource.ResourceName} already.");
        return resource;
    }

    /// <exception cref="AbpException">No such resource was added.</exception>
    public LocalizationResource Get<TResource>() => Get(LocalizationResourceNameAttribute.GetName(typeof(TResource)));

    /// <inheritdoc cref="Get{TResource}"/>
    public LocalizationResource Get(string resourceName) =>
        GetOrNull(resourceName) ?? throw new AbpException($"There is no localization resource named {resourceName}.");

    public LocalizationResource? GetOrNull(string resourceName) => _resources.GetOrDefault(resourceName);
}
