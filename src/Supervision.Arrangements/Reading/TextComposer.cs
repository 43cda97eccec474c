using System.Text;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Reading;

/// <summary>Writes the paragraphs and tables of a document into one text and notes where the tables stand in it.</summary>
internal sealed class TextComposer : IBlockSink
{
    /// <summary>More characters than this no document has; beyond it memory would be at the mercy of the file.</summary>
    private const int MaxCharacters = 64 * 1024 * 1024;

    private readonly StringBuilder _text = new();
    private readonly List<ReadTable> _tables = [];

    public void Paragraph(string text)
    {
        var clean = CleanText.Of(text).TrimEnd();
        if (clean.Length == 0) return;
        Append(clean);
        _text.Append('\n');
    }

    public void Table(FoundTable table)
    {
        if (table.IsLayout)
        {
            foreach (var cell in table.Rows.SelectMany(r => r)) cell.PourInto(this);
            return;
        }
        var start = _text.Length;
        var rows = new List<ReadTableRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            rows.Add(Row(row, table.Rows.Count - rows.Count));
            _text.Append('\n');
        }
        _tables.Add(new ReadTable(table.Name, TextSpan.FromBounds(start, _text.Length - 1), table.Columns, rows));
    }

    internal ReadContent Finish(string? encodingName = null)
    {
        if (_text.Length > 0 && _text[^1] == '\n') _text.Length--;
        return new ReadContent(_text.ToString(), _tables, encodingName);
    }

    private ReadTableRow Row(List<FoundCell> row, int rowsLeft)
    {
        var start = _text.Length;
        var cells = new List<ReadTableCell>(row.Count);
        foreach (var cell in row)
        {
            if (cells.Count > 0) _text.Append('\t');
            cells.Add(Cell(cell, rowsLeft));
        }
        return new ReadTableRow(TextSpan.FromBounds(start, _text.Length), cells);
    }

    private ReadTableCell Cell(FoundCell cell, int rowsLeft)
    {
        var start = _text.Length;
        var lines = new List<TextSpan>(1);
        foreach (var line in cell.Lines)
        {
            var clean = CleanText.Of(line).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Trim();
            if (clean.Length == 0) continue;
            if (lines.Count > 0) _text.Append(' ');
            lines.Add(new TextSpan(_text.Length, clean.Length));
            Append(clean);
        }
        return new ReadTableCell(TextSpan.FromBounds(start, _text.Length), cell.Column, cell.ColumnSpan, Math.Min(cell.RowSpan, rowsLeft), lines);
    }

    private void Append(string text)
    {
        if (_text.Length + text.Length > MaxCharacters) throw new ReadRefusedException(ReadRefusal.Inflated);
        _text.Append(text);
    }
}
