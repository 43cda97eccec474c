using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Splitting;

/// <summary>Parts such as 保障措施 and 工作要求 exhort (高度重视, 加强领导) among sentences that are owed like any other.</summary>
internal static partial class Exhortation
{
    /// <summary>It says more than to take it seriously, or does so with a date, a quantity or returns to be made.</summary>
    internal static bool IsOwed(string text, SplitTask task)
    {
        var words = task.Span.In(text);
        return task.Due is not null || task.Targets.Count > 0 || Returns().IsMatch(words) || !Exhorts().IsMatch(words);
    }

    /// <summary>各单位要高度重视，提高认识: everybody is told to take it seriously, and nothing that could be reported as done.</summary>
    internal static bool Is(ReadOnlySpan<char> words) => Everybody().IsMatch(words) && !Concrete().IsMatch(words);

    [GeneratedRegex("^(?:全[市县区省局镇]|各)[^，,。；;]{0,16}(?:单位|部门|科室|处室|乡镇|街道|镇街|地区?|县区?|地方)[^，,。；;]{0,4}(?:要|应|务必|须)(?:进一步|切实|充分|不断|深刻|从思想上){0,2}(?:高度重视|提高(?:思想|政治)?(?:认识|站位)|统一思想|认识到|充分认识|认识|增强[^，,。；;]{0,12}(?:责任感|意识))")]
    private static partial Regex Everybody();

    [GeneratedRegex("成立|制定|制订|建立|报送|上报|明确专人|组建|配备|安排|签订|[0-9]")]
    private static partial Regex Concrete();

    [GeneratedRegex("每(天|日|周|半月|月|季度?|半年|年).{0,24}(报送|上报|报告|汇报|通报|调度|更新|统计|反馈|汇总)|(实行|建立|执行).{0,8}[日周旬月季](报告?|通报|调度|例会)(制度)?")]
    private static partial Regex Returns();

    [GeneratedRegex("(高度重视|提高(思想)?认识|(?<!的)统一思想|充分认识|增强.{0,12}(责任感|使命感|紧迫感|意识)|提高政治站位|主要(负责人|领导)(要)?亲自|加强(组织)?领导|周密部署|精心组织|结合实际.{0,8}(认真)?(抓好|贯彻)落实)")]
    private static partial Regex Exhorts();
}
