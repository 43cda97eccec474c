using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>Texts of one resource in the current UI culture.</summary>
internal sealed class AbpStringLocalizer(LocalizationTexts texts, LocalizationResource? resource) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var text = Find(name);
            return new LocalizedString(name, text ?? name, text is null, resource?.ResourceName);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = Find(name);
            return new LocalizedString(
                name,
                CountedText.Format(CultureInfo.CurrentCulture, text ?? name, arguments),
                text is null,
                resource?.ResourceName);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        if (resource is null)
            return [];
        return texts.GetAll(resource, CultureInfo.CurrentUICulture, includeParentCultures)
            .Select(pair => new LocalizedString(pair.Key, pair.Value, resourceNotFound: false, resource.ResourceName));
    }

    private string? Find(string name) =>
        resource is null ? null : texts.Find(resource, CultureInfo.CurrentUICulture, name);
}
