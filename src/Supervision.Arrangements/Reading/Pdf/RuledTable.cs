using System.Text;
using Supervision.Arrangements.Outlining;
using UglyToad.PdfPig.Content;

namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>A table drawn with lines: where its columns and rows are, and which of them its cells span.</summary>
internal sealed class RuledTable
{
    private const double SameEdge = 2.5;
    private const int MostCells = 20_000;

    private readonly PageRules _rules;
    private readonly double[] _rows;
    private readonly Dictionary<(int Row, int Column), (FoundCell Cell, List<Letter> Letters)> _owners = [];

    private RuledTable(PageRules rules, double[] columns, double[] rows)
    {
        _rules = rules;
        (Columns, _rows) = (columns, rows);
        for (var row = 0; row + 1 < rows.Length; row++) Table.Rows.Add(BeginRow(row));
    }

    /// <summary>The vertical edges, from left to right.</summary>
    internal double[] Columns { get; }

    internal double Top => _rows[0];

    internal FoundTable Table { get; } = new();

    /// <summary>The tables of a page; the letters inside them are taken out of the list.</summary>
    internal static List<RuledTable> Take(Page page, List<Letter> letters)
    {
        var rules = PageRules.Of(page);
        if (rules.Horizontal.Count < 2 || rules.Vertical.Count < 1) return [];
        var tables = RuleGroups.Of(rules).Select(g => Of(g.Horizontal, g.Vertical, rules)).OfType<RuledTable>().ToList();
        foreach (var table in tables) letters.RemoveAll(table.Takes);
        foreach (var table in tables) table.Write(page.Number);
        return [.. tables.Where(t => t.Table.Rows.Exists(r => r.Exists(c => c.Length > 0)))];
    }

    private static RuledTable? Of(List<Rule> horizontal, List<Rule> vertical, PageRules rules)
    {
        var columns = Edges([.. vertical.Select(v => v.At), horizontal.Min(h => h.From), horizontal.Max(h => h.To)]);
        var rows = Edges([.. horizontal.Select(h => h.At), vertical.Min(v => v.From), vertical.Max(v => v.To)]);
        Array.Reverse(rows);
        return columns.Length >= 3 && rows.Length >= 2 && columns.Length * rows.Length <= MostCells ? new RuledTable(rules, columns, rows) : null;
    }

    private static double[] Edges(List<double> places)
    {
        var edges = new List<double>();
        foreach (var place in places.Order())
            if (edges.Count == 0 || place - edges[^1] > SameEdge) edges.Add(place);
        return [.. edges];
    }

    private List<FoundCell> BeginRow(int row)
    {
        var cells = new List<FoundCell>();
        for (var column = 0; column + 1 < Columns.Length; column++)
        {
            if (_owners.ContainsKey((row, column))) continue;
            var (width, height) = Reach(row, column);
            var cell = new FoundCell(column, width) { RowSpan = height };
            var owner = (cell, new List<Letter>());
            for (var r = row; r < row + height; r++)
                for (var c = column; c < column + width; c++) _owners.TryAdd((r, c), owner);
            cells.Add(cell);
        }
        return cells;
    }

    // A cell reaches as far as no rule bounds it.
    private (int Width, int Height) Reach(int row, int column)
    {
        int width = 1, height = 1;
        while (column + width + 1 < Columns.Length && !_owners.ContainsKey((row, column + width)) && !IsRuled(_rules.Vertical, Columns[column + width], Middle(_rows, row))) width++;
        while (row + height + 1 < _rows.Length && !Enumerable.Range(column, width).Any(c => IsRuled(_rules.Horizontal, _rows[row + height], Middle(Columns, c)))) height++;
        return (width, height);
    }

    private static bool IsRuled(List<Rule> rules, double at, double place) => rules.Exists(r => Math.Abs(r.At - at) <= SameEdge && r.Covers(place));

    private static double Middle(double[] edges, int index) => (edges[index] + edges[index + 1]) / 2;

    private bool Takes(Letter letter)
    {
        var x = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2;
        var y = letter.StartBaseLine.Y + LineBuilder.SizeOf(letter) * 0.3;
        var column = Array.FindLastIndex(Columns, c => c <= x);
        var row = Array.FindLastIndex(_rows, r => r >= y);
        if (column < 0 || row < 0 || !_owners.TryGetValue((row, column), out var owner)) return false;
        owner.Letters.Add(letter);
        return true;
    }

    private void Write(int page)
    {
        foreach (var (cell, letters) in _owners.Values.Distinct())
        {
            var paragraph = new StringBuilder();
            foreach (var line in ColumnOrder.Column(LineBuilder.Build(page, letters)))
            {
                var begins = NumberMark.TryRead(line.Text, 0, line.Text.Length, out var mark) && mark.Length < line.Text.Length;
                if (paragraph.Length > 0 && (begins || Punctuation.IsSentenceEnd(paragraph[^1]) || Punctuation.IsSemicolon(paragraph[^1]))) Flush(cell, paragraph);
                LineBuilder.AppendJoined(paragraph, line.Text);
            }
            Flush(cell, paragraph);
        }
    }

    private static void Flush(FoundCell cell, StringBuilder paragraph)
    {
        cell.Paragraph(paragraph.ToString());
        paragraph.Clear();
    }
}
