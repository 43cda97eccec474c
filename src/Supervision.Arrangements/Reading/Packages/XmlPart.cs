using System.Text;
using System.Xml;

namespace Supervision.Arrangements.Reading.Packages;

/// <summary>Walks an XML part forward, never building it in memory, to a bounded depth.</summary>
internal static class XmlPart
{
    private const int MaxDepth = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    internal static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>
    /// Names of the child elements, without prefix. The reader stands on the child while it is handed out; what the caller does not read of it is skipped.
    /// </summary>
    internal static IEnumerable<string> Children(this XmlReader xml)
    {
        if (xml.IsEmptyElement) yield break;
        var depth = xml.Depth;
        while (xml.Advance() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1) yield return xml.LocalName;
    }

    /// <summary>All text inside the element.</summary>
    internal static string InnerText(this XmlReader xml)
    {
        if (xml.IsEmptyElement) return string.Empty;
        var depth = xml.Depth;
        string? only = null;
        StringBuilder? more = null;
        while (xml.Advance() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            if (only is null) only = xml.Value;
            else (more ??= new StringBuilder(only)).Append(xml.Value);
        }
        return more?.ToString() ?? only ?? string.Empty;
    }

    /// <summary>An attribute of whatever namespace: documents in the strict dialect use others.</summary>
    internal static string? Attribute(this XmlReader xml, string localName)
    {
        string? value = null;
        if (!xml.MoveToFirstAttribute()) return null;
        do
        {
            if (xml.LocalName == localName) value = xml.Value;
        }
        while (value is null && xml.MoveToNextAttribute());
        xml.MoveToElement();
        return value;
    }

    internal static string? Value(this XmlReader xml) => xml.Attribute("val");

    internal static int? Number(this XmlReader xml, string localName = "val") =>
        int.TryParse(xml.Attribute(localName), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An on/off element: present means on, unless its value says off.</summary>
    internal static bool IsOn(this XmlReader xml) => xml.Value() is not ("0" or "false" or "off" or "none");

    private static bool Advance(this XmlReader xml)
    {
        var read = xml.Read();
        if (xml.Depth > MaxDepth) throw new ReadRefusedException(ReadRefusal.TooDeep);
        return read;
    }
}
