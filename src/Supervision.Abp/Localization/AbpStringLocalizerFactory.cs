using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Volo.Abp.Localization;

/// <summary>Localizers of the resources; a type or name that is no resource gets the default resource.</summary>
internal sealed class AbpStringLocalizerFactory(LocalizationTexts texts, IOptions<AbpLocalizationOptions> options)
    : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<string, IStringLocalizer> _localizers = new();

    public IStringLocalizer Create(Type resourceSource) =>
        Create(LocalizationResourceNameAttribute.GetName(resourceSource), string.Empty);

    public IStringLocalizer Create(string baseName, string location) =>
        _localizers.GetOrAdd(baseName, name => new AbpStringLocalizer(texts, FindResource(name)));

    private LocalizationResource? FindResource(string name)
    {
        var resource = options.Value.Resources.GetOrNull(name);
        if (resource is not null || options.Value.DefaultResourceType is null)
            return resource;
        return options.Value.Resources.Get(
            LocalizationResourceNameAttribute.GetName(options.Value.DefaultResourceType));
    }
}

/// <summary>Localizers by other means than a type.</summary>
public static class AbpStringLocalizerFactoryExtensions
{
    /// <summary>The localizer of <see cref="AbpLocalizationOptions.DefaultResourceType"/>.</summary>
    public static IStringLocalizer CreateDefault(this IStringLocalizerFactory factory) =>
        factory.Create(string.Empty, string.Empty);

    public static IStringLocalizer CreateByResourceName(this IStringLocalizerFactory factory, string resourceName) =>
        factory.Create(resourceName, string.Empty);
}
