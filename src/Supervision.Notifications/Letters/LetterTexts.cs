using Microsoft.Extensions.Localization;
using Supervision.Notifications.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Supervision.Notifications.Letters;

/// <summary>This module's texts in the language of the reader of a letter, not of whoever caused it.</summary>
internal sealed class LetterTexts(IStringLocalizer<NotificationsResource> texts) : ISingletonDependency
{
    public const string DefaultCulture = "zh-Hans";

    public string In(string culture, string key, params object[] arguments)
    {
        using (CultureHelper.Use(culture))
            return texts[key, arguments];
    }
}
