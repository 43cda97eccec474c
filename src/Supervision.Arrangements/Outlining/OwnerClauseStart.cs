using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>责任单位：, 牵头单位：, 完成时限： at the beginning: who and when, not what.</summary>
internal static partial class OwnerClauseStart
{
    internal static bool Is(string text, TextSpan span) =>
        Label().IsMatch(text.AsSpan(span.Start, Math.Min(span.Length, 16))) || OwnerBracket.StartIn(text, span) == span.Start || ScoreBracket.LengthAt(span.In(text)) > 0;

    [GeneratedRegex(@"^[（(【〔\[]?\s*\p{IsCJKUnifiedIdeographs}{1,5}(单位|部门|处室|科室|股室|机构|时限|时间|期限|领导|责任人|节点)\s*[:：]|^[（(【〔\[]?\s*(责任人|牵头人|负责人|联系人)\s*[:：]")]
    private static partial Regex Label();
}
