using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Walks one arrangement from heading to heading and gathers its tasks and the role of every sentence.</summary>
internal sealed class ArrangementWalker(string text, int? planYear, List<SourceSentence> sentences)
{
    private const int LongestSubheading = 20, MostUnits = 60;

    private readonly List<SplitTask> _tasks = [];
    private List<SplitTask> _underHeading = [];
    private List<SplitTask> _inParagraph = [];

    internal IReadOnlyList<SplitTask> Tasks => _tasks;

    internal void Walk(OutlineNode node)
    {
        if (node.IsItem)
        {
            WalkItem(node);
            WalkParagraphs(node.Paragraphs, subheaded: false);
        }
        else
        {
            _underHeading = [];
            if (!node.Title.IsEmpty) sentences.Add(new SourceSentence(node.Heading, SentenceRole.Heading));
            WalkBody(node);
        }
        foreach (var child in node.Children) Walk(child);
    }

    /// <summary>Everything under the heading but its children.</summary>
    internal void WalkBody(OutlineNode node)
    {
        if (!node.Body.IsEmpty) WalkParagraph(node.Body, skipFirst: false, guiding: true);
        var subheaded = IsSubheaded(node.Paragraphs);
        WalkParagraphs(node.Paragraphs, subheaded);
    }

    private void WalkParagraphs(List<TextSpan> paragraphs, bool subheaded)
    {
        var introduced = !subheaded;
        foreach (var paragraph in paragraphs)
        {
            var startsWithSubheading = subheaded && Subheading(paragraph) is not null;
            introduced |= startsWithSubheading;
            if (Address.Begins(text, paragraph) || !introduced || Signature.Is(text, paragraph)) Remark(paragraph);
            else WalkParagraph(paragraph, startsWithSubheading, guiding: true);
        }
    }

    private void WalkItem(OutlineNode node)
    {
        _inParagraph = [];
        var content = node.Title;
        var owner = OwnerClause.StartIn(text, content);
        var said = SentenceParts.Bare(text, owner < 0 ? content : TextSpan.FromBounds(content.Start, owner));
        if (!said.IsEmpty) Add(said, always: true);
        if (owner >= 0) Apply(TextSpan.FromBounds(owner, content.End), _inParagraph);
    }

    private void WalkParagraph(TextSpan paragraph, bool skipFirst, bool guiding)
    {
        _inParagraph = [];
        var isFirst = true;
        foreach (var sentence in SentenceScanner.Scan(text, paragraph))
        {
            var owner = OwnerClause.StartIn(text, sentence);
            var said = owner < 0 ? sentence : TextSpan.FromBounds(sentence.Start, owner).Trim(text);
            if (isFirst && skipFirst) sentences.Add(new SourceSentence(said, SentenceRole.Heading));
            else if (!said.IsEmpty) Say(said, isFirst && guiding);
            if (owner >= 0) Apply(TextSpan.FromBounds(owner, sentence.End), isFirst && said.IsEmpty ? _underHeading : _inParagraph);
            isFirst = false;
        }
    }

    private void Say(TextSpan sentence, bool mayGuide)
    {
        foreach (var (part, isItem) in SentenceParts.Cut(text, sentence))
        {
            if (mayGuide && SentenceJudge.IsGuidingThought(text, part)) Remark(part);
            else Add(part, isItem);
        }
    }

    private void Add(TextSpan span, bool always)
    {
        if (!always && !SentenceJudge.IsAction(text, span)) { Remark(span); return; }
        var task = new SplitTask(span) { Due = DueDateReader.ReadLast(text, span, planYear), Targets = TargetReader.Read(text, span) };
        _tasks.Add(task);
        _underHeading.Add(task);
        _inParagraph.Add(task);
        sentences.Add(new SourceSentence(span, SentenceRole.Action));
    }

    private void Remark(TextSpan span) => sentences.Add(new SourceSentence(span, SentenceRole.Remark));

    private void Apply(TextSpan clause, List<SplitTask> owned)
    {
        sentences.Add(new SourceSentence(clause, SentenceRole.OwnerClause));
        foreach (var (role, value) in OwnerClause.Read(text, clause))
        {
            var due = DueDateReader.ReadLast(text, value, planYear, role == ClauseRole.Due);
            var (lead, support) = role is ClauseRole.Lead or ClauseRole.Support ? OwnerNames.Read(value.Of(text), role) : ([], []);
            foreach (var task in owned)
            {
                task.Due ??= due;
                task.Lead.AddRange(lead.Except(task.Lead).Take(MostUnits - task.Lead.Count));
                task.Support.AddRange(support.Except(task.Support).Take(MostUnits - task.Support.Count));
            }
        }
        owned.Clear();
    }

    // Most paragraphs begin with a short sentence without a comma: 保障产业发展空间。划定…
    private bool IsSubheaded(List<TextSpan> paragraphs)
    {
        var headed = paragraphs.Count(p => Subheading(p) is not null);
        return headed >= 2 && headed * 2 >= paragraphs.Count;
    }

    private TextSpan? Subheading(TextSpan paragraph)
    {
        foreach (var sentence in SentenceScanner.Scan(text, paragraph))
        {
            var isShort = sentence.Length <= LongestSubheading && sentence.End < paragraph.End;
            var words = sentence.In(text);
            return isShort && words.IndexOfAny('，', ',', '；') < 0 && !words.ContainsAnyInRange('0', '9') && !DueWords.Contain(words) ? sentence : null;
        }
        return null;
    }
}
