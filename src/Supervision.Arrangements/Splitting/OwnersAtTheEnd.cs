using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>（一）…1.…2.…3.…（责任单位：…）（二）…: where each part says who answers only once, at its very end, they answer for the whole part.</summary>
internal static class OwnersAtTheEnd
{
    private const int FewestParts = 2;

    /// <param name="tasks">The tasks of the section, in the order of the text.</param>
    internal static void Apply(OutlineNode section, IReadOnlyList<SplitTask> tasks)
    {
        foreach (var node in section.Descendants.Prepend(section).Where(n => n.Children.Count >= FewestParts))
        {
            var parts = node.Children.Select(c => Within(tasks, c.Extent)).Where(p => p.Count > 0).ToList();
            if (parts.Count(IsNamedAtItsEnd) < FewestParts || !parts.TrueForAll(p => IsNamedAtItsEnd(p) || p.TrueForAll(IsNamed))) continue;
            foreach (var part in parts.Where(IsNamedAtItsEnd)) GiveToAll(part);
        }
    }

    private static bool IsNamedAtItsEnd(List<SplitTask> part)
    {
        var first = part.FindIndex(IsNamed);
        return first > 0 && part.Skip(first).All(t => IsNamed(t) && t.Lead.SequenceEqual(part[^1].Lead));
    }

    private static bool IsNamed(SplitTask task) => !task.IsSpoken && task.Lead.Count > 0;

    private static void GiveToAll(List<SplitTask> part)
    {
        foreach (var task in part.Where(t => !IsNamed(t)))
        {
            task.ForgetSpoken();
            task.Lead.AddRange(part[^1].Lead);
            task.Support.AddRange(part[^1].Support);
            task.SharingWords ??= part[^1].SharingWords;
        }
    }

    private static List<SplitTask> Within(IReadOnlyList<SplitTask> tasks, TextSpan extent)
    {
        var (low, high) = (0, tasks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tasks[middle].Span.Start < extent.Start) low = middle + 1;
            else high = middle;
        }
        return [.. tasks.Skip(low).TakeWhile(t => t.Span.Start < extent.End)];
    }
}
