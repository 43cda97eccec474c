namespace Supervision.Arrangements.Outlining;

/// <summary>Paragraphs to a tree of headings, items and the text under them.</summary>
internal static class OutlineBuilder
{
    private const int LongestMark = 12, LongestNotice = 60;

    /// <param name="title">Words of the document's title: their line is neither heading nor text.</param>
    internal static OutlineNode Build(string text, TextSpan title, CancellationToken cancellationToken = default)
    {
        var root = new OutlineNode(-1, null, new TextSpan(0, 0), default, default);
        var open = new Stack<OutlineNode>();
        open.Push(root);
        var lines = ParagraphScanner.Lines(text);
        var tables = root.Tables = TextTables.Find(text, lines);
        foreach (var paragraph in ParagraphScanner.Scan(text, lines, tables))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (tables.At(paragraph.Start) is not null) open.Peek().TakeLine(paragraph, tables.RowAt(paragraph.Start) is not null);
            else if (Noise.IsNoise(text, paragraph) || IsTitle(text, paragraph, title)) continue;
            else if (Noise.WithoutFoot(text, paragraph) is { IsEmpty: false } said) Place(text, said, open);
        }
        ListShape.Decide(root, text);
        Close(root, text.Length);
        return root;
    }

    // A document sent with a notice names itself in both, and so does the notice.
    private static bool IsTitle(string text, TextSpan paragraph, TextSpan title) => !title.IsEmpty
        && (paragraph.Overlaps(title) && paragraph.Length <= title.Length + LongestMark || paragraph.In(text).SequenceEqual(title.In(text)) || IsOfNotice(text, paragraph, title));

    private static bool IsOfNotice(string text, TextSpan paragraph, TextSpan title)
    {
        if (paragraph.Length > title.Length + LongestNotice) return false;
        var at = paragraph.In(text).IndexOf(title.In(text), StringComparison.Ordinal);
        var behind = at > 0 && text[paragraph.Start + at - 1] == '《' ? text.AsSpan(paragraph.Start + at + title.Length, paragraph.Length - at - title.Length) : default;
        return behind is "》的通知" or "》通知" or "》的函";
    }

    private static void Place(string text, TextSpan paragraph, Stack<OutlineNode> open)
    {
        if (NumberMark.TryRead(text, paragraph.Start, paragraph.End, out var mark) && mark.Length < paragraph.Length || mark.Rank == NumberMark.AnnexRank && mark.Length > 0)
            Push(open, Numbered(text, paragraph, mark));
        else if (Address.Begins(text, paragraph))
            BeginUnnumberedPart(text, paragraph, open);
        else if (IsAnnexTitle(open.Peek(), paragraph))
            open.Peek().TakeTitle(paragraph);
        else if (UnnumberedHeading.Is(text, paragraph, open))
            Push(open, new OutlineNode(NumberMark.UnnumberedRank, null, paragraph, paragraph, default));
        else
            open.Peek().Paragraphs.Add(paragraph);
    }

    private static OutlineNode Numbered(string text, TextSpan paragraph, NumberMark mark)
    {
        var (title, body) = HeadingCutter.Cut(text, paragraph.Start + mark.Length, paragraph.End);
        return new OutlineNode(mark.Rank, mark.Label.Length == 0 ? null : mark.Label, paragraph, title, body);
    }

    private static void Push(Stack<OutlineNode> open, OutlineNode node)
    {
        while (open.Peek().Rank >= node.Rank) open.Pop();
        open.Peek().Children.Add(node);
        open.Push(node);
    }

    // 各位代表！ turns from one matter to the next: what follows no longer belongs to the last numbered heading.
    private static void BeginUnnumberedPart(string text, TextSpan paragraph, Stack<OutlineNode> open)
    {
        while (open.Peek().Rank >= NumberMark.ParenthesizedRank) open.Pop();
        if (open.Peek().Children.Count == 0)
        {
            open.Peek().Paragraphs.Add(paragraph);
            return;
        }
        var part = new OutlineNode(NumberMark.ParenthesizedRank, null, new TextSpan(paragraph.Start, 0), new TextSpan(paragraph.Start, 0), default);
        part.Paragraphs.Add(paragraph);
        Push(open, part);
    }

    private static bool IsAnnexTitle(OutlineNode node, TextSpan paragraph) =>
        node.Rank == NumberMark.AnnexRank && node.Title.IsEmpty && node.Paragraphs.Count == 0 && node.Children.Count == 0 && paragraph.Length <= 60;

    private static void Close(OutlineNode node, int end)
    {
        node.End = end;
        for (var i = node.Children.Count - 1; i >= 0; i--)
        {
            Close(node.Children[i], end);
            end = node.Children[i].Whole.Start;
        }
    }
}
