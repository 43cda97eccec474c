using System.Text.RegularExpressions;

namespace Supervision.Arrangements.TaskTables;

/// <summary>The field that the heading of a column names.</summary>
internal static partial class TableHeaderWords
{
    internal static TableField FieldOf(string label)
    {
        var bare = string.Concat(label.Where(c => !char.IsWhiteSpace(c)));
        foreach (var (pattern, field) in Rules)
            if (pattern.IsMatch(bare)) return field;
        return TableField.None;
    }

    // The first that fits decides: 任务完成时限 is a date, 任务牵头单位 a unit.
    private static readonly (Regex Pattern, TableField Field)[] Rules =
    [
        (Number(), TableField.Number),
        (Due(), TableField.Due),
        (Leader(), TableField.Leader),
        (Support(), TableField.Support),
        (Lead(), TableField.Lead),
        (Goal(), TableField.Goal),
        (Group(), TableField.Group),
        (Task(), TableField.Task),
    ];

    [GeneratedRegex("^(序号|编号|项次|条目号|№|No\\.?|NO\\.?)$")]
    private static partial Regex Number();

    [GeneratedRegex("时限|期限|完成时间|时间(节点|要求|安排|进度)|完成日期|截止|进度安排|办结时间")]
    private static partial Regex Due();

    [GeneratedRegex("领导|责任人|负责人|联系人|经办人|包抓人")]
    private static partial Regex Leader();

    [GeneratedRegex("配合|协办|协同|协助|参与|参加")]
    private static partial Regex Support();

    [GeneratedRegex("牵头|主办|主责|承办|(责任|负责|实施|落实)(单位|部门|处室|科室|股室|主体)|责任分工$|^(单位|部门|处室)(名称)?$")]
    private static partial Regex Lead();

    [GeneratedRegex("目标|成效|预期|指标|完成标(准|志)|成果")]
    private static partial Regex Goal();

    [GeneratedRegex("类别|类型|领域|板块|分类|大项|方面|一级")]
    private static partial Regex Group();

    [GeneratedRegex("任务|事项|内容|举措|措施|项目(名称)?$|^(重点|主要|具体)?工作(要求|安排)?$|要点")]
    private static partial Regex Task();
}
