using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Offices that are charged by being the subject: 市水利局立即组织…; 9月30日前，区建委对照标准完成…; …。区政府根据排查情况召开….</summary>
internal static partial class ChargedSubjects
{
    private const int Longest = 2_000;

    /// <param name="isMinutes">Minutes charge whoever begins the sentence; elsewhere it takes a public office and its deed.</param>
    internal static void GiveTo(SplitTask task, string text, bool isMinutes)
    {
        var isLed = task.Lead.Count > 0;
        var words = task.Span.Of(text);
        words = words[BehindStage().Match(words).Length..];
        if (words.Length > Longest) words = words[..Longest];
        if (!isLed)
        {
            SpokenOwners.GiveSubject(task, words);
            if (task.Lead.Count == 0) GiveFirst(task, words, isMinutes);
            if (task.Lead.Count == 0 && Appointed().Match(words) is { Success: true } appointed)
                task.Lead.AddRange(SpokenOwners.UpToDeed(words, appointed.Index + appointed.Length).Names);
        }
        GiveLater(task, words, isLed);
        foreach (Match together in Together().Matches(words))
            task.Support.AddRange(SpokenOwners.UpToDeed(words, together.Index + together.Length).Names.Where(SpokenOwners.IsOffice).Except(task.Lead).Except(task.Support).ToList());
        task.IsSpoken = true;
    }

    /// <summary>The words begin with an office and what it does.</summary>
    internal static bool Begins(string text, TextSpan span) => Acting((span with { Length = Math.Min(span.Length, Longest) }).Of(text), 0).Count > 0;

    private static void GiveFirst(SplitTask task, string words, bool isMinutes)
    {
        var start = Opening().Match(words).Length;
        if (isMinutes && Opened(words, start) is { Count: > 0 } opened) task.Lead.AddRange(opened);
        else if (Acting(words, start) is { Count: > 0 } acting) task.Lead.AddRange(acting);
        else if (LaterBy().Match(words) is { Success: true } by && SpokenOwners.UpToDeed(words, by.Index + by.Length).Names is var names && names.Count > 0 && (isMinutes || AreKnown(names)))
            task.Lead.AddRange(names);
        else if (InsideBy().Match(words) is { Success: true } inside && SpokenOwners.UpToDeed(words, inside.Index + inside.Length) is var (within, at) && !words.AsSpan(at).StartsWith("配合") && Offices.ArePublic(within) && within.TrueForAll(SpokenOwners.IsOffice))
            task.Lead.AddRange(within);
    }

    private static List<string> Opened(string words, int start)
    {
        var isBy = start < words.Length && words[start] == '由';
        var (names, at) = Offices.At(words, isBy ? start + 1 : start);
        if (names.Count == 0 || at >= words.Length || !names.TrueForAll(SpokenOwners.MayAnswer)) return [];
        var mayAct = Punctuation.IsHan(words[at]) && !"的和及与领主负".Contains(words[at], StringComparison.Ordinal);
        return mayAct && (isBy || Offices.ArePublic(names)) || Charge().IsMatch(words.AsSpan(at)) ? [.. names.Distinct()] : [];
    }

    // 区政府根据…: a public office and its deed. 区政务服务中心改造 is what is done, not who does it.
    private static List<string> Acting(string words, int start)
    {
        var (names, at) = Offices.At(words, start);
        return names.Count > 0 && at < words.Length && AreKnown(names) && !Place().IsMatch(names[0]) && names.TrueForAll(SpokenOwners.MayAnswer)
            && (Charge().IsMatch(words.AsSpan(at)) || SpokenOwners.BeginsDeed(words.AsSpan(at)) || InItsRole().IsMatch(words.AsSpan(at))) ? [.. names.Distinct()] : [];
    }

    // 消委办推动…: without its level an office is known by nothing else standing in its name.
    private static bool AreKnown(List<string> names) => Offices.ArePublic(names) || names.TrueForAll(n => (n.Length > 2 || n is "居委" or "村委") && (Group().IsMatch(n) || SpokenOwners.StandingAlone(Offices.WithoutBracket(n)).Count > 0));

    // A further sentence may have its own subject; a further clause only where the first had one. Beside one who leads they support.
    private static void GiveLater(SplitTask task, string words, bool isLed)
    {
        var mayTurn = !isLed && task.Lead.Count > 0;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (!(Punctuation.IsSentenceEnd(words[at]) || Punctuation.IsSemicolon(words[at]) || Punctuation.IsComma(words[at]) && (mayTurn || words[at + 1] is '各'))) continue;
            var later = Acting(words, at + 1).Except(task.Lead).Except(task.Support).ToList();
            (isLed ? task.Support : task.Lead).AddRange(later);
            if (later.Count == 0 && !isLed && !Punctuation.IsComma(words[at])) SpokenOwners.GiveSubject(task, words[(at + 1)..]);
        }
    }

    // 自查阶段（7月15日至11月2日） 各乡镇要….
    [GeneratedRegex("^(?:[^，,。；;：:（(]{2,16}[（(][^（）()]{0,40}[月日底][^（）()]{0,8}[）)][\\s：:]*)?")]
    private static partial Regex BehindStage();

    // 会议要求，…; 9月30日前，….
    [GeneratedRegex("^(?:(?:会议|会上)[^，,。：:]{1,6}[，,：:]|(?:期间|届时|同时|此外|另外|其中|随后|必要时|年内|近期|下一步|接下来)[，,]|[^，,。；;：:]{1,24}期间[，,]|为(?:了|进一步|切实)?[^，,。；;：:]{2,24}[，,]|[^，,。；;：:]{1,12}[前底内][，,])")]
    private static partial Regex Opening();

    // 原则同意…，由县水利局根据…: a later clause charges too.
    [GeneratedRegex("[，,；;：:](?:由|请(?![示求假愿]))")]
    private static partial Regex LaterBy();

    // 领导小组每季度召开….
    [GeneratedRegex("(?:领导小组|指挥部|专班)$")]
    private static partial Regex Group();

    // 具体办法由区效能办制定: in the middle of a clause only a public office.
    [GeneratedRegex("(?<=\\p{IsCJKUnifiedIdeographs})(?<![理自缘来事经])由(?=[省市县区州旗]\\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex InsideBy();

    // 牵头区建管委、区交通委，每周…: under a heading that names who leads.
    [GeneratedRegex("^牵头|(?:^|[，,；;。局委厅办队府门])(?:要|应|须|将|并|积极|主动){0,2}会同|(?:^|[，,；;。])(?:并|积极|主动)?(?:联合|协同)")]
    private static partial Regex Together();

    [GeneratedRegex("^(?:要(?![求点素件])|应|须|将|负责(?!人)|会同|牵头)")]
    private static partial Regex Charge();

    // 各街道作为责任主体，负责…; 区政府是…的责任主体，….
    [GeneratedRegex("^(?:作为|是)[^，,。；;]{0,24}(?:责任|实施|牵头|业主|处置|整治|管理|落实)(?:主体|单位|部门)[，,]")]
    private static partial Regex InItsRole();

    // 项目建设主体为区应急局.
    [GeneratedRegex("^[^，,。；;]{0,30}(?:牵头|责任|协调|主管|承办|主办|建设|实施|负责)(?:单位|部门|主体)(?:为|是)")]
    private static partial Regex Appointed();

    [GeneratedRegex("中心$|公司$|集团$")]
    private static partial Regex Place();
}
