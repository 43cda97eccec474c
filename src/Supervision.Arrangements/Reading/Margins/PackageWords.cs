using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Margins;

/// <summary>
/// The words of every part of an Office or OpenDocument file where a marking may stand, also those that the plan is not read from: headers,
/// footers, text boxes, drawings, properties. Each part is one text, each paragraph a line.
/// </summary>
internal static partial class PackageWords
{
    private const int MostParts = 400, LongestPart = 4_000_000;

    internal static List<string> Of(OfficePackage package)
    {
        var parts = new List<string>();
        foreach (var path in package.Paths.Where(p => Carrying().IsMatch(p)).Take(MostParts))
        {
            var words = new StringBuilder();
            package.Read(path, (xml, _) => Gather(xml, words));
            if (words.Length > 0) parts.Add(PrintCodes().Replace(words.ToString(), "\n"));
        }
        return parts;
    }

    private static void Gather(XmlReader xml, StringBuilder words)
    {
        do
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) words.Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "tab" or "s") words.Append(' ');
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "br" or "line-break" or "p") words.Append('\n');
            else if (xml.NodeType == XmlNodeType.EndElement && EndsLine(xml.LocalName)) words.Append('\n');
        }
        while (words.Length < LongestPart && xml.Read());
    }

    private static bool EndsLine(string element) =>
        element is "p" or "h" or "si" or "is" or "tc" or "txbxContent" or "lpwstr"
        || element.EndsWith("Header", StringComparison.Ordinal) || element.EndsWith("Footer", StringComparison.Ordinal)
        || element is "title" or "subject" or "keywords" or "description" or "category" or "contentStatus";

    [GeneratedRegex(@"^(word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|xl/(worksheets/[^/]+|drawings/[^/]+|sharedStrings)\.xml|docProps/(core|app|custom)\.xml|content\.xml|styles\.xml|meta\.xml)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Carrying();

    // &L, &C, &R and fonts in the heads of a printed sheet.
    [GeneratedRegex("&(?:[LCR]|\"[^\"]*\"|[0-9]{1,3}|[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex PrintCodes();
}
