using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>What a paragraph says of itself; the rest comes from its style.</summary>
internal readonly record struct ParagraphProperties(string? StyleId, int? ListId, int? Level, bool IsMarkDeleted, bool IsMarkHidden)
{
    internal static ParagraphProperties None { get; }

    internal static ParagraphProperties Read(XmlReader xml)
    {
        var properties = None;
        foreach (var name in xml.Children())
            switch (name)
            {
                case "pStyle": properties = properties with { StyleId = xml.Value() }; break;
                case "numPr": properties = ReadNumbering(xml, properties); break;
                case "rPr": properties = ReadMark(xml, properties); break;
            }
        return properties;
    }

    internal static bool IsHidden(XmlReader xml)
    {
        var isHidden = false;
        foreach (var name in xml.Children())
            if (name == "vanish") isHidden = xml.IsOn();
        return isHidden;
    }

    private static ParagraphProperties ReadNumbering(XmlReader xml, ParagraphProperties properties)
    {
        foreach (var name in xml.Children())
            if (name == "numId") properties = properties with { ListId = xml.Number() };
            else if (name == "ilvl") properties = properties with { Level = xml.Number() };
        return properties;
    }

    private static ParagraphProperties ReadMark(XmlReader xml, ParagraphProperties properties)
    {
        foreach (var name in xml.Children())
            if (name is "del" or "moveFrom") properties = properties with { IsMarkDeleted = true };
            else if (name == "vanish") properties = properties with { IsMarkHidden = xml.IsOn() };
        return properties;
    }
}
