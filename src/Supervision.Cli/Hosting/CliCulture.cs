using System.Globalization;

namespace Supervision.Cli.Hosting;

/// <summary>The language of the terminal: English where LANG says so, otherwise Chinese, the product's first language.</summary>
internal static class CliCulture
{
    public static CultureInfo OfThisTerminal()
    {
        var language = Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG") ?? string.Empty;
        return CultureInfo.GetCultureInfo(language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh-Hans");
    }
}
