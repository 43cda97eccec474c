using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Supervision.Tasks.Workbooks;

/// <summary>
/// Writes one sheet row by row, so that a long list needs no more memory than a short one: header frozen and repeated on every page,
/// wrapped text, A4 landscape, all columns on one page's width.
/// </summary>
internal sealed class StreamedWorkbook : IWorkbook
{
    /// <summary>Longest text that a cell of a workbook holds.</summary>
    private const int MaxCellLength = 32_767;
    private const uint A4 = 9;

    private readonly SpreadsheetDocument _document;
    private readonly OpenXmlWriter _writer;
    private readonly string _sheetName;

    public StreamedWorkbook(Stream destination, IReadOnlyList<WorkbookColumn> columns, string sheetName)
    {
        _sheetName = sheetName;
        _document = SpreadsheetDocument.Create(destination, SpreadsheetDocumentType.Workbook);
        var book = _document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
        _writer = OpenXmlWriter.Create(book.AddNewPart<WorksheetPart>("sheet"));
        Begin(columns);
    }

    public void Write(IReadOnlyList<WorkbookCell> cells)
    {
        _writer.WriteStartElement(new Row());
        foreach (var cell in cells) Write(cell, isHeader: false);
        _writer.WriteEndElement();
    }

    public void Dispose()
    {
        _writer.WriteEndElement();
        WritePageSetup();
        _writer.WriteEndElement();
        _writer.Dispose();
        WriteBook();
        _document.Dispose();
    }

    private void Begin(IReadOnlyList<WorkbookColumn> columns)
    {
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        _writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        _writer.WriteElement(new Columns(columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true,
        })));
        _writer.WriteStartElement(new SheetData());
        _writer.WriteStartElement(new Row());
        foreach (var column in columns) Write(WorkbookCell.Of(column.Title), isHeader: true);
        _writer.WriteEndElement();
    }

    private void Write(WorkbookCell cell, bool isHeader)
    {
        if (cell.Number is { } number)
        {
            _writer.WriteElement(new Cell(new CellValue(number)) { StyleIndex = WorkbookStyles.Plain });
            return;
        }

        if (cell.Date is { } date)
        {
            var serial = date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture);
            _writer.WriteElement(new Cell(new CellValue(serial)) { StyleIndex = WorkbookStyles.Date });
            return;
        }

        var text = Clean(cell.Text);
        _writer.WriteElement(new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = isHeader ? WorkbookStyles.Header : IsFormulaLike(text) ? WorkbookStyles.Quoted : WorkbookStyles.Plain,
        });
    }

    /// <summary>What a spreadsheet would take for a formula when the cell is edited or saved as CSV.</summary>
    private static bool IsFormulaLike(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';

    private static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var kept = text.Length > MaxCellLength ? text[..MaxCellLength] : text;
        return kept.All(XmlConvert.IsXmlChar) ? kept : string.Concat(kept.Where(XmlConvert.IsXmlChar));
    }

    private void WritePageSetup()
    {
        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup
        {
            PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0,
        });
        _writer.WriteElement(new HeaderFooter(new OddFooter("&C&P / &N")));
    }

    private void WriteBook()
    {
        var book = _document.WorkbookPart!;
        var quoted = "'" + _sheetName.Replace("'", "''", StringComparison.Ordinal) + "'";
        book.Workbook = new Workbook(
            new Sheets(new Sheet { Name = _sheetName, SheetId = 1, Id = "sheet" }),
            new DefinedNames(new DefinedName($"{quoted}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        book.Workbook.Save();
    }
}
