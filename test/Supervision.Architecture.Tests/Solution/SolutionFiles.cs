using System.Reflection;
using System.Xml.Linq;

namespace Supervision.Architecture.Solution;

/// <summary>The solution as it lies on disk and as it was built; every list is derived from <c>src</c>.</summary>
internal static class SolutionFiles
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> SourceProjects { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The business modules: projects of src that are no provider, host or kernel.</summary>
    public static IReadOnlyList<string> ModuleNames { get; } =
    [
        .. SourceProjects.Select(p => Path.GetFileNameWithoutExtension(p)!)
            .Where(n => n != "Supervision.Abp" && !n.Contains("EntityFrameworkCore") && n is not ("Supervision.Web" or "Supervision.Cli")),
    ];

    public static IEnumerable<Assembly> ModuleAssemblies => ModuleNames.Select(Assembly.Load);

    public static IReadOnlyList<string> SourceFiles(string pattern, params string[] under) =>
    [
        .. under.SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
            .Where(f => !IsGenerated(f)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Files of these folders with their text, by path from the root.</summary>
    public static IReadOnlyList<SourceText> Texts(string pattern, params string[] under) =>
        [.. SourceFiles(pattern, under).Select(f => new SourceText(Relative(f), File.ReadAllText(f)))];

    public static IReadOnlyList<string> ProjectReferences(string projectXml) =>
    [
        .. XDocument.Parse(projectXml).Descendants("ProjectReference")
            .Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/'))).Order(StringComparer.Ordinal),
    ];

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static bool IsGenerated(string file)
    {
        var parts = Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar);
        return parts.Any(p => p is "obj" or "bin" or "Migrations" or "CompiledModel" or "lib" or "data");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Supervision.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Supervision.sln was not found above the test.");
    }
}

/// <summary>A file and what stands in it; the path counts from the root.</summary>
internal sealed record SourceText(string Path, string Text);
