using System.Text;
using UglyToad.PdfPig.Content;

namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>Puts the letters of a page together into pieces of lines: what stands on one baseline without a wide gap.</summary>
internal static class LineBuilder
{
    private const double SameBaseline = 0.45, WideGap = 0.95, Overprint = 0.25;

    internal static List<PdfLine> Build(int page, IEnumerable<Letter> letters)
    {
        var pieces = new List<PdfLine>();
        var row = new List<Letter>();
        foreach (var letter in letters.Where(IsShown).OrderByDescending(l => l.StartBaseLine.Y).ThenBy(l => l.StartBaseLine.X))
        {
            if (row.Count > 0 && row[0].StartBaseLine.Y - letter.StartBaseLine.Y > Math.Max(SizeOf(row[0]), SizeOf(letter)) * SameBaseline)
            {
                Cut(page, row, pieces);
                row.Clear();
            }
            row.Add(letter);
        }
        Cut(page, row, pieces);
        return pieces;
    }

    internal static double SizeOf(Letter letter) => letter.PointSize is > 1 and < 300 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);

    /// <summary>Joins what stands side by side; Chinese needs no space, Latin words do.</summary>
    internal static void AppendJoined(StringBuilder text, string more)
    {
        if (text.Length > 0 && more.Length > 0 && IsLatin(text[^1]) && IsLatin(more[0])) text.Append(' ');
        text.Append(more);
    }

    internal static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u00C0' and < '\u0250';

    private static bool IsShown(Letter letter) => letter.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrEmpty(letter.Value);

    private static void Cut(int page, List<Letter> row, List<PdfLine> pieces)
    {
        if (row.Count == 0) return;
        row.Sort((a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X));
        var piece = new List<Letter>();
        foreach (var letter in row)
        {
            if (string.IsNullOrWhiteSpace(letter.Value)) continue;
            if (piece.Count > 0)
            {
                var last = piece[^1];
                if (IsOverprint(last, letter)) continue;
                if (letter.StartBaseLine.X - last.EndBaseLine.X > Math.Min(SizeOf(last), SizeOf(letter)) * WideGap) Finish(page, piece, pieces);
            }
            piece.Add(letter);
        }
        Finish(page, piece, pieces);
    }

    // Bold is sometimes made by printing a letter twice.
    private static bool IsOverprint(Letter last, Letter letter) =>
        last.Value == letter.Value && letter.StartBaseLine.X - last.StartBaseLine.X < SizeOf(last) * Overprint;

    private static void Finish(int page, List<Letter> piece, List<PdfLine> pieces)
    {
        if (piece.Count == 0) return;
        var text = new StringBuilder();
        Letter? last = null;
        foreach (var letter in piece)
        {
            if (last is not null && NeedsSpace(last, letter)) text.Append(' ');
            text.Append(letter.Value);
            last = letter;
        }
        var first = piece[0];
        var size = piece.Select(SizeOf).Order().ElementAt(piece.Count / 2);
        pieces.Add(new PdfLine(page, first.StartBaseLine.X, Math.Max(last!.EndBaseLine.X, last.StartBaseLine.X + 1), first.StartBaseLine.Y, size, text.ToString()));
        piece.Clear();
    }

    private static bool NeedsSpace(Letter last, Letter letter)
    {
        var gap = letter.StartBaseLine.X - last.EndBaseLine.X;
        var size = SizeOf(letter);
        return IsLatin(last.Value[^1]) && IsLatin(letter.Value[0]) ? gap > size * 0.18 : gap > size * 0.9;
    }
}
