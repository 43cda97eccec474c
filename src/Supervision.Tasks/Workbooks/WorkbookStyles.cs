using DocumentFormat.OpenXml.Spreadsheet;

namespace Supervision.Tasks.Workbooks;

/// <summary>The cell formats of the workbook; the constants are their indexes.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 1;
    public const uint Header = 2;
    public const uint Date = 3;

    /// <summary>Text that looks like a formula: marked as typed with a leading apostrophe, so that it is never calculated.</summary>
    public const uint Quoted = 4;

    private const uint IsoDate = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDate, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(new FontSize { Val = 10 }), new Font(new Bold(), new FontSize { Val = 10 })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(
                new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
                new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Wrapped(font: 0, format: 0),
            Wrapped(font: 1, format: 0),
            Wrapped(font: 0, format: IsoDate),
            Quote(Wrapped(font: 0, format: 0))));

    private static CellFormat Wrapped(uint font, uint format) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        FontId = font, FillId = 0, BorderId = 1, NumberFormatId = format, FormatId = 0,
        ApplyFont = true, ApplyBorder = true, ApplyAlignment = true, ApplyNumberFormat = format != 0,
    };

    private static CellFormat Quote(CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }
}
