using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Who, said by the sentence itself: 由门诊部牵头，信息科配合，…; 各处室按职责分工开展….</summary>
internal static partial class SpokenOwners
{
    internal static void GiveTo(SplitTask task, string text)
    {
        var words = task.Span.Of(text);
        if (Led().Match(words) is { Success: true } led)
        {
            task.Lead.AddRange(Units(led.Groups["lead"].Value));
            if (led.Groups["support"] is { Success: true } support && task.Lead.Count > 0) task.Support.AddRange(Supporting(words, support).Except(task.Lead));
        }
        if (Shared().Match(words) is { Success: true } shared) task.SharingWords = shared.Value;
    }

    /// <summary>The subject that is charged in so many words: 县教育局要会同公安局…, 石桥镇人民政府负责…, 请规划股抓紧…; 各部门 is nobody by name.</summary>
    internal static void GiveSubject(SplitTask task, string words)
    {
        var (names, at) = Subject(words);
        task.Lead.AddRange(names.Except(task.Lead));
        if (names.Count > 0 && Together().Match(words, at) is { Success: true } together)
            task.Support.AddRange(UpToDeed(words, together.Index + together.Length).Names.Except(task.Lead).Except(task.Support).ToList());
    }

    /// <summary>Somebody is charged with it by name.</summary>
    internal static bool Charges(string text, TextSpan sentence) => Subject(sentence.Of(text)).Names.Count > 0;

    /// <summary>云梁县医保局：逐家复核…: who is addressed before the colon, and what is said to them.</summary>
    internal static (List<string> Names, TextSpan Said) Addressed(string text, TextSpan span)
    {
        var colon = span.In(text)[..Math.Min(span.Length, LongestSubject)].IndexOfAny('：', ':');
        if (colon < 0 || span.Length - colon < ShortestDemand) return ([], span);
        var before = text.Substring(span.Start, colon);
        var names = Kind().IsMatch(before) ? [before] : StandingAlone(before);
        return (names, names.Count == 0 ? span : TextSpan.FromBounds(span.Start + colon + 1, span.End).Trim(text));
    }

    /// <summary>The names, when a heading or what stands before a colon is nothing but names of units: 建设局, not 建设服务中心.</summary>
    internal static List<string> StandingAlone(string words) =>
        Named(AndOthers().Replace(words, "")) is var names && names.TrueForAll(n => Proper().IsMatch(n) && !Facility().IsMatch(n) && ActionWords.AdverbLength(n) == 0 && (!ActionWords.StartsWithVerb(n) || n.Length <= LongestShort && Department().IsMatch(n) || Standing().IsMatch(n))) ? names : [];

    /// <summary>As <see cref="StandingAlone"/>; 消防安全委员会职责 names whose duties follow.</summary>
    internal static List<string> OfHeading(string title) => StandingAlone(Duties().Replace(title, ""));

    // Nothing but names of units that may be charged.
    private static List<string> Named(string words)
    {
        words = Unnamed().Replace(words, "");
        var names = OwnerNames.Read(words, ClauseRole.Lead).Lead;
        return names.Count > 0 && names.Sum(n => n.Length) + names.Count - 1 == words.Trim().Length
            && names.TrueForAll(n => Chargeable().IsMatch(n)) ? [.. names.Distinct()] : [];
    }

    private static (List<string> Names, int At) Subject(string words)
    {
        if (Charged().Match(words) is { Success: true } charged && Named(AndOthers().Replace(charged.Groups["lead"].Value, "")) is { Count: > 0 } names)
            return (names, charged.Groups["charge"].Index);
        if (Fields().Match(words) is { Success: true } fields)
            return ([.. fields.Groups["field"].Captures.Select(c => c.Value).Distinct()], fields.Length);
        return By().Match(words) is { Success: true } by ? UpToDeed(words, by.Index + by.Length) : ([], 0);
    }

    // 由人事股制定…, 请规划股抓紧…, 会同城管局集中开展…: up to the first word that says what to do.
    internal static (List<string> Names, int At) UpToDeed(string words, int from)
    {
        for (var at = from + 2; at <= Math.Min(words.Length, from + LongestSubject); at++)
        {
            if (words.AsSpan(at).StartsWith("负责人")) break;
            if (at < words.Length && !Punctuation.IsClauseEnd(words[at]) && !BeginsDeed(words.AsSpan(at))) continue;
            if (Named(words[from..at]) is { Count: > 0 } names) return (names, at);
            if (at < words.Length && Punctuation.IsClauseEnd(words[at])) break;
        }
        return ([], 0);
    }

    /// <summary>Here begins what a subject does or on what it goes by: 根据…召开, 切实加强, 开展.</summary>
    internal static bool BeginsDeed(ReadOnlySpan<char> words) =>
        Does().IsMatch(words) || ActionWords.StartsWithVerb(words) || ActionWords.AdverbLength(words) > 0;

    /// <summary>A name of somebody who could be charged: not 各部门, not 会议.</summary>
    internal static bool MayAnswer(string name) => Chargeable().IsMatch(name) || Chargeable().IsMatch(Offices.WithoutBracket(name)) || Offices.IsDistrict(name);

    /// <summary>区发改委, 各镇（街道）: the name of an office, not of what it looks after.</summary>
    internal static bool IsOffice(string name) => Proper().IsMatch(Offices.WithoutBracket(name));

    // …牵头，组织、效能、督查等部门配合: departments by their field alone.
    private static IEnumerable<string> Supporting(string words, Group support)
    {
        var fields = support.Value.Split('、');
        var ofDepartments = fields.Length > 1 && Array.TrueForAll(fields, f => f.Length is >= 2 and <= 4) && OfDepartments().IsMatch(words.AsSpan(support.Index + support.Length));
        return ofDepartments ? fields.Distinct() : Units(support.Value);
    }

    private static IEnumerable<string> Units(string names) => OwnerNames.Read(names, ClauseRole.Lead).Lead.Where(n => Unit().IsMatch(n)).Distinct();

    private const int LongestSubject = 60, ShortestDemand = 8, LongestShort = 4;

    private const string Name = "(?:[^，,；;。：:由将要须会]|会(?![同商议])){2,60}?";

    [GeneratedRegex("(?:(?:^|[，,；;：:])将?由(?<lead>" + Name + ")(?:负总责|牵头|主办|负责(?!人))|(?:^|。)(?<lead>" + Name + "[" + UnitEndings.Body + "])牵头)(?:负责|组织|落实|抓总)?"
        + "(?:[，,、](?:会同)?(?<support>" + Name + ")等?(?:单位|部门|科室|处室)?(?:积极|密切|共同|予以)?(?:配合|协办|协助|参与|参加|为成员单位)"
        + "|[，,]?会同(?<support>" + Name + "[" + UnitEndings.Body + UnitEndings.Place + "])(?=等|[，,；;。]|$|制定|制订|研究|组织|开展|提出|抓好|落实|做好|尽快|于|在))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Led();

    // 11月30日前，A、B会同C…: when it is due may come before who is charged.
    [GeneratedRegex("^(?:[^，,。；;：:]{1,12}[前底内][，,])?(?<lead>(?!请|由|责成|对(?!外|口)|将|把)[^，,。；;：:①-⑳]{2,90}?)[，,]?(?<charge>要(?!求|点|素|件)|应(?![急用收付届聘征变答援激战景运邀招力税有]|对(?![照接标])|.尽)|须|务必|负责(?!人)|会同)")]
    private static partial Regex Charged();

    // 环保、水利、住建等部门要…: departments by their field alone.
    [GeneratedRegex("^(?:(?<field>\\p{IsCJKUnifiedIdeographs}{2,4})、){2,}(?<field>\\p{IsCJKUnifiedIdeographs}{2,4}?)等[^，,。；;：:]{0,14}?部门[，,]?(?=要(?!求|点|素|件)|应|须|负责|按|根据|结合|依)", RegexOptions.ExplicitCapture)]
    private static partial Regex Fields();

    [GeneratedRegex("^等?(?:相关|有关|职能)?部门")]
    private static partial Regex OfDepartments();

    [GeneratedRegex("^(?:请(?!示|求|假|愿)|责成|由)")]
    private static partial Regex By();

    [GeneratedRegex("^(会同|定期|参照|根据|依据|视(?![频觉察力野])|按|于|在|对|向|把|每|尽快|抓紧|具体|统一|适时|及时|集中|共同|联合|等|承担|结合|针对|指导|列出)")]
    private static partial Regex Does();

    [GeneratedRegex("\\G(?:要|应当?|须|将|务必|负责)?会同")]
    private static partial Regex Together();

    // 各部门, 我局 are nobody by name; 干部, 社会, 布局, 实处 only end like one.
    [GeneratedRegex("^[市县区州旗][（(][市县区州旗、]{1,5}[）)]$|^[居村]委$|^各级(?:人民政府|政府|.+(?:领导小组|指挥部)(?:成员单位)?)$|^各属地单位$|^试点(?:省份|地区|城市|单位|学校|[市县区])$|^物业(?:公司)?$|^(?!.*(?:挂靠|设在|下设|隶属))(?![全我本该每其]|[今明]年我|成立|组建|各级|有关|相关|所有|各类|有条件|新建|新办|党组$|党委$|政府$|学校$)(?!各?(?:有关|相关|责任|成员|牵头|职能|主办|协办|承办|配合|主管|填报|编制|监督)*(?:单位|部门|科室|处室|股室)$).{1,}(?:[委院室组队站府团校馆]|(?<![布格结全大开新破])局|(?<![督主承次交联网快通协能帮代好必])办|(?<=效能)办|(?<![好长到查用深实难细])处|(?<![学百专本理文])科|(?<![控参入])股|(?<![大客展])厅|(?<![场厕住])所|(?<![城村])镇|(?<![城下返家水])乡|(?<![校家公田花])园|(?<![干全内外])部|(?<![社大机全])会|公司|集团|中心|街道|社区|小学|中学|大学|银行|[一二三四五六七八九十]中|基层社|供销社|合作社|(?<=^各)[县市区州旗]{1,3}|(?<=经开|高新|开发|示范|度假)区|(?<=[^有相各本关个].)(?<![级省市县区]|[有相]关|职能|责任|直属|成员|业务|上级|下级|牵头|用人|用工|建设等|两个|多个|所属)部门|(?<=行政|监察|公安|司法|检察|审判|税务|纪检)机关|(?<!有关|相关|各类|专业|中介|社会)机构|(?<=[^有相各类小型数些].)企业|(?<=^各.{2,6})(?:运营商|服务商|供应商)|(?<=^[省市县区州旗](?:直属?|属)各?)(?:部门|单位)|[镇乡道社市区县局委办所队心]（[^（）]{1,8}）)$")]
    private static partial Regex Chargeable();

    // 各乡镇人民政府、县直有关部门: those without names are nobody beside those with names.
    [GeneratedRegex("(?<=.)[、，,和及](?:[省市县区州旗]?直?属?各?(?:有关|相关|责任)[^、，,]{0,4}(?:部门|单位|处室|科室|管委会|镇街|乡镇|街道|企业|机构)|各(?:职能|成员)?(?:部门|单位))(?=[、，,和及]|$)|^[省市县区州旗]?直?属?各?(?:有关|相关|责任)[^、，,]{0,4}(?:部门|单位|处室|科室)[、，,和及]")]
    private static partial Regex Unnamed();

    [GeneratedRegex("^[省市县区州旗各].|([局股处厅委办科乡]|(?<!小)镇|办公室|公司|集团|[支大总]队|中心|街道|办事处|管委会|政府|供销社|(?:经开|高新|开发)区|执法部门|派出所|检察院|法院|学院|(?:居|村|管|员)委?会|[妇工残]联|团委|工会|(?:宣传|组织|统战)部)$")]
    private static partial Regex Proper();

    // 民政部门：…; 公安机关：….
    [GeneratedRegex("^(?!各|有关|相关)\\p{IsCJKUnifiedIdeographs}{2,10}(?<!有关|相关|责任|牵头|配合|成员|实施|主管)(?:部门|机关)$")]
    private static partial Regex Kind();

    // 游客服务中心 is built, it answers for nothing.
    [GeneratedRegex("^(?![省市县区州旗局]).*(游客|集散|健身|购物|会展|活动|托育|照料|展示|体验)(服务)?中心$")]
    private static partial Regex Facility();

    // 区建管委、区交通委等建设主管部门: the rest of their kind has no names.
    [GeneratedRegex("等[^、，,]{0,8}(?:部门|单位|处室|科室)?$")]
    private static partial Regex AndOthers();

    [GeneratedRegex("(?<=.{3})的?(?:主要|工作|具体|岗位)?职责(?:分工|任务)?$")]
    private static partial Regex Duties();

    // 整治领导小组办公室.
    [GeneratedRegex("(领导小组|指挥部|委员会|.办公室)$")]
    private static partial Regex Standing();

    // 建设局, 规划股: short names that begin like work.
    [GeneratedRegex("[局委办科股处厅]$")]
    private static partial Regex Department();

    [GeneratedRegex("^[^，,；;。]{0,8}各[^，,；;。]{0,8}(?:处室|科室|部门|单位|股室|中心|街道|乡镇|镇|支部)[^，,；;。]{0,4}(?:按照?(?:各自)?(?:职责|职能)(?:分工)?|各负其责)")]
    private static partial Regex Shared();

    // 企业, 专人, 主要领导 are no units that could answer.
    [GeneratedRegex("(?<!^(?:各级)?政|^社|^专|^各)[" + UnitEndings.Body + UnitEndings.Place + "社村联]$|[镇乡村道社]（[\\p{IsCJKUnifiedIdeographs}、]{2,8}）$|党支部$|办公室$|(?<!^各?(?:有关|相关|职能|责任)?)部门$")]
    private static partial Regex Unit();
}
