using System.IO.Compression;
using System.Text;

namespace Supervision.Benchmarks.Reading;

/// <summary>A plan of any length in each format: chapters, numbered items, a table of tasks now and then.</summary>
internal static class BenchmarkDocuments
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const int ItemsPerPage = 6;

    internal static byte[] Text(int pages)
    {
        var text = new StringBuilder("2025年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n");
        for (var item = 1; item <= pages * ItemsPerPage; item++) text.Append(null, $"（{item}）{Words(item)}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    internal static byte[] Docx(int pages)
    {
        var body = new StringBuilder($"<w:document {W}><w:body>").Append(Paragraph("2025年工作要点", null)).Append(Paragraph("总体要求", 0)).Append(Paragraph("重点任务", 0));
        for (var item = 1; item <= pages * ItemsPerPage; item++)
        {
            body.Append(Paragraph(Words(item), 1));
            if (item % 60 == 0) body.Append("<w:tbl>").Append(string.Concat(Enumerable.Range(1, 5).Select(r => $"<w:tr>{Cell($"{r}")}{Cell($"完成第{r}项任务")}{Cell("政务服务处")}</w:tr>"))).Append("</w:tbl>");
        }
        return Package(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"n\" Type=\"x/numbering\" Target=\"numbering.xml\"/></Relationships>"),
            ("word/numbering.xml", $"<w:numbering {W}><w:abstractNum w:abstractNumId=\"1\">{Level(0, "chineseCountingThousand", "%1、")}{Level(1, "decimal", "（%2）")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"),
            ("word/document.xml", body.Append("</w:body></w:document>").ToString()));
    }

    internal static byte[] Xlsx(int pages)
    {
        var sheet = new StringBuilder($"<worksheet {S}><sheetData>");
        for (var row = 1; row <= pages * ItemsPerPage; row++)
            sheet.Append(null, $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\" t=\"inlineStr\"><is><t>{Words(row)}</t></is></c><c r=\"C{row}\" t=\"inlineStr\"><is><t>政务服务处</t></is></c><c r=\"D{row}\" t=\"inlineStr\"><is><t>年底前</t></is></c></row>");
        return Package(
            ("[Content_Types].xml", "<Types/>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s1.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook {S} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"任务\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/s1.xml", sheet.Append("</sheetData></worksheet>").ToString()));
    }

    internal static byte[] Html(int pages)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>2025年工作要点</title></head><body><div class=\"nav\"><a href=\"/\">首页</a></div><div id=\"zoom\">");
        for (var item = 1; item <= pages * ItemsPerPage; item++) page.Append(null, $"<p style=\"text-indent:2em\"><span style=\"font-family:仿宋\">（{item}）{Words(item)}</span></p>\n");
        return Encoding.UTF8.GetBytes(page.Append("</div></body></html>").ToString());
    }

    // The numbers differ from item to item, so that the file packs like a real one.
    private static string Words(int item) =>
        $"推进第{item}类服务改革。完善第{item * 7 % 1013}类办事指南，推动线上线下融合，6月底前完成{item * 31 % 977}项事项清理，办理时限压减至{item % 9 + 1}日以内。责任单位：第{item % 37}处牵头，第{item * 11 % 41}处配合。";

    private static string Paragraph(string text, int? level) =>
        $"<w:p><w:pPr>{(level is null ? "" : $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>")}<w:rPr><w:rFonts w:ascii=\"仿宋\"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string text) => $"<w:tc><w:tcPr/>{Paragraph(text, null)}</w:tc>";

    private static string Level(int level, string format, string text) => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static byte[] Package(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        return file.ToArray();
    }
}
