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
            if (led.Groups["support"] is { Success: true } support && task.Lead.Count > 0) task.Support.AddRange(Units(support.Value).Except(task.Lead));
        }
        if (Shared().Match(words) is { Success: true } shared) task.SharingWords = shared.Value;
    }

    /// <summary>In any plan the subject that is charged in so many words: 县教育局要…, 石桥镇人民政府负责…; 各部门 is nobody by name.</summary>
    internal static void GiveSubject(SplitTask task, string text)
    {
        if (task.Lead.Count > 0) return;
        var words = task.Span.Of(text);
        var (names, at) = Offices(words, 0);
        if (names.TrueForAll(n => Public().IsMatch(n) && !Anybody().IsMatch(n)) && at < words.Length && Charge().IsMatch(words.AsSpan(at))) task.Lead.AddRange(names.Distinct());
    }

    /// <summary>Minutes charge the subject of the sentence: 市水利局立即组织…; 会议要求，发改局要…; 由市住建局修改完善后….</summary>
    internal static void GiveCharged(SplitTask task, string text)
    {
        if (task.Lead.Count > 0) return;
        var words = task.Span.Of(text);
        var start = Opening().Match(words).Length;
        var isBy = start < words.Length && words[start] == '由';
        var (names, at) = Offices(words, isBy ? start + 1 : start);
        if (names.Count == 0 || at >= words.Length) return;
        var mayAct = Punctuation.IsHan(words[at]) && !"的和及与领主负".Contains(words[at], StringComparison.Ordinal);
        if (mayAct && (isBy || names.TrueForAll(n => Public().IsMatch(n))) || Charge().IsMatch(words.AsSpan(at))) task.Lead.AddRange(names.Distinct());
    }

    private static (List<string> Names, int End) Offices(string words, int at)
    {
        var names = new List<string>();
        while (Office().Match(words, at) is { Success: true } office)
        {
            names.Add(office.Value);
            at += office.Length;
            if (at >= words.Length || words[at] is not ('、' or '和' or '及')) break;
            at++;
        }
        return (names, at);
    }

    private static IEnumerable<string> Units(string names) => OwnerNames.Read(names, ClauseRole.Lead).Lead.Where(n => Unit().IsMatch(n)).Distinct();

    private const string Name = "[^，,；;。：:由将要须会]{2,40}?";

    [GeneratedRegex("(?:(?:^|[，,；;：:])由(?<lead>" + Name + ")(?:负总责|牵头|主办|负责(?!人))|^(?<lead>" + Name + "[" + UnitEndings.Body + "])牵头)(?:负责|组织|落实|抓总)?"
        + "(?:[，,、](?:会同)?(?<support>" + Name + ")等?(?:单位|部门|科室|处室)?(?:积极|密切|共同|予以)?(?:配合|协办|协助|参与)"
        + "|[，,]?会同(?<support>" + Name + "[" + UnitEndings.Body + UnitEndings.Place + "])(?=等|[，,；;。]|$|制定|制订|研究|组织|开展|提出|抓好|落实|做好|尽快|于|在))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Led();

    [GeneratedRegex("^(?:会议|会上)[^，,。：:]{1,6}[，,：:]")]
    private static partial Regex Opening();

    // 要, 的 and a second 市 or 县 stand in no name: 县财政安排县卫计局….
    [GeneratedRegex("\\G(?:各?[省市县区州旗]{1,2}|各)?[\\p{IsCJKUnifiedIdeographs}-[省市县区要将对给向为由的]]{0,10}?(?:[镇乡]人民政府|乡?镇（街道）|乡镇|局|委|厅|中心|公司|集团|管委会|政府|大队|支队|总队|街道办|督查室|政府办|街道|镇|乡|单位|部门)")]
    private static partial Regex Office();

    // 市水利局, 各镇（街道） begin a sentence by themselves; 发改局 needs a word that charges it.
    [GeneratedRegex("^[省市县区州旗各]|人民政府$")]
    private static partial Regex Public();

    [GeneratedRegex("(单位|部门)$")]
    private static partial Regex Anybody();

    [GeneratedRegex("^(?:要|应|须|负责)")]
    private static partial Regex Charge();

    [GeneratedRegex("^[^，,；;。]{0,8}各[^，,；;。]{0,8}(?:处室|科室|部门|单位|股室|中心|街道|乡镇|镇|支部)[^，,；;。]{0,4}(?:按照?(?:各自)?(?:职责|职能)(?:分工)?|各负其责)")]
    private static partial Regex Shared();

    // 企业, 专人, 主要领导 are no units that could answer.
    [GeneratedRegex("(?<!^(?:各级)?政|^社|^专|^各)[" + UnitEndings.Body + UnitEndings.Place + "社村]$|[镇乡村道社]（[\\p{IsCJKUnifiedIdeographs}、]{2,8}）$|党支部$|办公室$")]
    private static partial Regex Unit();
}
