using System.Globalization;
using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Xlsx;

/// <summary>One sheet as a table. Rows without words are left out; merged cells keep their reach over the rows that remain.</summary>
internal sealed class SheetReader(XmlReader xml, SharedStrings strings, CellFormats formats)
{
    /// <summary>A plan's table has some thousands; beyond this the file is not one.</summary>
    private const int MaxCells = 500_000;
    private const int MostMergedRows = 10_000_000;
    private const int RowsPerReport = 500;

    private readonly List<(int Number, List<FoundCell> Cells)> _rows = [];
    private readonly List<MergedRange> _merged = [];
    private int _cells;

    internal void ReadInto(IBlockSink sink, string name, Action report, CancellationToken cancellationToken)
    {
        foreach (var part in xml.Children())
            if (part == "sheetData") ReadRows(report, cancellationToken);
            else if (part == "mergeCells")
                foreach (var merge in xml.Children())
                    if (merge == "mergeCell" && MergedRange.TryParse(xml.Attribute("ref"), out var range)) _merged.Add(range);
        Merge();
        var table = new FoundTable { Name = name };
        table.Rows.AddRange(_rows.Where(r => r.Cells.Count > 0).Select(r => r.Cells));
        if (table.Rows.Count > 0) sink.Table(table);
    }

    private void ReadRows(Action report, CancellationToken cancellationToken)
    {
        var number = 0;
        foreach (var name in xml.Children())
        {
            if (name != "row") continue;
            cancellationToken.ThrowIfCancellationRequested();
            number = xml.Number("r") ?? number + 1;
            var cells = ReadRow();
            if (cells.Count > 0) _rows.Add((number, cells));
            if (number % RowsPerReport == 0) report();
        }
    }

    private List<FoundCell> ReadRow()
    {
        var cells = new List<FoundCell>();
        var column = -1;
        foreach (var name in xml.Children())
        {
            if (name != "c") continue;
            column = MergedRange.TryParseCell(xml.Attribute("r"), out var place) ? place.Column : column + 1;
            var (kind, style) = (xml.Attribute("t"), xml.Number("s"));
            var text = ReadCell(kind, style);
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (++_cells > MaxCells) throw new ReadRefusedException(ReadRefusal.Inflated);
            var cell = new FoundCell(column, 1);
            cell.Paragraph(text.Replace('\r', '\n'));
            if (cell.Length > 0) cells.Add(cell);
        }
        if (!IsOrdered(cells)) cells.Sort((a, b) => a.Column.CompareTo(b.Column));
        return cells;
    }

    private string ReadCell(string? kind, int? style)
    {
        var text = string.Empty;
        foreach (var name in xml.Children())
            if (name == "is") text = SharedStrings.ReadText(xml);
            else if (name == "v") text = Shown(xml.InnerText(), kind, style);
        return text;
    }

    private string Shown(string raw, string? kind, int? style) => kind switch
    {
        "s" => int.TryParse(raw, CultureInfo.InvariantCulture, out var index) ? strings[index] : string.Empty,
        "str" or "inlineStr" => raw,
        "b" => raw == "1" ? "TRUE" : "FALSE",
        "e" => string.Empty,
        "d" => DateOnly.TryParse(raw.AsSpan(0, Math.Min(10, raw.Length)), CultureInfo.InvariantCulture, out var date) ? $"{date.Year}年{date.Month}月{date.Day}日" : raw,
        _ => formats.Show(raw, style),
    };

    private static bool IsOrdered(List<FoundCell> cells)
    {
        for (var i = 1; i < cells.Count; i++)
            if (cells[i].Column < cells[i - 1].Column) return false;
        return true;
    }

    private void Merge()
    {
        var visited = 0L;
        foreach (var range in _merged)
        {
            var first = _rows.BinarySearch((range.FirstRow, []), ByNumber);
            if (first < 0 || _rows[first].Cells.Find(c => c.Column == range.FirstColumn) is not { } owner) continue;
            var last = first;
            while (last + 1 < _rows.Count && _rows[last + 1].Number <= range.LastRow) last++;
            if ((visited += last - first + 1) > MostMergedRows) return;
            owner.ColumnSpan = range.LastColumn - range.FirstColumn + 1;
            for (var row = first; row <= last; row++)
                _rows[row].Cells.RemoveAll(c => c != owner && c.Column >= range.FirstColumn && c.Column <= range.LastColumn);
            owner.RowSpan = last - first + 1;
        }
    }

    private static Comparer<(int Number, List<FoundCell> Cells)> ByNumber { get; } =
        Comparer<(int Number, List<FoundCell> Cells)>.Create((a, b) => a.Number.CompareTo(b.Number));
}
