using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Splitting;

/// <summary>责任单位中列第一位的为牵头单位: what a plan says of the order in which it names who answers.</summary>
internal static partial class OwnerOrder
{
    internal static bool FirstLeads(string text) => First().IsMatch(text);

    /// <summary>The first that is named leads, the others support; where a clause says itself who leads, it stays.</summary>
    internal static void Apply(IEnumerable<SplitTask> tasks)
    {
        foreach (var task in tasks.Where(t => !t.IsLed && t.Lead.Count > 1 && t.Support.Count == 0))
        {
            task.Support.AddRange(task.Lead.Skip(1));
            task.Lead.RemoveRange(1, task.Lead.Count - 1);
            task.SharingWords = null;
        }
    }

    [GeneratedRegex("单位[^。\\n]{0,12}(首位|第一位|第一个|排名第一|列第一|排首|居首)[^。\\n]{0,10}(为|是|系)[^。\\n]{0,6}(牵头|主办|主责)|第一责任单位(为|是)(牵头|主办)")]
    private static partial Regex First();
}
