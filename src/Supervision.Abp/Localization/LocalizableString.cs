using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text that is put into the reader's language when it is shown.</summary>
public interface ILocalizableString
{
    LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory);
}

/// <summary>A text that is the same in every language.</summary>
public sealed class FixedLocalizableString(string value) : ILocalizableString
{
    public string Value { get; } = value;

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory) => new(Value, Value);
}

/// <summary>A key of a resource; of the default resource when none is named.</summary>
public sealed class LocalizableString(string name, Type? resourceType = null, string? resourceName = null)
    : ILocalizableString
{
    public string Name { get; } = name;

    public string? ResourceName { get; } =
        resourceName ?? (resourceType is null ? null : LocalizationResourceNameAttribute.GetName(resourceType));

    public Type? ResourceType { get; } = resourceType;

    public static LocalizableString Create<TResource>(string name) => new(name, typeof(TResource));

    public static LocalizableString Create(Type resourceType, string name) => new(name, resourceType);

    public static LocalizableString Create(string name, string? resourceName = null) =>
        new(name, resourceName: resourceName);

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory)
    {
        var localizer = ResourceType is not null
            ? stringLocalizerFactory.Create(ResourceType)
            : stringLocalizerFactory.Create(ResourceName ?? string.Empty, string.Empty);
        return localizer[Name];
    }
}
