using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>成立工作小组：组 长：… 副组长：… 成 员：…: who belongs to a group. Its task may follow: 主要任务是….</summary>
internal static partial class Roster
{
    internal static bool Is(ReadOnlySpan<char> words) => Members().IsMatch(words) && !Task().IsMatch(words);

    /// <summary>What the group is to do, without its members; the words as they are where they name none or nothing follows.</summary>
    internal static TextSpan Without(string text, TextSpan span)
    {
        if (!Head().IsMatch(span.In(text))) return span;
        foreach (var task in Task().EnumerateMatches(span.In(text))) return TextSpan.FromBounds(span.Start + task.Index, span.End);
        return span;
    }

    [GeneratedRegex("(?:组\\s*长|主\\s*任|总指挥)\\s*[：:]")]
    private static partial Regex Head();

    [GeneratedRegex("(?:组\\s*长|主\\s*任|总指挥)\\s*[：:][^。]{2,400}?(?:副组\\s*长|副主\\s*任|副总指挥|成\\s*员)\\s*[：:]")]
    private static partial Regex Members();

    [GeneratedRegex("(?<=\\s)(?:主要|工作|具体)(?:任务|职责)(?:是|[：:])")]
    private static partial Regex Task();
}
