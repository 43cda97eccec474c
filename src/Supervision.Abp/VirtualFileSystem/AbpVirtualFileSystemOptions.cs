using System.Reflection;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>The assemblies whose embedded files modules may name by a path such as <c>/Localization/Tasks</c>.</summary>
public sealed class AbpVirtualFileSystemOptions
{
    public VirtualFileSetList FileSets { get; } = new();
}

/// <summary>The file sets, in the order in which they are searched; a later file stands above an earlier one.</summary>
public sealed class VirtualFileSetList
{
    private readonly List<Assembly> _assemblies = [];

    /// <summary>Adds the embedded files of the assembly of <typeparamref name="T"/>.</summary>
    public void AddEmbedded<T>() => _assemblies.AddIfNotContains(typeof(T).Assembly);

    /// <summary>
    /// The files with the ending that lie directly in the folder. The build turns folder separators into dots and puts
    /// the root namespace before them, so the folder is looked for anywhere in the resource's name.
    /// </summary>
    internal IEnumerable<EmbeddedFile> GetFiles(string virtualPath, string extension)
    {
        var folder = "." + virtualPath.Trim('/').Replace('/', '.').Replace('-', '_') + ".";
        foreach (var assembly in _assemblies)
        {
            foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
            {
                var start = ("." + resource).IndexOf(folder, StringComparison.Ordinal);
                if (start < 0 || !resource.EndsWith(extension, StringComparison.Ordinal))
                    continue;
                var name = resource[(start + folder.Length - 1)..^extension.Length];
                if (name.Length > 0 && !name.Contains('.', StringComparison.Ordinal))
                    yield return new EmbeddedFile(assembly, resource, name);
            }
        }
    }
}

/// <param name="Assembly">The assembly that bears the file.</param>
/// <param name="ResourceName">Its manifest name.</param>
/// <param name="Name">Its file name without the ending.</param>
internal sealed record EmbeddedFile(Assembly Assembly, string ResourceName, string Name)
{
    public Stream Open() => Assembly.GetManifestResourceStream(ResourceName)!;
}
