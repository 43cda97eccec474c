using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Criteria;

/// <summary>
/// What would prove that a sentence was done, read from the word that promises it: 出台 is proved by the document's number, 搭建 by going
/// online, 新建100所 by the list. Offers only; nothing is filled in. Pure.
/// </summary>
internal static partial class CriterionReader
{
    private const int Most = 3;

    /// <summary>At most three offers, those of the words that stand in the short title first.</summary>
    internal static IReadOnlyList<CriterionOffer> Read(string quotation, string shortTitle)
    {
        var offers = new List<(CriterionOffer Offer, int Rank)>();
        foreach (var (kind, pattern) in Rules)
        {
            var match = pattern.Match(quotation);
            if (match.Success) offers.Add((new CriterionOffer(kind, match.Value), shortTitle.Contains(match.Value, StringComparison.Ordinal) ? 0 : 1));
        }
        return [.. offers.OrderBy(o => o.Rank).Select(o => o.Offer).DistinctBy(o => o.Kind).Take(Most)];
    }

    private static readonly (CriterionKind Kind, Regex Pattern)[] Rules =
    [
        (CriterionKind.Issued, Issued()),
        (CriterionKind.Online, Online()),
        (CriterionKind.Accepted, Accepted()),
        (CriterionKind.Begun, Begun()),
        (CriterionKind.Founded, Founded()),
        (CriterionKind.Awarded, Awarded()),
        (CriterionKind.Signed, Signed()),
        (CriterionKind.StruckOff, StruckOff()),
        (CriterionKind.Held, Held()),
        (CriterionKind.Listed, Listed()),
        (CriterionKind.Paid, Paid()),
        (CriterionKind.Measured, Measured()),
        (CriterionKind.Approved, Approved()),
        (CriterionKind.Started, Started()),
    ];

    [GeneratedRegex("出台|印发|(?:制定|制订|修订)(?=[^，,。；;]{0,30}(?:办法|制度|方案|规定|细则|意见|措施|清单|标准|规范|条例|政策|指南|导则|目录|》))")]
    private static partial Regex Issued();

    [GeneratedRegex("(?:编制|修编|编修)(?=[^，,。；;]{0,30}(?:规划|计划|方案|可研|预案|报告|》))")]
    private static partial Regex Approved();

    [GeneratedRegex("上线|(?:搭建|开发|建设|升级|建成|打造|优化)(?=[^，,。；;]{0,24}(?:系统|平台|小程序|数据库|APP|模块|网站|门户))")]
    private static partial Regex Online();

    [GeneratedRegex("竣工|完工|建成|投入使用|投入运营|投用|投产|通车|封顶|验收|(?:完成|实施)(?=[^，,。；;]{0,24}(?:工程|改造|建设|修缮))")]
    private static partial Regex Accepted();

    [GeneratedRegex("开工|动工|进场施工")]
    private static partial Regex Begun();

    [GeneratedRegex("举办|召开|承办|(?:开展|组织)(?=[^，,。；;]{0,24}(?:培训|讲座|活动|会议|演练|宣讲|大赛|论坛|推介会|招聘会))")]
    private static partial Regex Held();

    [GeneratedRegex("(?:新增|新建|改建|扩建|新改建|创建|打造|培育|选树|认定|增设|布设|建设|改造)(?=[^，,。；;]{0,30}[0-9０-９])")]
    private static partial Regex Listed();

    [GeneratedRegex("(?:增长|下降|提高到|提升到|提高至|提升至|达到|降至|减至|压减|压缩|缩短|控制在|不低于|不少于|不超过|保持在)(?=[^，,。；;]{0,12}[0-9０-９])")]
    private static partial Regex Measured();

    [GeneratedRegex("成立|组建|设立(?!标志)|挂牌")]
    private static partial Regex Founded();

    [GeneratedRegex("引进|引入|签约|签订|落户|续签")]
    private static partial Regex Signed();

    [GeneratedRegex("(?:整改|整治|排查|清理|治理|化解|查处)(?=[^，,。；;]{0,24}(?:问题|隐患|违法|风险|线索|图斑|黑臭|销号|[0-9０-９]))|销号")]
    private static partial Regex StruckOff();

    [GeneratedRegex("争创|获评|申报(?=[^，,。；;]{0,24}(?:试点|示范|称号|项目|资金))|创建(?=[^，,。；;]{0,24}(?:示范|城市|称号|品牌|基地|单位))")]
    private static partial Regex Awarded();

    [GeneratedRegex("发放|兑现|资助(?=[^，,。；;]{0,24}[0-9０-９])|救助(?=[^，,。；;]{0,24}[0-9０-９])")]
    private static partial Regex Paid();

    [GeneratedRegex("启动|试点")]
    private static partial Regex Started();
}
