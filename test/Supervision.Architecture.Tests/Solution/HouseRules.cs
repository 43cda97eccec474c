using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Supervision.Architecture.Solution;

/// <summary>The house of design.md: files of the top level, versions, sources of packages, decisions.</summary>
internal static partial class HouseRules
{
    private static readonly string[] BannedClocks =
        ["P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow"];

    /// <summary>Every version stands once, in Directory.Packages.props.</summary>
    public static IEnumerable<string> VersionsOutside(SourceText project) => XDocument.Parse(project.Text).Descendants("PackageReference")
        .Where(p => p.Attribute("Version") is not null || p.Element("Version") is not null || p.Attribute("VersionOverride") is not null)
        .Select(p => $"{project.Path} names a version of {p.Attribute("Include")?.Value}");

    public static IEnumerable<string> PackageSources(string config) => XDocument.Parse(config).Descendants("packageSources").Elements()
        .Select(e => $"NuGet.Config has {e}");

    /// <summary>The analyzer that bans the clocks of the machine is there and its finding is an error.</summary>
    public static IEnumerable<string> UnguardedClocks(string bannedSymbols, string editorConfig)
    {
        foreach (var clock in BannedClocks.Where(c => !bannedSymbols.Contains(c + ";", StringComparison.Ordinal))) yield return $"{clock} is allowed";
        if (!editorConfig.Contains("dotnet_diagnostic.RS0030.severity = error", StringComparison.Ordinal)) yield return "RS0030 is no error";
    }

    /// <summary>Each decision has a number of its own.</summary>
    public static IEnumerable<string> DecisionsWithOneNumber(IEnumerable<string> fileNames) => fileNames.GroupBy(f => Number().Match(f).Value)
        .Where(g => g.Key.Length == 0 || g.Count() > 1).Select(g => string.Join(" and ", g) + (g.Key.Length == 0 ? " has no number" : " share a number"));

    [GeneratedRegex(@"^\d{4}(?=-)")]
    private static partial Regex Number();
}
