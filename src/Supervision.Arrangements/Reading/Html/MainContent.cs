using AngleSharp.Dom;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Reading.Html;

/// <summary>Finds the part of a page that holds its prose: from the body down, as long as nothing of the content would be left behind.</summary>
internal static class MainContent
{
    private const double NearlyAll = 0.97;
    private const int ShortestProse = 12;

    internal static IElement Find(IElement body, CancellationToken cancellationToken)
    {
        var prose = Weigh(body, cancellationToken);
        var content = body;
        while (prose.TryGetValue(content, out var whole))
        {
            var inner = content.Children.FirstOrDefault(c => IsContainer(c) && prose.GetValueOrDefault(c) >= whole * NearlyAll);
            if (inner is null || LeavesContent(content, inner) || inner.LocalName == "table" && !IsFrame(inner, prose, whole)) break;
            content = inner;
        }
        return content;
    }

    /// <summary>Characters of prose inside: text outside links that reads like sentences; counting stops at the limit.</summary>
    internal static int ProseLength(IElement element, int limit)
    {
        var length = 0;
        foreach (var text in element.Descendants<IText>())
        {
            length += ProseOf(text);
            if (length >= limit) break;
        }
        return length;
    }

    // A table that frames the page has its prose in one cell; one whose cells share it is content itself.
    private static bool IsFrame(IElement table, Dictionary<INode, int> prose, int whole) =>
        table.QuerySelectorAll("td, th").Any(cell => prose.GetValueOrDefault(cell) >= whole * NearlyAll);

    private static bool IsContainer(IElement element) =>
        element.LocalName is "div" or "section" or "article" or "main" or "form" or "center" or "table" or "tbody" or "tr" or "td" or "font" or "ucapcontent";

    // A heading or a numbered line beside the prose belongs to it; the page's title is found by itself.
    private static bool LeavesContent(IElement content, IElement inner) => content.ChildNodes.Any(n => n != inner && n switch
    {
        IText text => IsNumbered(text.Data),
        IElement element => !Furniture.Is(element) && (IsHeading(element) || element.QuerySelector("h2,h3,h4,h5,h6,table") is not null || element.Descendants<IText>().Any(t => IsNumbered(t.Data))),
        _ => false,
    });

    private static bool IsHeading(IElement element) => element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";

    private static bool IsNumbered(string text)
    {
        var words = text.Trim();
        return words.Length > 2 && !char.IsAsciiDigit(words[0]) && NumberMark.TryRead(words, 0, words.Length, out _);
    }

    private static Dictionary<INode, int> Weigh(IElement body, CancellationToken cancellationToken)
    {
        var prose = new Dictionary<INode, int>();
        foreach (var text in body.Descendants<IText>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ProseOf(text) is not (> 0 and var length)) continue;
            for (INode? node = text.Parent; node is not null; node = node == body ? null : node.Parent)
                prose[node] = prose.GetValueOrDefault(node) + length;
        }
        return prose;
    }

    private static int ProseOf(IText text)
    {
        var words = text.Data.AsSpan().Trim();
        if (words.Length < ShortestProse || words.IndexOfAny("。；，") < 0) return 0;
        for (var parent = text.ParentElement; parent is not null; parent = parent.ParentElement)
            if (parent.LocalName is "a" or "script" or "style" or "noscript" or "footer" or "nav" or "aside" or "template") return 0;
        return words.Length;
    }
}
