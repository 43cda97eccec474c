using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Minutes tell what was heard, said and decided: only what was decided or given to somebody is a task.</summary>
internal sealed partial class MinutesJudge(string text)
{
    private bool _decided, _announced;

    /// <summary>A new item begins: where the minutes announced what was decided (议定事项如下), it is a decision until something else is told.</summary>
    internal void Begin() => _decided |= _announced;

    /// <summary>To be asked for each sentence in order: 会议议定 holds for what follows until something else is told.</summary>
    /// <param name="isOwned">Behind it stands who answers for it: it was given to somebody.</param>
    internal bool IsDecision(TextSpan sentence, bool isOwned = false)
    {
        var words = sentence.In(text);
        _announced |= Announced().IsMatch(words);
        if (Decided().IsMatch(words)) _decided = true;
        else if (Told().IsMatch(words)) _decided = false;
        return isOwned || _decided && !Approved().IsMatch(words) || Given().IsMatch(words);
    }

    /// <summary>会议原则同意…: what was approved; a further sentence of the item says what is to be done.</summary>
    internal static bool BeginsWithApproval(ReadOnlySpan<char> item) => Approval().IsMatch(item);

    [GeneratedRegex("^(会议)?(原则)?(同意|通过|审议通过|听取|审议|传达|学习|通报)")]
    private static partial Regex Approval();

    [GeneratedRegex("(会议|与会(人员|同志)?|经研究|会上)[^，,：:。]{0,8}(议定|决定|确定|明确|要求|商定|议决|形成.{0,6}意见)|议定(事项|如下)|决定事项|会议要求|责任分工|工作要求")]
    private static partial Regex Decided();

    [GeneratedRegex("(议定|决定|明确|确定)(的)?(有关|相关)?(事项|意见)[^，,。]{0,8}(如下|纪要)|(议定|决定|明确|商定)了?(如下|以下)")]
    private static partial Regex Announced();

    [GeneratedRegex("^(会议|会上|与会|[^，,。]{2,16}(主持|汇报|介绍|传达))[^，,：:。]{0,10}(听取|传达|学习|审议|通报|观看|指出|认为|强调|介绍|回顾|总结|分析|召开|汇报|讨论|研究|肯定|主持)")]
    private static partial Regex Told();

    [GeneratedRegex("^(会议)?(原则)?(同意|通过|审议通过)[^，,；。]*$|^会议(召开|由|时间|地点)")]
    private static partial Regex Approved();

    [GeneratedRegex("由[^，,。]{2,24}(牵头|负责|会同|组织|抓好|落实|承担|配合)|(责任|牵头|主办|承办)(单位|部门|处室|科室)[:：]|(日|月底|月|年底|季度|周[一二三四五])前|要[^，,。]{2,20}[，,]?[^，,。]{0,8}(新增|新建|完成|建成|实现|达到)[^，,。]{0,12}[0-9]")]
    private static partial Regex Given();
}
