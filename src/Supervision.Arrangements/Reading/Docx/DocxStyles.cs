using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>What the styles say about numbering, inherited along "based on".</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, DocxStyle> _styles = new(StringComparer.Ordinal);
    private string? _default;

    internal void Read(XmlReader xml)
    {
        foreach (var name in xml.Children())
        {
            if (name != "style" || xml.Attribute("styleId") is not { } id) continue;
            if (xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on") _default ??= id;
            _styles[id] = ReadStyle(xml);
        }
    }

    internal DocxStyle? Find(string id) => _styles.GetValueOrDefault(id);

    /// <summary>List and level that a paragraph in this style has by inheritance.</summary>
    internal (int? ListId, int? Level) Numbering(string? id)
    {
        int? list = null, level = null;
        foreach (var style in Chain(id))
        {
            level ??= style.Level;
            if (style.ListId is not { } found) continue;
            list = found;
            break;
        }
        return (list, level);
    }

    /// <summary>Whether the style is one of a table of contents, which repeats the headings.</summary>
    internal bool IsContents(string? id) =>
        Chain(id).FirstOrDefault()?.Name is { } name && (name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("目录 ", StringComparison.Ordinal));

    private IEnumerable<DocxStyle> Chain(string? id)
    {
        var next = id ?? _default;
        for (var hops = 0; hops < LongestChain && next is not null && _styles.TryGetValue(next, out var style); hops++)
        {
            yield return style;
            next = style.BasedOn;
        }
    }

    private static DocxStyle ReadStyle(XmlReader xml)
    {
        var style = new DocxStyle(string.Empty, null, null, null);
        foreach (var name in xml.Children())
            switch (name)
            {
                case "name": style = style with { Name = xml.Value() ?? string.Empty }; break;
                case "basedOn": style = style with { BasedOn = xml.Value() }; break;
                case "pPr":
                    foreach (var property in xml.Children())
                        if (property == "numPr") style = ReadNumbering(xml, style);
                    break;
            }
        return style;
    }

    private static DocxStyle ReadNumbering(XmlReader xml, DocxStyle style)
    {
        foreach (var name in xml.Children())
            if (name == "numId") style = style with { ListId = xml.Number() };
            else if (name == "ilvl") style = style with { Level = xml.Number() };
        return style;
    }
}

internal sealed record DocxStyle(string Name, string? BasedOn, int? ListId, int? Level);
