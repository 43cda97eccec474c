using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Supervision.Arrangements.Reading.Fixtures;

/// <summary>Word documents made of the XML that matters to a test.</summary>
internal static class DocxFile
{
    internal const string Words = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    internal static byte[] Of(string body, string numbering = "", string styles = "", Action<MainDocumentPart>? more = null)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Words}><w:body>{body}<w:sectPr/></w:body></w:document>");
            Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Words}>{numbering}</w:numbering>");
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Words}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>{styles}</w:styles>");
            more?.Invoke(main);
        }
        return file.ToArray();
    }

    internal static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml));
        part.FeedData(content);
    }

    internal static string P(string text, int? list = null, int level = 0, string? style = null) =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}{(list is null ? "" : $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>")}</w:pPr>{Run(text)}</w:p>";

    internal static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    internal static string Abstract(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{string.Concat(levels)}</w:abstractNum>";

    /// <param name="more">Elements between number format and text, in schema order: lvlRestart, pStyle, isLgl, suff.</param>
    internal static string Level(int level, string format, string text, int start = 1, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    internal static string List(int id, int abstractId, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{abstractId}\"/>{overrides}</w:num>";

    internal static string Restart(int level, int start) => $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>";

    internal static string Style(string id, string? basedOn, int? list, int? level = null) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/>{(basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>")}<w:pPr>{(list is null && level is null ? "" : $"<w:numPr>{(level is null ? "" : $"<w:ilvl w:val=\"{level}\"/>")}{(list is null ? "" : $"<w:numId w:val=\"{list}\"/>")}</w:numPr>")}</w:pPr></w:style>";

    internal static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows.Select(r => $"<w:tr>{r}</w:tr>"))}</w:tbl>";

    internal static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
}
