namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>A piece of a printed line; positions in points from the lower left corner of the page.</summary>
/// <param name="Size">Height of the letters.</param>
internal sealed record PdfLine(int Page, double Left, double Right, double Baseline, double Size, string Text)
{
    /// <summary>Edges of the column that the line stands in.</summary>
    internal double ColumnLeft { get; init; }

    internal double ColumnRight { get; init; }

    /// <summary>Set where a whole table stands instead of a line.</summary>
    internal RuledTable? Table { get; init; }

    internal double Width => Right - Left;
}
