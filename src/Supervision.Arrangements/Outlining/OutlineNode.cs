namespace Supervision.Arrangements.Outlining;

/// <summary>A numbered heading or item of the document with what stands under it. The root is the document itself.</summary>
internal sealed class OutlineNode(int rank, string? number, TextSpan whole, TextSpan title, TextSpan body)
{
    internal int Rank { get; } = rank;
    internal string? Number { get; } = number;
    /// <summary>The whole numbered paragraph, its number included.</summary>
    internal TextSpan Whole { get; } = whole;
    /// <summary>The heading without its number, when it is one.</summary>
    internal TextSpan Title { get; private set; } = title;
    /// <summary>What follows the heading in the same paragraph.</summary>
    internal TextSpan Body { get; private set; } = body;
    internal List<TextSpan> Paragraphs { get; } = [];
    internal List<OutlineNode> Children { get; } = [];
    internal SectionKind Kind => Judgement.Value;
    /// <summary>What the section is about, with the words that say so.</summary>
    internal Judgement<SectionKind> Judgement { get; set; }
    internal int End { get; set; }

    /// <summary>How many of the paragraphs are rows of a task table.</summary>
    internal int Rows { get; private set; }

    /// <summary>The task tables of the document; on the root only.</summary>
    internal TextTables Tables { get; set; } = TextTables.None;

    /// <summary>An entry of a list that says itself what is to be done, not a heading over something else.</summary>
    internal bool IsItem { get; private set; }

    internal bool HasOwnText => !Body.IsEmpty || Paragraphs.Count > 0;

    internal TextSpan Heading => IsItem ? Whole : TextSpan.FromBounds(Whole.Start, Title.End);

    internal TextSpan Extent => TextSpan.FromBounds(Whole.Start, End);

    /// <summary>What it and everything under it says, headings excepted.</summary>
    internal IEnumerable<TextSpan> Said => Descendants.Prepend(this).SelectMany(n => n.Paragraphs.Prepend(n.IsItem ? n.Whole : n.Body)).Where(s => !s.IsEmpty);

    internal IEnumerable<OutlineNode> Descendants => Children.SelectMany(c => c.Descendants.Prepend(c));

    internal void BecomeItem()
    {
        IsItem = true;
        Title = TextSpan.FromBounds(Title.Start, Whole.End);
        Body = default;
    }

    internal void TakeLine(TextSpan line, bool isRow)
    {
        Paragraphs.Add(line);
        if (isRow) Rows++;
    }

    /// <summary>Nothing before this place belongs to it any more, its heading excepted.</summary>
    internal void BeginAt(int start)
    {
        Body = Body.End > start ? TextSpan.FromBounds(Math.Max(Body.Start, start), Body.End) : default;
        Paragraphs.RemoveAll(p => p.End <= start);
        if (Paragraphs is [var first, ..] && first.Start < start) Paragraphs[0] = TextSpan.FromBounds(start, first.End);
        Children.RemoveAll(c => c.End <= start);
    }

    internal void TakeTitle(TextSpan title) => Title = title;
}
