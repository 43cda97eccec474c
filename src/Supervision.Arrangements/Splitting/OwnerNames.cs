using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>"A牵头，B、C按职责分工负责" to names of leading and supporting units.</summary>
internal static partial class OwnerNames
{
    private const int LongestName = 30, LongestPerson = 12;

    private const string Levels = "省市州县区旗镇乡村";

    internal static IEnumerable<string> Persons(string value) => Parts(WithoutOpenEnd(value)).SelectMany(Names).Where(n => n.Length <= LongestPerson);

    internal static (List<string> Lead, List<string> Support, string? SharingWords) Read(string value, ClauseRole role)
    {
        var lead = new List<string>();
        var support = new List<string>();
        var (isLead, isLed) = (role == ClauseRole.Lead, false);
        var marked = Marked().IsMatch(value);
        foreach (var part in Parts(WithoutOpenEnd(value)))
        {
            var names = Names(part).ToList();
            if (marked)
            {
                foreach (var name in names) (Marked().IsMatch(name) ? lead : support).Add(Marked().Replace(name, ""));
                continue;
            }
            var leads = LeadVerb().IsMatch(part);
            var toLead = leads || isLead && !isLed && !SupportVerb().IsMatch(part) && !(lead.Count > 0 && Shared().IsMatch(part));
            (toLead ? lead : support).AddRange(names);
            isLed |= leads;
        }
        return (lead, support, SharingOf(value, lead));
    }

    // One unit that leads answers for the whole, whatever the others share.
    private static string? SharingOf(string value, List<string> lead)
    {
        if (LeadVerb().IsMatch(value)) return null;
        if (lead.Find(n => Collective().IsMatch(n)) is { } all) return all;
        return lead.Count > 1 && Shared().Match(value) is { Success: true } shared ? shared.Value : null;
    }

    // The bracket around a whole clause is closed behind the value; one inside a name stays.
    private static string WithoutOpenEnd(string value)
    {
        var rest = WithoutRemark(value).AsSpan().TrimEnd("。；; 】]〕").ToString();
        var surplus = rest.Count(c => c is '）' or ')') - rest.Count(c => c is '（' or '(');
        while (surplus-- > 0 && rest.Length > 0 && rest[^1] is '）' or ')') rest = rest[..^1].TrimEnd('。', ' ');
        return rest;
    }

    // 责任单位：A、B。各区均有任务，不再列出; A牵头，以下各项…: behind the full stop only sides that are named as such go on.
    private static string WithoutRemark(string value)
    {
        var below = Below().Match(value);
        if (below.Success) value = value[..below.Index];
        var stop = value.IndexOf('。');
        return stop < 0 || LeadVerb().IsMatch(value[stop..]) || SupportVerb().IsMatch(value[stop..]) ? value : value[..stop];
    }

    // 、 joins names of one side; a comma or semicolon may change sides.
    private static IEnumerable<string> Parts(string value)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '（' or '(') depth++;
            else if (value[i] is '）' or ')') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && Punctuation.IsClauseEnd(value[i])) { yield return value[start..i]; start = i + 1; }
        }
        yield return value[start..];
    }

    private static IEnumerable<string> Names(string part)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= part.Length; i++)
        {
            var c = i < part.Length ? part[i] : '、';
            if (c is '（' or '(') depth++;
            else if (c is '）' or ')') depth = Math.Max(0, depth - 1);
            if (i < part.Length && (depth > 0 || c is not ('、' or '\n' or ' ' or '　') && !JoinsUnits(part, i) || JoinsLevels(part, start, i))) continue;
            var name = AndOthers().Replace(Verb().Replace(part[start..i], ""), "").AsSpan().Trim(" 　等:：").ToString();
            if (name.Length is > 1 and <= LongestName && !Generic().IsMatch(name)) yield return name;
            start = i + 1;
        }
    }

    [GeneratedRegex("[，,；;]以下各?项")]
    private static partial Regex Below();

    // 责任单位：教务处（牵头）、学生处: one name is marked among the others.
    [GeneratedRegex("[（(](牵头|主办|主责)(单位|部门|科室|处室)?[）)]")]
    private static partial Regex Marked();

    // 市、县人民政府 and 各市、县（区） are one name.
    private static bool JoinsLevels(string part, int start, int at) =>
        part[at] is '、' && at > start && at + 2 < part.Length && (at - start == 1 || at - start == 2 && part[start] is '各')
        && Levels.Contains(part[at - 1]) && Levels.Contains(part[at + 1]) && part[at + 2] is not '级';

    // 勘查股和监测站 are two; 住房和城乡建设局 is one.
    private static bool JoinsUnits(string part, int at) => part[at] is '和' or '及' or '与' && at > 1 && at + 2 < part.Length && Ended().IsMatch(part.AsSpan(at - 1, 1)) && part[at + 1] is not ('谐' or '其');

    [GeneratedRegex("[" + UnitEndings.Body + "门构]")]
    private static partial Regex Ended();

    [GeneratedRegex("牵头|主办|负总责")]
    private static partial Regex LeadVerb();

    [GeneratedRegex("配合|协办|协助|参与|参加|为实施单位")]
    private static partial Regex SupportVerb();

    [GeneratedRegex("按(照)?(各自)?(职责|职能|分工)(分工)?(负责|落实)?|分别负责|各自负责|各负其责")]
    private static partial Regex Shared();

    [GeneratedRegex("各.{0,6}(处室|科室|部门|单位|股室|中心)$|^(局属|直属|下属)(各)?单位|^(全局|局机关)?各(处|科)$")]
    private static partial Regex Collective();

    [GeneratedRegex("(共同)?(?<![（(])(牵头|主办|负总责)(负责)?|(共同|分别)$|(按(照)?(各自)?(职责|职能)?(分工)?(分别)?(共同)?|(等(相关|有关)?(部门|单位|处室){1,2})?(分工|分别|共同|协同))?(结合实际|抓好|具体)?(负责(?!人)[\\u4E00-\\u9FFF]{0,10}|落实|配合|协办|协助|参与|参加)$|(组织|推进|督促|具体)(落实|实施|推进|开展)$|^(由|会同)|为(实施|责任|配合|参与|落实)(单位|部门|主体)$")]
    private static partial Regex Verb();

    [GeneratedRegex("(?<=.{2})等(相关|有关)?(部门|单位|处室){1,2}$")]
    private static partial Regex AndOthers();

    [GeneratedRegex("第一位|首位|下同|^(负责|共同|分别|按|等)|^[省市县区州旗]?[局厅委院]?直?属?各?(有关|相关|责任|牵头|配合|成员)(职能|责任|成员|业务|主管)?(单位|部门|处室|科室|股室|乡镇|镇街|镇|乡|街道|县区|区县|县市区|企业|委办局|方面)$|^(有关|相关)[^、]{0,6}(单位|部门)$|^(根据|依据|按照|结合)|^(20[0-9]{2}年|[0-9]{1,2}月|年底|长期|全年|持续)")]
    private static partial Regex Generic();
}
