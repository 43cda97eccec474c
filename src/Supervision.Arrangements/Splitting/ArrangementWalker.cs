using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Walks one arrangement from heading to heading and gathers its tasks and the role of every sentence.</summary>
/// <param name="isHeaded">Paragraphs of the section begin with a short sentence that names them.</param>
internal sealed class ArrangementWalker(string text, TextTables tables, MinutesJudge? minutes, PlanTime time, bool isHeaded, List<SourceSentence> sentences)
{
    private const int MostSentencesOfItem = 3, LongestItem = 200, FewestSlogans = 2, FewestOfOthers = 3, MostIntroduction = 2;

    private readonly List<SplitTask> _tasks = [];
    private readonly OwnedTasks _underHeading = new();
    private readonly OwnedTasks _inParagraph = new();

    /// <summary>Who and when by the heading: in its title, or under it before any task.</summary>
    private List<OwnerReading> _ofHeading = [];

    internal IReadOnlyList<SplitTask> Tasks => _tasks;

    internal void Walk(OutlineNode node)
    {
        if (!node.IsItem) { WalkHeading(node); return; }
        WalkItem(node);
        WalkParagraphs(node.Paragraphs, subheaded: false);
        foreach (var child in node.Children) Walk(child);
    }

    /// <summary>The section as a whole, whose heading has been told already.</summary>
    internal void WalkSection(OutlineNode section) => GiveFromHeading(section, () =>
    {
        WalkBody(section);
        foreach (var child in section.Children) Walk(child);
    });

    /// <summary>Who and when by the heading of a section and the lines under it: meant for all its parts.</summary>
    internal IReadOnlyList<OwnerReading> OwnersOf(OutlineNode section)
    {
        if (!section.Title.IsEmpty) NameOwners(section.Title);
        foreach (var line in section.Paragraphs.Where(p => OwnerClauseStart.Is(text, p))) _ofHeading.Add(OwnerReading.Of(text, line, time));
        return _ofHeading;
    }

    /// <summary>A part of a section, with what the section says of who and when.</summary>
    internal void WalkPart(OutlineNode part, IReadOnlyList<OwnerReading> ofSection)
    {
        Walk(part);
        Give(ofSection, _tasks);
    }

    private void WalkHeading(OutlineNode node) => GiveFromHeading(node, () =>
    {
        _underHeading.Clear();
        if (!node.Title.IsEmpty) sentences.Add(new SourceSentence(node.Heading, SentenceRole.Heading));
        minutes?.Begin();
        if (!node.Title.IsEmpty) _ = minutes?.IsDecision(node.Title);
        WalkBody(node);
        foreach (var child in node.Children) Walk(child);
    });

    // What the heading says of who and when is meant for the tasks below that say nothing of it themselves.
    private void GiveFromHeading(OutlineNode node, Action walk)
    {
        var (above, first) = (_ofHeading, _tasks.Count);
        _ofHeading = [];
        if (!node.Title.IsEmpty) NameOwners(node.Title);
        walk();
        Give(_ofHeading, _tasks.Skip(first));
        _ofHeading = above;
    }

    private static void Give(IReadOnlyList<OwnerReading> ofHeading, IEnumerable<SplitTask> tasks)
    {
        foreach (var task in tasks.ToList())
            OwnerReading.GiveFromHeading(ofHeading, task);
    }

    // 二、抓养殖（责任单位：畜牧站）, or the unit itself with its work below: 一、业务股（责任人：温某）.
    private void NameOwners(TextSpan title)
    {
        var owner = OwnerIn(title);
        if (Stage.When(text, title) is { IsEmpty: false } when) _ofHeading.Add(OwnerReading.Of(text, [(ClauseRole.Due, when)], time));
        if (owner >= 0) _ofHeading.Add(OwnerReading.Of(text, TextSpan.FromBounds(owner, title.End), time));
        var unit = (owner < 0 ? title : TextSpan.FromBounds(title.Start, owner)).Trim(text);
        if (SpokenOwners.OfHeading(unit.Of(text)) is { Count: > 0 } names) _ofHeading.Add(OwnerReading.OfLead(names));
    }

    /// <summary>Everything under the heading but its children.</summary>
    internal void WalkBody(OutlineNode node)
    {
        if (node.Kind == SectionKind.Guidance)
        {
            foreach (var part in node.Paragraphs.Prepend(node.Body).Where(p => !p.IsEmpty)) Remark(part);
            return;
        }
        if (!node.Body.IsEmpty) WalkParagraph(node.Body, begins: false);
        WalkParagraphs(node.Paragraphs, Subheadings.ArePrevalent(text, node.Paragraphs));
    }

    private void WalkParagraphs(List<TextSpan> paragraphs, bool subheaded)
    {
        var introduced = !subheaded;
        var demands = paragraphs.Exists(p => DemandLabel.Without(text, p) != p);
        var linesHead = Subheadings.AreLines(text, paragraphs);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (tables.At(paragraphs[i].Start) is { } line)
            {
                WalkTable(line);
                continue;
            }
            var begins = (subheaded || isHeaded) && Subheadings.Of(text, paragraphs[i]) is not null;
            introduced |= begins;
            if (Subheadings.StandsAboveNumbers(text, paragraphs[i]) || linesHead && Subheadings.IsLine(text, paragraphs, i))
                sentences.Add(new SourceSentence(paragraphs[i], SentenceRole.Heading));
            else if (demands && (DemandLabel.IsQuotation(text, paragraphs[i]) || DemandLabel.IsAim(text, paragraphs[i]))) Remark(paragraphs[i]);
            else if (DemandLabel.IsNote(text, paragraphs[i]) || Address.Begins(text, paragraphs[i]) && !Address.TurnsToPlan(text, paragraphs[i]) || !introduced && Subheadings.OnlyAnnounces(text, paragraphs[i]) || Signature.Is(text, paragraphs[i])) Remark(paragraphs[i]);
            else WalkParagraph(paragraphs[i], begins);
        }
    }

    /// <summary>The rows of task tables among the paragraphs; what else they say is a remark.</summary>
    internal void WalkRows(List<TextSpan> paragraphs)
    {
        foreach (var paragraph in paragraphs)
            if (tables.At(paragraph.Start) is { } line) WalkTable(line);
            else Remark(paragraph);
    }

    private void WalkTable(TextSpan line)
    {
        if (tables.RowAt(line.Start) is not { } row)
        {
            sentences.Add(new SourceSentence(line, SentenceRole.Heading));
            return;
        }
        _inParagraph.Clear();
        foreach (var item in row.Tasks.SelectMany(t => CellItems.Of(text, t))) Add(SentenceParts.Bare(text, item), always: true);
        var owners = OwnerReading.Of(text, row.Owners, time);
        foreach (var task in _inParagraph.Tasks) owners.GiveTo(task);
        foreach (var (_, value) in row.Owners) sentences.Add(new SourceSentence(value, SentenceRole.OwnerClause));
    }

    private void WalkItem(OutlineNode node)
    {
        _inParagraph.Clear();
        var content = node.Title;
        if (minutes is not null && MinutesJudge.BeginsWithApproval(content.In(text)))
        {
            WalkSentences(content, begins: false);
            return;
        }
        var owner = OwnerIn(content);
        var said = SentenceParts.Bare(text, owner < 0 ? content : TextSpan.FromBounds(content.Start, owner));
        var isOwned = owner >= 0 || SpokenOwners.Charges(text, content) || node.Paragraphs is [var below, ..] && OwnerIn(below) == below.Start;
        if (!said.IsEmpty && (minutes is null || minutes.IsDecision(content, isOwned))) Add(said, always: true);
        else if (!said.IsEmpty) Remark(said);
        if (owner >= 0) Apply(TextSpan.FromBounds(owner, content.End), _inParagraph);
    }

    private void WalkParagraph(TextSpan paragraph, bool begins)
    {
        _inParagraph.Clear();
        paragraph = DemandLabel.Without(text, paragraph);
        var items = EnumeratedItems.Find(text, paragraph);
        var leading = items.Count == 0 ? paragraph : TextSpan.FromBounds(paragraph.Start, items[0].Start).Trim(text);
        if (!leading.IsEmpty) WalkSentences(leading, begins);
        var eachOwned = items.Count(i => OwnerIn(i) >= 0) > 1;
        foreach (var item in items)
        {
            if (eachOwned) _inParagraph.Clear();
            WalkEnumerated(item);
        }
    }

    private void WalkSentences(TextSpan span, bool begins)
    {
        var all = SentenceScanner.Scan(text, span).ToList();
        var introduces = SentenceJudge.Introduces(text, all[^1]);
        var slogans = Slogans(all, begins);
        var body = BodyStart(slogans);
        for (var i = 0; i < all.Count; i++)
        {
            var owner = OwnerIn(all[i]);
            var said = owner < 0 ? all[i] : TextSpan.FromBounds(all[i].Start, owner).Trim(text);
            var isFirst = i == 0;
            if (said.IsEmpty) { }
            else if ((introduces || i < body) && !Promises(said) || Noise.IsTrailer(said.In(text)))
            {
                _ = minutes?.IsDecision(said);
                Remark(said);
            }
            else if (slogans[i]) sentences.Add(new SourceSentence(said, SentenceRole.Heading));
            else Say(said, mayGuide: isFirst, isOwned: owner >= 0 || i + 1 < all.Count && OwnerIn(all[i + 1]) == all[i + 1].Start);
            if (owner >= 0) Apply(TextSpan.FromBounds(owner, all[i].End), isFirst && said.IsEmpty ? _underHeading : _inParagraph);
        }
    }

    // A clause behind the last item alone is meant for all of them.
    private void WalkEnumerated(TextSpan item)
    {
        var owner = OwnerIn(item);
        var said = SentenceParts.Bare(text, owner < 0 ? item : TextSpan.FromBounds(item.Start, owner));
        var all = SentenceScanner.Scan(text, said).ToList();
        if (all.Count > 1 && Noise.IsTrailer(all[^1].In(text)))
        {
            Remark(all[^1]);
            all.RemoveAt(all.Count - 1);
            said = SentenceParts.Bare(text, TextSpan.FromBounds(said.Start, all[^1].End));
        }
        if (all.Count <= 1) Say(item with { Length = Math.Max(0, said.End - item.Start) }, mayGuide: false, owner >= 0);
        else if (all.Count <= MostSentencesOfItem || said.Length <= LongestItem) Add(said, always: true);
        else
            for (var i = 0; i < all.Count; i++)
            {
                if (i == 0 && Slogan.Heads(text, all[i])) sentences.Add(new SourceSentence(all[i], SentenceRole.Heading));
                else Say(all[i], mayGuide: false, owner >= 0);
            }
        if (owner >= 0) Apply(TextSpan.FromBounds(owner, item.End), _inParagraph);
    }

    private void Say(TextSpan sentence, bool mayGuide, bool isOwned)
    {
        var isDecision = minutes is null || minutes.IsDecision(sentence, isOwned || SpokenOwners.Charges(text, sentence));
        foreach (var (part, isItem) in SentenceParts.Cut(text, Roster.Without(text, sentence)))
        {
            if (!isDecision || mayGuide && SentenceJudge.IsGuidingThought(text, part) && !Promises(part)) Remark(part);
            else Add(part, isItem);
        }
    }

    private void Add(TextSpan span, bool always)
    {
        if (span.IsEmpty) return;
        if (!always && !SentenceJudge.IsAction(text, span) || DemandLabel.IsNoTask(text, span) || Roster.Is(span.In(text))) { Remark(span); return; }
        var (addressed, said) = SpokenOwners.Addressed(text, Roster.Without(text, span));
        var task = SentenceFacts.Read(text, said, time);
        task.Lead.AddRange(addressed.Except(task.Lead));
        ChargedSubjects.GiveTo(task, text, isMinutes: minutes is not null);
        task.IsSpoken &= addressed.Count == 0;
        _tasks.Add(task);
        _underHeading.Add(task);
        _inParagraph.Add(task);
        if (addressed.Count > 0) sentences.Add(new SourceSentence(TextSpan.FromBounds(span.Start, said.Start), SentenceRole.OwnerClause));
        sentences.Add(new SourceSentence(said, SentenceRole.Action));
    }

    private void Remark(TextSpan span) => sentences.Add(new SourceSentence(span, SentenceRole.Remark));

    private void Apply(TextSpan clause, OwnedTasks owned)
    {
        sentences.Add(new SourceSentence(clause, SentenceRole.OwnerClause));
        var owners = OwnerReading.Of(text, clause, time);
        if (owned == _underHeading && owned.Tasks.Count == 0) _ofHeading.Add(owners);
        // Where the heading has named who answers, a line below an item is meant for that item.
        foreach (var task in owned == _underHeading && _ofHeading.Exists(o => o.Lead.Count > 0) ? owned.Tasks.TakeLast(1) : owned.Tasks) owners.GiveTo(task);
        owned.Named();
    }

    private int OwnerIn(TextSpan span)
    {
        var (owner, bracket) = (OwnerClause.StartIn(text, span), OwnerBracket.StartIn(text, span));
        if (owner < 0 || bracket >= 0 && bracket < owner) owner = bracket;
        var score = ScoreBracket.StartIn(text, owner < 0 ? span : TextSpan.FromBounds(span.Start, owner));
        return score < 0 ? owner : score;
    }

    // One at the beginning heads the paragraph; in the middle only several of a kind do, where no paragraph has a heading of its own.
    private bool[] Slogans(List<TextSpan> all, bool begins)
    {
        var slogans = all.Select((s, i) => i + 1 < all.Count && Slogan.Is(text, s) && OwnerIn(s) < 0 && OwnerIn(all[i + 1]) != all[i + 1].Start).ToArray();
        if (isHeaded || begins) Array.Clear(slogans, 1, slogans.Length - 1);
        else MiddleSlogans(all, slogans);
        slogans[0] |= begins;
        for (var i = 0; i + 1 < all.Count; i++) slogans[i] |= Slogan.IsNumbered(text, all[i]) && OwnerIn(all[i]) < 0;
        return slogans;
    }

    private void MiddleSlogans(List<TextSpan> all, bool[] slogans)
    {
        var strict = slogans.Skip(1).Count(s => s);
        var among = Enumerable.Range(1, Math.Max(0, all.Count - 2)).Where(i => HeadsTheNext(all, i)).ToList();
        if (Math.Max(strict, among.Count) >= (strict > 0 ? FewestSlogans : FewestOfOthers))
            foreach (var i in among) slogans[i] = true;
        else Array.Clear(slogans, 1, slogans.Length - 1);
    }

    private bool HeadsTheNext(List<TextSpan> all, int at) => Slogan.IsAmongOthers(text, all[at]) && all[at + 1].Length > all[at].Length
        && !Slogan.IsAmongOthers(text, all[at + 1]) && OwnerIn(all[at]) < 0;

    // What stands before the first of several slogans speaks of the whole: it announces, the parts under the slogans promise.
    private static int BodyStart(bool[] slogans)
    {
        var first = Array.IndexOf(slogans, true, 1 % slogans.Length);
        return first is 1 or MostIntroduction && slogans.Skip(1).Count(s => s) >= FewestSlogans ? first : 0;
    }

    private bool Promises(TextSpan sentence) =>
        DueDateReader.ReadLast(text, sentence, time) is not null || TargetReader.Read(text, sentence).Count > 0;
}
