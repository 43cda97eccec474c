using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Which parts of a document promise something: the arrangement sections, or the whole document when it is itself a plan.</summary>
internal static partial class ArrangementFinder
{
    private const int FewestOwners = 2;

    internal static void Classify(OutlineNode root, string text)
    {
        foreach (var node in root.Descendants)
            if (!node.Title.IsEmpty && !node.IsItem) node.Judgement = SectionClassifier.Judge(node.Title.Of(text), node.Title.Start);
        Refine(root, text);
    }

    internal static IReadOnlyList<OutlineNode> Find(OutlineNode root, DocumentKind kind, string text)
    {
        var isPlan = kind is DocumentKind.Plan or DocumentKind.TaskTable or DocumentKind.Minutes or DocumentKind.DirectiveSheet;
        var sections = isPlan && !HasReview(root) ? InPlan(root, text) : InReport(root, kind, text);
        if (sections.Count > 0 || !isPlan && !HasOwners(root, text)) return sections;
        if (root.Children.Count == 0 && root.Paragraphs.Count == 0) return [];
        root.Judgement = new(SectionKind.NextYearArrangement, isPlan ? Certainty.Sure : Certainty.Likely, isPlan ? ReadingRule.WholeDocument : ReadingRule.OwnersNamed, default);
        return [root];
    }

    /// <summary>Parts beside the plan proper (实施步骤, 工作要求): only what somebody owes there is promised (<see cref="Exhortation"/>).</summary>
    internal static IEnumerable<OutlineNode> Beside(OutlineNode root, IReadOnlyList<OutlineNode> sections, DocumentKind kind, string text)
    {
        if (kind != DocumentKind.Plan || sections.Count == 0 || sections[0] == root) return [];
        var level = root.Descendants.Prepend(root).First(n => n.Children.Contains(sections[0])).Children;
        return level.Where(n => n.Kind == SectionKind.Other && n.Rank != NumberMark.AnnexRank && !n.IsItem && !Rules().IsMatch(n.Title.In(text))).Except(sections);
    }

    private static List<OutlineNode> InReport(OutlineNode root, DocumentKind kind, string text)
    {
        var sections = new List<OutlineNode>();
        Collect(root, text, sections);
        foreach (var mixed in sections.Where(s => MixedSection.Is(s, text))) MixedSection.LeaveOutProblems(mixed, text);
        if (kind == DocumentKind.Other && sections.TrueForAll(s => s.Judgement.Certainty != Certainty.Sure)) sections.Clear();
        if (sections.Count == 0 && kind != DocumentKind.Other && SpokenPlan.Find(root, text) is { } spoken) sections.Add(spoken);
        if (sections.Count == 0 && kind != DocumentKind.Other && UnnamedPlan.BehindReview(root, text) is { } unnamed) sections.Add(unnamed);
        return sections;
    }

    // 总体要求, 重点任务, 保障措施: the part in the middle is the plan. Where other parts stand beside it, the whole document is.
    private static List<OutlineNode> InPlan(OutlineNode root, string text)
    {
        var level = root.Children is [{ Kind: SectionKind.Other } only] ? only.Children : root.Children;
        var named = level.Where(c => c.Kind == SectionKind.NextYearArrangement && !c.IsItem).ToList();
        var rest = level.Where(c => c.Kind != SectionKind.NextYearArrangement).ToList();
        if (DutiesBesideRules(level, text) is { Count: > 0 } duties) return [.. named.Where(c => !OnlyGoals().IsMatch(c.Title.In(text))).Union(duties).OrderBy(c => c.Whole.Start)];
        return named.Count > 0 && rest.TrueForAll(c => c.Kind is not SectionKind.Other || IsSupport(c, text)) ? named : [];
    }

    // 目标任务, 补贴办法, 办理流程, 职责分工: beside goals and rules, what each has to do is the plan.
    private static List<OutlineNode> DutiesBesideRules(List<OutlineNode> level, string text)
    {
        var duties = level.Where(c => c.Kind == SectionKind.Other && !c.IsItem && Duties().IsMatch(c.Title.In(text)) && HasDuties(c, text)).ToList();
        if (duties.Count == 0 || !level.Exists(c => Rules().IsMatch(c.Title.In(text))) || level.Except(duties).Any(c => c.Kind is SectionKind.Other && !Rules().IsMatch(c.Title.In(text)))) return [];
        foreach (var part in duties) part.Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.OwnersNamed, part.Title);
        return duties;
    }

    private static bool IsSupport(OutlineNode node, string text) =>
        node.Rank == NumberMark.AnnexRank ? !HasOwners(node, text) : !node.IsItem && Support().IsMatch(node.Title.In(text)) && !HasDuties(node, text);

    // 县气象局：负责火险预报…, 1.派出所。负责…: work that is given to each by name.
    private static bool HasDuties(OutlineNode node, string text) =>
        node.Descendants.Where(n => !n.Title.IsEmpty && SpokenOwners.StandingAlone(n.Title.Of(text)).Count > 0).Take(FewestOwners).Count() == FewestOwners
        || node.Said.Where(s => SpokenOwners.Addressed(text, s).Names.Count > 0 || Duties().IsMatch(node.Title.In(text)) && (SpokenOwners.Charges(text, s) || ChargedSubjects.Begins(text, s))).Take(FewestOwners).Count() == FewestOwners;

    private static bool HasReview(OutlineNode root) =>
        root.Children.Any(c => c.Kind == SectionKind.Achievement) && root.Children.Any(c => c.Kind == SectionKind.NextYearArrangement);

    private static void Collect(OutlineNode node, string text, List<OutlineNode> sections)
    {
        foreach (var child in node.Children)
        {
            if (child.Kind == SectionKind.NextYearArrangement && !(MixedSection.Is(child, text) && child.Children.Any(c => c.Kind == SectionKind.NextYearArrangement)))
                sections.Add(child);
            else if (child.Rank == NumberMark.AnnexRank && HasOwners(child, text))
            {
                child.Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.OwnersNamed, child.Title);
                sections.Add(child);
            }
            else if (child.Kind is not (SectionKind.Achievement or SectionKind.LeaderDuty or SectionKind.Glossary) || IsTitleLine(child))
                Collect(child, text, sections);
        }
    }

    // 某局2024年工作总结和2025年工作安排 above numbered parts is the name of the document, not a review that ends before them.
    private static bool IsTitleLine(OutlineNode node) =>
        node.Number is null && node.Children.Any(c => c.Number is not null && c.Kind == SectionKind.NextYearArrangement);

    // A heading such as 重点工作 that reviews is told from one that plans by its year, its company and its sentences.
    private static void Refine(OutlineNode root, string text)
    {
        FollowReview(root.Children, text);
        var planned = root.Descendants.Where(n => n.Kind == SectionKind.NextYearArrangement).ToList();
        var latest = planned.Select(n => PlanYearReader.InHeading(n.Title.Of(text))).Max();
        var lastSure = planned.LastOrDefault(n => n.Judgement.Certainty == Certainty.Sure);
        foreach (var node in root.Children.Where(n => n.Kind == SectionKind.Guidance && HasOwners(n, text)))
            node.Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.OwnersNamed, node.Title);
        foreach (var node in planned)
        {
            var year = PlanYearReader.InHeading(node.Title.Of(text));
            if (year < latest) LooksBack(node, ReadingRule.HeadingOfEarlierYear);
            else if (node.Judgement.Certainty == Certainty.Sure || year is not null && year == latest) continue;
            else if (lastSure is not null && lastSure.Rank <= node.Rank && node.Whole.Start < lastSure.Whole.Start) LooksBack(node, ReadingRule.BeforeNextSteps);
            else if (PastTense.Prevails(text, node.Extent)) LooksBack(node, ReadingRule.WordsOfReview);
        }
        FollowPlan(root.Children, text);
    }

    // 四、踔厉奋发，全面加强政府自身建设 behind the part that plans goes on with it.
    private static void FollowPlan(List<OutlineNode> parts, string text)
    {
        var plan = parts.FindIndex(p => p.Kind == SectionKind.NextYearArrangement);
        foreach (var part in parts.Skip(plan + 1).Where(p => plan >= 0 && p.Kind == SectionKind.Other && p.Rank == parts[plan].Rank && !p.IsItem))
            if (OwnHouse().IsMatch(part.Title.In(text)) && !PastTense.Prevails(text, part.Extent))
                part.Judgement = new(SectionKind.NextYearArrangement, Certainty.Sure, ReadingRule.HeadingNamesWork, part.Title);
    }

    // 一、2013年工作回顾, 二、2014年… or 奋力开创…新局面: what comes after the review, whatever it is called.
    private static void FollowReview(List<OutlineNode> parts, string text)
    {
        var reviewed = parts.Where(p => p.Kind == SectionKind.Achievement).Select(p => PlanYearReader.InHeading(p.Title.Of(text))).Max();
        foreach (var part in parts.Where(p => p.Kind == SectionKind.Other && reviewed is not null && !p.Title.IsEmpty && !p.IsItem))
            if (PlanYearReader.InHeading(part.Title.Of(text)) == reviewed + 1 || part == parts[^1] && Outlook().IsMatch(part.Title.In(text)) && !PastTense.Prevails(text, part.Extent))
                part.Judgement = new(SectionKind.NextYearArrangement, Certainty.Sure, ReadingRule.HeadingLooksForward, part.Title);
    }

    private static void LooksBack(OutlineNode node, ReadingRule rule) => node.Judgement = new(SectionKind.Achievement, Certainty.Likely, rule, node.Title);

    private static bool HasOwners(OutlineNode node, string text) => node.Descendants.Prepend(node).Sum(n => n.Rows) >= FewestOwners
        || node.Said.Where(s => OwnerClause.IsIn(s.In(text)) || OwnerBracket.StartIn(text, s) >= 0).Take(FewestOwners).Count() == FewestOwners;

    [GeneratedRegex("^(奋力|努力|全力|加快|扎实|深入|聚焦|锚定|坚持|勇|再|以|开启|谱写|开创).*(新局面|新篇章|新征程|新突破|新成效|新台阶|新辉煌|高质量发展)$")]
    private static partial Regex Outlook();

    [GeneratedRegex("(职责|责任|任务)分工$|(工作|部门|单位)职责$")]
    private static partial Regex Duties();

    [GeneratedRegex("(政府|机关|管委会|队伍|作风|党的|党风廉政|自身|效能|系统|干部)[^，,]{0,6}建设$")]
    private static partial Regex OwnHouse();

    [GeneratedRegex("流程$|^其[他它]事项$|(补贴|补助|奖补|奖励|资助|申报)(办法|标准|对象|条件|范围)$")]
    private static partial Regex Rules();

    [GeneratedRegex("^(总体|工作|年度|主要)?目标任务$")]
    private static partial Regex OnlyGoals();

    [GeneratedRegex("保障|组织(领导|实施|机构)|领导小组|工作要求|有关要求|相关要求|(实施|工作|方法)步骤|(时间|进度|步骤|阶段)安排|附则|考核|督促检查|督查|宣传引导|工作机制|职责分工|适用范围|背景|意义|依据|联系")]
    private static partial Regex Support();
}
