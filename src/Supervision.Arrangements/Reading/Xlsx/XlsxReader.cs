using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Xlsx;

/// <summary>Workbooks: every visible sheet is a table. Sheets are streamed; only cells with something in them are kept.</summary>
internal static class XlsxReader
{
    internal static ReadContent Read(OfficePackage package, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var main = package.Related(string.Empty, "officeDocument") ?? "xl/workbook.xml";
        var sheets = Sheets(package, main, out var startsIn1904);
        var related = package.Relations(main).ToList();
        var strings = new SharedStrings();
        var formats = new CellFormats(startsIn1904);
        if (related.FirstOrDefault(r => r.Type == "sharedStrings").Target is { } stringsPart) package.Read(stringsPart, (xml, _) => strings.Read(xml, cancellationToken));
        if (related.FirstOrDefault(r => r.Type == "styles").Target is { } stylesPart) package.Read(stylesPart, (xml, _) => formats.Read(xml));
        var composer = new TextComposer();
        var done = 0;
        foreach (var (name, id) in sheets)
        {
            if (related.FirstOrDefault(r => r.Id == id && r.Type == "worksheet").Target is not { } part) continue;
            var length = Math.Max(1, package.DeclaredLength(part));
            var before = done++;
            package.Read(part, (xml, position) => new SheetReader(xml, strings, formats)
                .ReadInto(composer, name, () => progress.Report((before + (double)position() / length) / sheets.Count), cancellationToken));
        }
        return composer.Finish();
    }

    private static List<(string Name, string Id)> Sheets(OfficePackage package, string main, out bool startsIn1904)
    {
        var sheets = new List<(string, string)>();
        var early = false;
        var found = package.Read(main, (xml, _) =>
        {
            foreach (var name in xml.Children())
                if (name == "workbookPr") early = xml.Attribute("date1904") is "1" or "true";
                else if (name == "sheets")
                    foreach (var sheet in xml.Children())
                        if (sheet == "sheet" && xml.Attribute("state") is not ("hidden" or "veryHidden"))
                            sheets.Add((xml.Attribute("name") ?? string.Empty, RelationId(xml)));
        });
        startsIn1904 = early;
        return found ? sheets : throw new ReadRefusedException(ReadRefusal.Broken);
    }

    // sheetId stands beside r:id; only the one with a prefix is the relationship.
    private static string RelationId(XmlReader xml)
    {
        var id = string.Empty;
        while (xml.MoveToNextAttribute())
            if (xml is { LocalName: "id", Prefix.Length: > 0 }) id = xml.Value;
        xml.MoveToElement();
        return id;
    }
}
