using System.Reflection;
using Volo.Abp.Modularity;

namespace Supervision.Architecture.Boundaries;

/// <summary>The graph of design.md against what a project file and a module class say.</summary>
internal static class GraphRules
{
    private const string Kernel = "Supervision.Abp";

    private static readonly string[] WordsOfTheDomain = ["Supervis", "Department", "Bureau", "Directive", "Escalat", "Deadline", "Reminder"];

    public static IEnumerable<string> Differences(string project, IEnumerable<string> allowed, IEnumerable<string> found)
    {
        var (allow, find) = (allowed.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
        return find.Except(allow).Select(f => $"{project} must not know {f}").Concat(allow.Except(find).Select(a => $"{project} does not know {a}"));
    }

    /// <summary>Projects of the modules that a module class depends on; every module stands on the kernel, which is left out.</summary>
    public static IEnumerable<string> DependsOn(Type module) => module.GetCustomAttributes<DependsOnAttribute>()
        .SelectMany(a => a.GetDependedTypes()).Select(t => t.Assembly.GetName().Name!).Where(n => n != Kernel).Distinct();

    public static IEnumerable<string> DomainWords(IEnumerable<Type> kernelTypes) => kernelTypes
        .Where(t => WordsOfTheDomain.Any(w => t.Name.Contains(w, StringComparison.Ordinal))).Select(t => $"{t.FullName} is a word of the domain");
}
