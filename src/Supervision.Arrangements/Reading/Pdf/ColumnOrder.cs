namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>Brings the pieces of a page into reading order: columns from left to right between the lines that run across.</summary>
internal static class ColumnOrder
{
    private const int FewestLinesOfAColumn = 4;
    private const double ToleratedCrossings = 0.12;
    private const int DeepestSplit = 3;

    internal static List<PdfLine> Arrange(List<PdfLine> pieces) => Arrange(pieces, 0);

    private static List<PdfLine> Arrange(List<PdfLine> pieces, int depth)
    {
        if (depth >= DeepestSplit || Gutter(pieces) is not { } gutter) return Column(pieces);
        var ordered = new List<PdfLine>();
        var (left, right) = (new List<PdfLine>(), new List<PdfLine>());
        foreach (var piece in pieces.OrderByDescending(p => p.Baseline))
        {
            if (piece.Right <= gutter) left.Add(piece);
            else if (piece.Left >= gutter) right.Add(piece);
            else
            {
                TakeBand();
                ordered.AddRange(Column([piece]));
            }
        }
        TakeBand();
        return ordered;

        void TakeBand()
        {
            ordered.AddRange(Arrange(left, depth + 1));
            ordered.AddRange(Arrange(right, depth + 1));
            left = [];
            right = [];
        }
    }

    // A gutter runs where (nearly) no line crosses and both sides hold lines beside each other.
    private static double? Gutter(List<PdfLine> pieces)
    {
        if (pieces.Count < FewestLinesOfAColumn * 2) return null;
        double? best = null;
        var fewest = (int)(pieces.Count * ToleratedCrossings) + 1;
        foreach (var x in pieces.Select(p => p.Left - 0.5).Distinct())
        {
            int left = 0, right = 0, crossing = 0;
            double leftTop = 0, leftBottom = double.MaxValue, rightTop = 0, rightBottom = double.MaxValue;
            foreach (var piece in pieces)
                if (piece.Right <= x) { left++; leftTop = Math.Max(leftTop, piece.Baseline); leftBottom = Math.Min(leftBottom, piece.Baseline); }
                else if (piece.Left >= x) { right++; rightTop = Math.Max(rightTop, piece.Baseline); rightBottom = Math.Min(rightBottom, piece.Baseline); }
                else crossing++;
            if (crossing >= fewest || left < FewestLinesOfAColumn || right < FewestLinesOfAColumn) continue;
            var shared = Math.Min(leftTop, rightTop) - Math.Max(leftBottom, rightBottom);
            if (shared < 0.4 * Math.Min(leftTop - leftBottom, rightTop - rightBottom)) continue;
            if (!AreProse(pieces, x)) continue;
            (best, fewest) = (x, crossing);
        }
        return best;
    }

    // Columns of prose are filled with lines of one width; the cells of an unruled table are not.
    private static bool AreProse(List<PdfLine> pieces, double x) =>
        IsFilled([.. pieces.Where(p => p.Right <= x)]) && IsFilled([.. pieces.Where(p => p.Left >= x)]);

    private static bool IsFilled(List<PdfLine> side)
    {
        var widest = side.Max(p => p.Right) - side.Min(p => p.Left);
        return side.Count(p => p.Width > widest * 0.75) >= side.Count * 0.4;
    }

    /// <summary>Pieces of one column as lines from top to bottom; what stands on one line is joined.</summary>
    internal static List<PdfLine> Column(List<PdfLine> pieces)
    {
        if (pieces.Count == 0) return [];
        var (left, right) = (pieces.Min(p => p.Left), pieces.Max(p => p.Right));
        var lines = new List<PdfLine>();
        foreach (var piece in pieces.OrderByDescending(p => p.Baseline).ThenBy(p => p.Left))
        {
            if (lines.Count > 0 && lines[^1] is { Table: null } last && piece.Table is null && Math.Abs(last.Baseline - piece.Baseline) < Math.Max(last.Size, piece.Size) * 0.45)
                lines[^1] = last with { Left = Math.Min(last.Left, piece.Left), Right = Math.Max(last.Right, piece.Right), Text = last.Text + ' ' + piece.Text };
            else
                lines.Add(piece with { ColumnLeft = left, ColumnRight = right });
        }
        return lines;
    }
}
