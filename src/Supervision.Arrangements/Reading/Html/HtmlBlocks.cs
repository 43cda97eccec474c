using System.Text;
using AngleSharp.Dom;

namespace Supervision.Arrangements.Reading.Html;

/// <summary>Walks the content of a page and hands out its paragraphs, numbered list items and tables.</summary>
internal sealed class HtmlBlocks(IBlockSink sink, CancellationToken cancellationToken)
{
    private const int WidestTable = 500;
    private const int TallestCell = 10_000;

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p", "img",
    };

    private readonly StringBuilder _line = new();
    private string _label = string.Empty;

    internal void Read(INode content)
    {
        ReadChildren(content, isPreformatted: false);
        Flush();
    }

    private void ReadChildren(INode node, bool isPreformatted)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in node.ChildNodes)
            if (child is IText text) Append(text.Data, isPreformatted);
            else if (child is IElement element && !Furniture.Is(element)) ReadElement(element, isPreformatted);
    }

    private void ReadElement(IElement element, bool isPreformatted)
    {
        switch (element.LocalName)
        {
            case "br" or "hr":
                Flush();
                break;
            case "table":
                Flush();
                sink.Table(ReadTable(element));
                break;
            case "ol" or "ul" or "menu" or "dir":
                Flush();
                if (!IsLinkList(element)) ReadList(element);
                break;
            case "del":
                break;
            case var name when Inline.Contains(name):
                ReadChildren(element, isPreformatted);
                break;
            default:
                Flush();
                ReadChildren(element, isPreformatted || element.LocalName is "pre" or "listing" or "xmp");
                Flush();
                break;
        }
    }

    private void ReadList(IElement list)
    {
        var number = list.LocalName == "ol" ? new ListNumber(list) : null;
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "li" } item && !Furniture.Is(item))
            {
                Flush();
                _label = number?.Next(item) ?? "• ";
                ReadChildren(item, isPreformatted: false);
                Flush();
                _label = string.Empty;
            }
            else if (child is IElement element && !Furniture.Is(element)) ReadElement(element, isPreformatted: false);
            else if (child is IText text) Append(text.Data, isPreformatted: false);
        }
        Flush();
    }

    // More articles, other columns: a list of nothing but links is a way on, not a promise.
    private static bool IsLinkList(IElement list)
    {
        var items = list.Children.Count(c => c.LocalName == "li");
        if (items < 3) return false;
        int linked = 0, whole = 0;
        foreach (var text in list.Descendants<IText>())
        {
            var length = text.Data.AsSpan().Trim().Length;
            whole += length;
            if (text.ParentElement is { } parent && (parent.LocalName == "a" || parent.ParentElement?.LocalName == "a")) linked += length;
        }
        return linked > whole * 0.8;
    }

    private void Append(string text, bool isPreformatted)
    {
        foreach (var c in text)
        {
            if (isPreformatted && c == '\n') Flush();
            else if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) _line.Append(c);
            else if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
        }
    }

    private void Flush()
    {
        var line = _line.ToString().Trim();
        _line.Clear();
        if (line.Length == 0) return;
        sink.Paragraph(_label + line);
        _label = string.Empty;
    }

    private FoundTable ReadTable(IElement element)
    {
        var table = new FoundTable();
        var covered = new Dictionary<int, int>();
        foreach (var row in element.Children.SelectMany(RowsOf))
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Rows.Add(ReadRow(row, covered));
        }
        foreach (var caption in element.Children.Where(c => c.LocalName == "caption")) new HtmlBlocks(sink, cancellationToken).Read(caption);
        return table;
    }

    private static IEnumerable<IElement> RowsOf(IElement part) => part.LocalName switch
    {
        "tr" => [part],
        "thead" or "tbody" or "tfoot" => part.Children.Where(c => c.LocalName == "tr"),
        _ => [],
    };

    // Covered: for each column, how many rows from this one on a cell from above still reaches into.
    private List<FoundCell> ReadRow(IElement row, Dictionary<int, int> covered)
    {
        var cells = new List<FoundCell>();
        var next = covered.Where(c => c.Value > 1).ToDictionary(c => c.Key, c => c.Value - 1);
        var column = 0;
        foreach (var element in row.Children.Where(c => c.LocalName is "td" or "th"))
        {
            while (covered.ContainsKey(column)) column++;
            var cell = new FoundCell(column, Span(element, "colspan", WidestTable)) { RowSpan = Span(element, "rowspan", TallestCell) };
            new HtmlBlocks(cell, cancellationToken).Read(element);
            cells.Add(cell);
            for (var i = 0; i < cell.ColumnSpan && cell.RowSpan > 1; i++) next[column + i] = cell.RowSpan - 1;
            column += cell.ColumnSpan;
            if (column > WidestTable * 4) break;
        }
        covered.Clear();
        foreach (var (key, value) in next) covered[key] = value;
        return cells;
    }

    private static int Span(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), System.Globalization.CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
