using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>存在的主要问题和改进措施 without parts of their own: what stands before 下一步，… admits shortcomings and promises nothing.</summary>
internal static partial class MixedSection
{
    internal static bool Is(OutlineNode section, string text) => Problems().IsMatch(section.Title.In(text));

    internal static void LeaveOutProblems(OutlineNode section, string text)
    {
        if (!Joined().IsMatch(section.Title.In(text))) return;
        var start = section.Paragraphs.Prepend(section.Body).Where(p => !p.IsEmpty).Select(p => SpokenPlan.StartIn(text, p)).FirstOrDefault(at => at >= 0, -1);
        if (start > 0) section.BeginAt(start);
    }

    [GeneratedRegex("(不足|问题|短板|困难|成效|情况)[^和与及、，]{0,4}(和|与|及|、|，)")]
    private static partial Regex Joined();

    [GeneratedRegex("不足|问题|短板|困难|成效|情况")]
    private static partial Regex Problems();
}
