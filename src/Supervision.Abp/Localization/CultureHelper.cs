using System.Globalization;

namespace Volo.Abp.Localization;

/// <summary>Changes the culture of the asynchronous flow.</summary>
public static class CultureHelper
{
    /// <summary>Uses the culture until disposed.</summary>
    public static IDisposable Use(string culture, string? uiCulture = null)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(uiCulture ?? culture);
        return new DisposeAction(() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before);
    }

    /// <summary>The culture and its parents, nearest first, without the invariant one.</summary>
    internal static IEnumerable<string> GetChain(CultureInfo culture)
    {
        for (var current = culture; current.Name.Length > 0; current = current.Parent)
            yield return current.Name;
    }
}
