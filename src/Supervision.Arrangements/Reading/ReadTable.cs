using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Reading;

/// <summary>
/// A table of the document. It stands in the text as well: a row is a line, cells are separated by tabs, so every span lies in the text.
/// A table that only lays out the page is no table: its cells are paragraphs of the text.
/// </summary>
/// <param name="Name">Name of the sheet; null in documents.</param>
/// <param name="Columns">Number of columns of the widest row.</param>
internal sealed record ReadTable(string? Name, TextSpan Extent, int Columns, IReadOnlyList<ReadTableRow> Rows)
{
    private readonly int _tallest = Rows.Max(r => r.Cells.Count == 0 ? 1 : r.Cells.Max(c => c.RowSpan));

    /// <summary>The cell that covers a place, merged ones included; null where there is none.</summary>
    internal ReadTableCell? At(int row, int column)
    {
        for (var above = row; above >= 0 && above > row - _tallest; above--)
            foreach (var cell in Rows[above].Cells)
                if (cell.Column <= column && column < cell.Column + cell.ColumnSpan && above + cell.RowSpan > row) return cell;
        return null;
    }
}

/// <summary>One row: the cells that begin in it, from left to right. A cell reaching down from a row above is not repeated.</summary>
internal sealed record ReadTableRow(TextSpan Extent, IReadOnlyList<ReadTableCell> Cells);

/// <param name="Span">The words; empty for an empty cell.</param>
/// <param name="Column">First column covered, from 0.</param>
/// <param name="Lines">The paragraphs inside, each in <paramref name="Span"/>; in the text a space stands between them.</param>
internal sealed record ReadTableCell(TextSpan Span, int Column, int ColumnSpan, int RowSpan, IReadOnlyList<TextSpan> Lines);
