using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Text to arrangements and tasks. Pure: the same text gives the same answer, and nothing is supplied that the text does not say.</summary>
internal static class PlanSplitter
{
    internal static SplitResult Split(string text, int? year = null, CancellationToken cancellationToken = default)
    {
        var title = DocumentTitle.Find(text);
        var root = OutlineBuilder.Build(text, title.Words, cancellationToken);
        ArrangementFinder.Classify(root, text);
        var kind = DocumentGenre.Judge(text, title);
        return Split(text, root, title, kind, ArrangementFinder.Find(root, kind.Value, text), year);
    }

    /// <summary>Splits one section that a person chose: the node whose heading begins at <paramref name="sectionStart"/>; the whole document when negative.</summary>
    internal static SplitResult? SplitSection(string text, int sectionStart, int? year = null) => SplitSections(text, [sectionStart], year);

    /// <summary>As <see cref="SplitSection"/> for several sections, in the order of the text; one inside another goes with it. Null when one is not there.</summary>
    internal static SplitResult? SplitSections(string text, IReadOnlyCollection<int> starts, int? year = null)
    {
        var title = DocumentTitle.Find(text);
        var root = OutlineBuilder.Build(text, title.Words);
        ArrangementFinder.Classify(root, text);
        var chosen = starts.Any(s => s < 0) ? [root] : starts.Distinct().Order().Select(s => root.Descendants.FirstOrDefault(n => n.Whole.Start == s)).ToList();
        if (chosen.Contains(null)) return null;
        var outermost = chosen.OfType<OutlineNode>().Where(n => !chosen.Any(o => o!.Whole.Start < n.Whole.Start && n.Whole.Start < o.End)).ToList();
        foreach (var mixed in outermost.Where(n => MixedSection.Is(n, text))) MixedSection.LeaveOutProblems(mixed, text);
        foreach (var section in outermost) section.Judgement = new(SectionKind.NextYearArrangement, Certainty.Sure, ReadingRule.ChosenByPerson, section.Heading);
        return Split(text, root, title, DocumentGenre.Judge(text, title), outermost, year);
    }

    private static SplitResult Split(
        string text, OutlineNode root, Judgement<string?> title, Judgement<DocumentKind> kind, IReadOnlyList<OutlineNode> sections, int? year)
    {
        var first = Section(text, root, kind.Value, sections);
        var planYear = year is null ? PlanYearReader.Read(text, first, title, root) : new(year, Certainty.Sure, ReadingRule.GivenByPerson, default);
        var time = PlanTime.Of(text, planYear.Value);
        var arrangements = new List<SplitArrangement>();
        var sentences = new List<SourceSentence>();
        var minutes = kind.Value == DocumentKind.Minutes ? new MinutesJudge(text) : null;
        foreach (var section in sections)
            SplitInto(text, root.Tables, section, kind.Value, minutes, time, arrangements, sentences);
        foreach (var section in ArrangementFinder.Beside(root, sections, kind.Value, text))
            TakeOwed(text, root.Tables, section, kind.Value, time, arrangements, sentences);
        arrangements = [.. arrangements.OrderBy(a => a.Heading.Start)];
        var tasks = arrangements.SelectMany(a => a.Tasks).OrderBy(t => t.Span.Start).ToList();
        foreach (var section in sections) OwnersAtTheEnd.Apply(section, tasks);
        if (OwnerOrder.FirstLeads(text)) OwnerOrder.Apply(tasks);
        if (title.Value is null) title = DocumentTitle.Guess(text);
        var readings = DocumentJudge.Judge(text, root, title, kind, planYear, sections, arrangements.Count > 0);
        return new SplitResult(readings, root, first, arrangements, sentences);
    }

    // Several parts of a plan are the whole plan, and so is its annex or what stands under its own name; a report has one part that plans, named by its year beside one of five years, with annexes perhaps.
    private static OutlineNode? Section(string text, OutlineNode root, DocumentKind kind, IReadOnlyList<OutlineNode> sections)
    {
        if (sections.Count == 0 || sections[0].Rank < 0 || kind == DocumentKind.Plan && sections.Count > 1) return null;
        var isWhole = sections[0].Rank == NumberMark.AnnexRank || sections[0].Number is null && root.Children.TrueForAll(c => c.Kind != SectionKind.Achievement);
        return isWhole && kind is (DocumentKind.Plan or DocumentKind.TaskTable) ? null : sections.MaxBy(s => PlanYearReader.InHeading(s.Title.Of(text)) ?? 0);
    }

    private static void SplitInto(
        string text, TextTables tables, OutlineNode section, DocumentKind kind, MinutesJudge? minutes, PlanTime time, List<SplitArrangement> arrangements, List<SourceSentence> sentences)
    {
        if (!section.Title.IsEmpty) sentences.Add(new SourceSentence(section.Heading, SentenceRole.Heading));
        var isHeaded = Subheadings.ArePrevalent(text, [.. section.Descendants.Where(n => !n.IsItem).SelectMany(n => n.Paragraphs)]);
        var children = Arrangements(section);
        if (children.Count == 0 || children.All(c => c.IsItem))
        {
            var whole = new ArrangementWalker(text, tables, minutes, time, isHeaded, sentences);
            if (section.IsItem) whole.Walk(section);
            else whole.WalkSection(section);
            Add(text, section, whole, arrangements);
            return;
        }
        WalkOpening(text, tables, section, kind, minutes, time, arrangements, sentences);
        var ofSection = new ArrangementWalker(text, tables, minutes, time, isHeaded, sentences).OwnersOf(section);
        foreach (var child in children)
        {
            var walker = new ArrangementWalker(text, tables, minutes, time, isHeaded, sentences);
            walker.WalkPart(child, ofSection);
            Add(text, child, walker, arrangements);
        }
    }

    // （一）动员部署阶段（4月底前）…, 区督查室每月通报… beside the plan proper: what is owed, among much that only exhorts.
    private static void TakeOwed(
        string text, TextTables tables, OutlineNode section, DocumentKind kind, PlanTime time, List<SplitArrangement> arrangements, List<SourceSentence> sentences)
    {
        var (parts, said) = (new List<SplitArrangement>(), new List<SourceSentence>());
        SplitInto(text, tables, section, kind, minutes: null, time, parts, said);
        var owed = parts.Select(p => p with { Tasks = [.. p.Tasks.Where(t => Exhortation.IsOwed(text, t))] }).Where(p => p.Tasks.Count > 0).ToList();
        if (owed.Count == 0) return;
        var promised = owed.SelectMany(p => p.Tasks).Select(t => t.Span).ToHashSet();
        arrangements.AddRange(owed);
        sentences.AddRange(said.Select(s => s.Role == SentenceRole.Action && !promised.Contains(s.Span) ? s with { Role = SentenceRole.Remark } : s));
    }

    // Before the first heading a plan only introduces itself; minutes and directive sheets may say everything there.
    private static void WalkOpening(
        string text, TextTables tables, OutlineNode section, DocumentKind kind, MinutesJudge? minutes, PlanTime time, List<SplitArrangement> arrangements, List<SourceSentence> sentences)
    {
        if (section.Rank < 0 && kind is DocumentKind.Minutes or DocumentKind.DirectiveSheet or DocumentKind.TaskTable)
        {
            var walker = new ArrangementWalker(text, tables, minutes, time, isHeaded: false, sentences);
            if (kind == DocumentKind.TaskTable && tables.HasRows) walker.WalkRows(section.Paragraphs);
            else walker.WalkBody(section);
            Add(text, section, walker, arrangements);
            return;
        }
        foreach (var opening in section.Paragraphs.Prepend(section.Body).Where(p => !p.IsEmpty))
            sentences.Add(new SourceSentence(opening, SentenceRole.Remark));
    }

    // In a document that is a plan as a whole, its review and its guiding part promise nothing.
    private static List<OutlineNode> Arrangements(OutlineNode section) => section.Rank >= 0
        ? section.Children
        : [.. section.Children.Where(c => c.Kind is not (SectionKind.Achievement or SectionKind.Shortcoming or SectionKind.Glossary or SectionKind.LeaderDuty or SectionKind.Guidance))];

    private static void Add(string text, OutlineNode node, ArrangementWalker walker, List<SplitArrangement> arrangements)
    {
        if (walker.Tasks.Count == 0) return;
        var title = node.Title.IsEmpty || node.IsItem ? null : node.Title.Of(text);
        arrangements.Add(new SplitArrangement(node.Number, title, node.IsItem ? node.Whole : node.Heading, node.Extent, walker.Tasks));
    }
}
