namespace Supervision.Arrangements.Outlining;

/// <summary>A short line on its own that names a kind of section: 下一步工作打算, 存在问题.</summary>
internal static class UnnumberedHeading
{
    private const int Shortest = 3, Longest = 30;

    internal static bool Is(string text, TextSpan paragraph, Stack<OutlineNode> open)
    {
        if (paragraph.Length is < Shortest or > Longest) return false;
        var last = text[paragraph.End - 1];
        if (Punctuation.IsClauseEnd(last) || paragraph.In(text).IndexOfAny('，', ',', '。') >= 0) return false;
        var line = paragraph.Of(text);
        if (IsDocumentTitle(line, open)) return false;
        return SectionClassifier.Classify(line) is not SectionKind.Other;
    }

    // The name of the document itself stands before everything else and ends in its genre.
    private static bool IsDocumentTitle(string line, Stack<OutlineNode> open) =>
        open.Count == 1 && open.Peek().Children.Count == 0 && open.Peek().Paragraphs.Count < 4 && DocumentTitle.EndsInGenre(line);
}
