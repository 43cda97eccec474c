using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>Name and date under a document.</summary>
internal static partial class Signature
{
    private const int Longest = 40;

    internal static bool Is(string text, TextSpan paragraph) =>
        paragraph.Length <= Longest && Line().IsMatch(paragraph.In(text));

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}{2,30}(政府|办公厅|办公室|督查室|研究室|委员会|管委会|局|厅|院|中心|委|公司|党组|领导小组))?\s*(20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日|二[〇○零]\S{2,4}年\S{1,3}月\S{1,3}日)?$")]
    private static partial Regex Line();
}
