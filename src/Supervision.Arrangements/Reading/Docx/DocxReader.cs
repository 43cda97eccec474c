using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>
/// Word documents: body text with computed numbers, and tables. Headers, footers, footnotes and comments lie in other parts and are not read.
/// </summary>
internal static class DocxReader
{
    internal static ReadContent Read(OfficePackage package, IProgress<double> progress)
    {
        var main = package.Related(string.Empty, "officeDocument") ?? "word/document.xml";
        var related = package.Relations(main).ToLookup(r => r.Type, r => r.Target);
        var styles = new DocxStyles();
        var lists = new ListDefinitions();
        if (related["styles"].FirstOrDefault() is { } stylesPart) package.Read(stylesPart, (xml, _) => styles.Read(xml));
        if (related["numbering"].FirstOrDefault() is { } numberingPart) package.Read(numberingPart, (xml, _) => lists.Read(xml));
        var composer = new TextComposer();
        var length = Math.Max(1, package.DeclaredLength(main));
        var found = package.Read(main, (xml, position) =>
        {
            var body = new DocxBody(xml, styles, new ListCounters(lists, styles), () => progress.Report((double)position() / length));
            foreach (var name in xml.Children())
                if (name == "body") body.ReadBlocks(composer);
        });
        return found ? composer.Finish() : throw new ReadRefusedException(ReadRefusal.Broken);
    }
}
