using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>PDF with a text layer. Pictures of text are not recognised: such a document is refused, such a page is named.</summary>
internal static class PdfReader
{
    private const int MaxPages = 5000;
    private const int LettersOfAWrittenPage = 8;
    private const double ToleratedUnreadable = 0.3;

    internal static ReadContent Read(byte[] content, IProgress<double> progress, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 200 });
            return Read(document, progress, cancellationToken);
        }
        catch (PdfDocumentEncryptedException encrypted)
        {
            throw new ReadRefusedException(ReadRefusal.Encrypted, encrypted);
        }
        catch (PdfDocumentStackDepthException deep)
        {
            throw new ReadRefusedException(ReadRefusal.TooDeep, deep);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or ReadRefusedException or OutOfMemoryException))
        {
            // PdfPig throws whatever the damage leads it to.
            throw new ReadRefusedException(ReadRefusal.Broken, broken);
        }
    }

    private static ReadContent Read(PdfDocument document, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var count = Math.Min(document.NumberOfPages, MaxPages);
        var pages = new List<(List<PdfLine> Lines, double Bottom, double Height)>();
        var unwritten = new List<int>();
        var letters = 0;
        for (var number = 1; number <= count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = document.GetPage(number);
            var shown = page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).ToList();
            if (shown.Count < LettersOfAWrittenPage && page.NumberOfImages > 0 || IsUnreadable(shown)) unwritten.Add(number);
            else letters += shown.Count;
            pages.Add((Lines(page, shown), page.CropBox.Bounds.Bottom, page.Height));
            progress.Report((double)number / count);
        }
        if (letters == 0) throw new ReadRefusedException(unwritten.Count > 0 ? ReadRefusal.Scanned : ReadRefusal.Empty);
        var composer = new TextComposer();
        var paragraphs = new ParagraphBuilder(composer);
        foreach (var line in RunningHeads.Without(pages).SelectMany(p => p)) paragraphs.Add(line);
        paragraphs.Finish();
        return composer.Finish() with { PagesWithoutText = unwritten, Margins = [.. pages.Select(p => string.Join('\n', p.Lines.Select(l => l.Text)))] };
    }

    private static List<PdfLine> Lines(Page page, List<Letter> letters)
    {
        var tables = letters.Count == 0 ? [] : RuledTable.Take(page, letters);
        var pieces = LineBuilder.Build(page.Number, letters);
        pieces.AddRange(tables.Select(t => new PdfLine(page.Number, t.Columns[0], t.Columns[^1], t.Top, 1, string.Empty) { Table = t }));
        return ColumnOrder.Arrange(pieces);
    }

    // A text layer without the table that says which letters its signs are.
    private static bool IsUnreadable(List<Letter> letters) =>
        letters.Count >= LettersOfAWrittenPage && letters.Count(l => l.Value[0] is '\uFFFD' or < ' ' or >= '\uE000' and <= '\uF8FF') > letters.Count * ToleratedUnreadable;
}
