using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Supervision.Arrangements.Reading.Html;

/// <summary>Saved web pages and pasted fragments: title, main content and tables; what serves only to move about the site is left out.</summary>
internal static class HtmlReader
{
    // The parser hangs what is deeper than twice this beside its place, so the order of the text would no longer be that of the page.
    private const int MaxDepth = 400;

    internal static ReadContent Read(string html, string encodingName, CancellationToken cancellationToken)
    {
        if (NestingGuard.IsDeeper(html, MaxDepth)) throw new ReadRefusedException(ReadRefusal.TooDeep);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = MaxDepth * 2,
            SkipComments = true,
            SkipScriptText = true,
            IsScripting = false,
            DisableElementPositionTracking = true,
        });
        using var page = parser.ParseDocument(html);
        cancellationToken.ThrowIfCancellationRequested();
        if (page.Body is not { } body) throw new ReadRefusedException(ReadRefusal.Empty);
        EnsureShallow(body);
        var content = MainContent.Find(body, cancellationToken);
        var composer = new TextComposer();
        if (PageTitle.Missing(page, content) is { } title) composer.Paragraph(title);
        new HtmlBlocks(composer, cancellationToken).Read(content);
        return composer.Finish(encodingName) with { Margins = [string.Join('\n', page.DocumentElement.GetDescendants().OfType<IText>().Select(t => t.Data.Trim()).Where(t => t.Length > 0))] };
    }

    private static void EnsureShallow(IElement body)
    {
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((body, 0));
        while (open.TryPop(out var place))
        {
            if (place.Depth >= MaxDepth * 2 - 5) throw new ReadRefusedException(ReadRefusal.TooDeep);
            foreach (var child in place.Node.ChildNodes)
                if (child is IElement) open.Push((child, place.Depth + 1));
        }
    }
}
