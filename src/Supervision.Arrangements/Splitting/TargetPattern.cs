using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Targets;

namespace Supervision.Arrangements.Splitting;

/// <summary>How quantities are written, and the words around them that say whether more or less is wanted.</summary>
internal static partial class TargetPattern
{
    private const int ReachOfNoun = 14, ReachOfShortening = 16, ReachOfBasis = 30;

    private static readonly HashSet<string> Measures =
        ["米", "公里", "千米", "元", "万元", "亿元", "美元", "平方米", "平方公里", "亩", "公顷", "吨", "万吨", "千瓦", "兆瓦", "%", "％", "千伏", "升", "立方米"];

    /// <summary>由5日压减至3日: the first figure is where it starts from.</summary>
    internal static bool IsStart(string words, Match match) =>
        Origin().IsMatch(words.AsSpan(Math.Max(0, match.Index - 8), Math.Min(8, match.Index)))
        && Move().IsMatch(words.AsSpan(match.Index + match.Length, Math.Min(12, words.Length - match.Index - match.Length)));

    internal static bool IsMeasure(string unit) => Measures.Contains(unit);

    internal static bool IsDuration(Match match) => match.Groups["duration"].Success;

    /// <summary>压缩至3个工作日以内 is promised; 30日内 and 24小时 only say when.</summary>
    internal static bool IsPromisedDuration(string words, Match match)
    {
        var before = Punctuation.ClauseBefore(words, match.Index, ReachOfShortening);
        return Shortened().IsMatch(before) || AtLeast().IsMatch(before);
    }

    /// <summary>年收入20万元以上的村: the figure says which ones are meant.</summary>
    internal static bool IsOfMeasuredThing(ReadOnlySpan<char> before) => MeasuredThing().IsMatch(before);

    /// <summary>巩固现有17个示范点; 以环湾4个片区为重点; 按50%收取: what is there, what the work is about, or a rate.</summary>
    internal static bool IsOfWhatStands(string words, int index, int end)
    {
        var clause = Punctuation.ClauseBefore(words, index, ReachOfBasis);
        return Standing().IsMatch(clause) || clause.Contains('以') && Basis().IsMatch(words.AsSpan(end));
    }

    /// <summary>…亿元以上企业50家: a noun and a further figure follow before the next mark.</summary>
    internal static bool IsClassOfCounted(string words, int end)
    {
        for (var i = end; i < words.Length && i - end < ReachOfNoun; i++)
        {
            if (char.IsAsciiDigit(words[i])) return i > end + 1;
            if (!Punctuation.IsHan(words[i])) return false;
        }
        return false;
    }

    internal static TargetMove MoveOf(string lead)
    {
        var last = default(Match);
        foreach (Match move in Moves().Matches(lead)) last = move;
        if (last is null || lead.Length - last.Index - last.Length > ReachOfNoun) return TargetMove.None;
        var up = last.Groups["up"].Success;
        var reached = lead.AsSpan(last.Index + last.Length).IndexOfAny('至', '到') is >= 0 and <= 1 || lead.EndsWith('至') || lead.EndsWith('到') || lead.EndsWith("控制在", StringComparison.Ordinal);
        return (up, reached) switch
        {
            (true, false) => TargetMove.IncreaseBy,
            (true, true) => TargetMove.IncreaseTo,
            (false, false) => TargetMove.DecreaseBy,
            _ => TargetMove.DecreaseTo,
        };
    }

    /// <summary>提高到, 达到, 总量, …率: the figure is a level, not a difference or a number of things to be done.</summary>
    internal static bool IsLevel(string lead, string? unit, TargetMove move) => move switch
    {
        TargetMove.IncreaseTo or TargetMove.DecreaseTo => true,
        TargetMove.IncreaseBy or TargetMove.DecreaseBy => false,
        _ => Level().IsMatch(lead) || unit == "%" && Rate().IsMatch(lead),
    };

    internal static TargetBound BoundOf(string suffix, string prefix)
    {
        if (suffix.EndsWith('上')) return TargetBound.AtLeast;
        if (suffix.EndsWith('下') || suffix.EndsWith('内')) return TargetBound.AtMost;
        if (suffix.EndsWith("左右", StringComparison.Ordinal)) return TargetBound.About;
        if (Upper().IsMatch(prefix)) return TargetBound.AtMost;
        if (Lower().IsMatch(prefix)) return TargetBound.AtLeast;
        return prefix.EndsWith('约') || prefix.EndsWith('近') ? TargetBound.About : TargetBound.Exactly;
    }

    [GeneratedRegex("(?<written>不少于|不低于|不高于|不超过|不多于|至少|最多|超过|突破|多于|超|低于|少于|约|近)$|(?:稳定在|保持在|控制在|达到|力争|达|至|到|在|为|率|是)$", RegexOptions.ExplicitCapture)]
    internal static partial Regex Comparator();

    [GeneratedRegex("(达到?|达成|保持在?|控制在|稳定在|维持在|总量|总数|累计|存量|保有量|规模|突破|总计|共有|现有|拥有)[超近约]?$|(总量|总数|保有量|总规模|余额)(超|突破|为|达到?|不少于|不低于)?$")]
    private static partial Regex Level();

    [GeneratedRegex("(率|比例|比重|占比|满意度|普及率|指数|程度)(达到?|为|超过?|不低于|不少于|保持在?|稳定在|控制在|在|至)?$")]
    private static partial Regex Rate();

    [GeneratedRegex("不高于|不超过|不多于|最多|(?<!不)低于|(?<!不)少于|控制在")]
    private static partial Regex Upper();

    [GeneratedRegex("不少于|不低于|至少|超|突破|多于|达到|保持在")]
    private static partial Regex Lower();

    /// <summary>由2,300项增至: what was there before, and the move away from it.</summary>
    [GeneratedRegex("(?:由|从)[^0-9，,。；;]{0,6}[0-9].*$")]
    internal static partial Regex From();

    [GeneratedRegex("(?:由|从)[^0-9，,。；;]{0,6}$")]
    private static partial Regex Origin();

    [GeneratedRegex("^(?:以上|以下|左右)?(?:的)?(?:进一步)?(?:大幅)?(?:提高|提升|增长|增加|增|扩大|扩充|扩容|扩展|上升|压减|压缩|缩短|降低|下降|减少|降|减|精简)(?:到|至|为)")]
    private static partial Regex Move();

    [GeneratedRegex("(?<up>新增|增长|增加|提高|提升|扩大|扩充|扩容|上升|增至|增)|(?<down>压减|压缩|缩短|降低|下降|减少|精简|降至|减至|压降|降|减)", RegexOptions.ExplicitCapture)]
    private static partial Regex Moves();

    [GeneratedRegex("压减|压缩|缩短|缩减|提速|减至|降至|降低|减少|控制在|不超过|不高于|精简|稳定在")]
    private static partial Regex Shortened();

    // 不少于20小时 says how much is to be done; 24小时 alone does not.
    [GeneratedRegex("(不少于|不低于|至少)$")]
    private static partial Regex AtLeast();

    [GeneratedRegex("(收入|产值|利润|税收|投资额?|营收|规模|面积|年龄|金额|余额|得分|人口|长度)(在|达到?|超过)?$")]
    private static partial Regex MeasuredThing();

    private const string Number = @"(?<![0-9A-Za-z.第+×xX*\-—/〔\[])(?<number>(?!0[0-9])[0-9]+(?:[,，][0-9]{3})*(?:\.[0-9]+)?)(?:[\-～~—–至到](?<upto>[0-9]+(?:\.[0-9]+)?))?";

    private const string Scale = "(?<scale>[余多]?[万亿千百]*[余多]?)";

    private const string Counted = "个百分点|个亿|平方公里|平方千米|平方米|立方米|立方|平方|公里|千米|公顷|亩|万亩|吨标准煤|吨|公斤|千克|人次|人天|人|场次|场|家次|家|户次|户|件次|件|架次|班次|次|所|条|座|处|套|栋|幢|艘|架|台套|台|辆|株|棵|课时|学时|张|期|批|例|间|宗|支|门|部|篇|册|本|份|首|集|千瓦时|千瓦|兆瓦|吉瓦|微克/立方米|毫克/升|床|款|只|头|羽|口|片|对|种|类|名|位|项|起|单|枚|块|盏|根|届|倍|轮次|轮(?!胎|渡|椅|船)|节(?![能约点假日水气目奏前后俭])|美元|港元|元|%|％|‰|米"
        + "|个(?!工作日|月|小时|季度|学期|百分点|年|自然日|交易日)";

    private const string Lasting = "(?<duration>个工作日|工作日|个自然日|天|日|小时|分钟|个月)";

    [GeneratedRegex("(?:现有|已有|原有|既有)(?:的)?$|按照?$")]
    private static partial Regex Standing();

    [GeneratedRegex("^[^，,；;。]{1,14}为(?:重点|核心|依托|载体|支撑|抓手|骨干|引领)")]
    private static partial Regex Basis();

    [GeneratedRegex(Number + "(?:" + Scale + "(?:(?<unit>" + Counted + ")(?<bound>以上|以下|以内|左右)?|(?<unit>" + Lasting + ")(?<bound>以内|之内|内|以下|以上)?|(?<=万亿|[0-9]亿|亿)(?<bound>以上|以下|左右)?(?![元万千])|(?<bound>以上|以下|以内)))(?!期工程|号线|线)", RegexOptions.ExplicitCapture)]
    internal static partial Regex Quantity();
}
