namespace Volo.Abp.Localization;

/// <summary>Languages and resources of the application.</summary>
public sealed class AbpLocalizationOptions
{
    public LocalizationResourceDictionary Resources { get; } = new();

    /// <summary>The resource used where none is named.</summary>
    public Type? DefaultResourceType { get; set; }

    /// <summary>The languages a person can choose.</summary>
    public List<LanguageInfo> Languages { get; } = [];

    /// <summary>Look in the parents of the culture too: zh-CN, zh-Hans, zh.</summary>
    public bool TryToGetFromBaseCulture { get; set; } = true;

    /// <summary>Look in the resource's default culture too.</summary>
    public bool TryToGetFromDefaultCulture { get; set; } = true;
}

/// <summary>A language of the interface; the display name is written in that language.</summary>
public sealed class LanguageInfo(string cultureName, string? uiCultureName = null, string? displayName = null)
{
    public string CultureName { get; } = cultureName;

    public string UiCultureName { get; } = uiCultureName ?? cultureName;

    public string DisplayName { get; } = displayName ?? cultureName;
}
