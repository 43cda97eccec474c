using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Supervision.Arrangements.Reading.Fixtures;

/// <summary>Workbooks made of the XML that matters to a test.</summary>
internal static class XlsxFile
{
    internal const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <param name="sheets">Name, state and what is inside the worksheet element.</param>
    internal static byte[] Of(string sharedStrings, string styles, params (string Name, string State, string Content)[] sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            Feed(book.AddNewPart<SharedStringTablePart>(), $"<sst {Sheet}>{sharedStrings}</sst>");
            Feed(book.AddNewPart<WorkbookStylesPart>(), $"<styleSheet {Sheet}>{styles}</styleSheet>");
            var names = new StringBuilder();
            for (var i = 0; i < sheets.Length; i++)
            {
                var part = book.AddNewPart<WorksheetPart>($"sheet{i}");
                Feed(part, $"<worksheet {Sheet}>{sheets[i].Content}</worksheet>");
                names.Append(null, $"<sheet name=\"{sheets[i].Name}\" sheetId=\"{i + 1}\" state=\"{sheets[i].State}\" r:id=\"sheet{i}\"/>");
            }
            Feed(book, $"<workbook {Sheet}><sheets>{names}</sheets></workbook>");
        }
        return file.ToArray();
    }

    internal static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    internal static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    internal static string Number(string place, string value, int style = 0) => $"<c r=\"{place}\" s=\"{style}\"><v>{value}</v></c>";

    internal static string Shared(string place, int index) => $"<c r=\"{place}\" t=\"s\"><v>{index}</v></c>";

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }
}
