using System.Xml;
using Supervision.Arrangements.Reading.Numbering;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>One level of a list.</summary>
/// <param name="Text">The label with %1 to %9 for the counters.</param>
/// <param name="RestartAfter">Levels before which this one begins again, counted from 1; 0 for never. Null: all above.</param>
/// <param name="IsLegal">All counters in Arabic figures.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartAfter, bool IsLegal, bool IsTight)
{
    internal const int Count = 9;

    internal static ListLevel Undefined { get; } = new(0, NumberFormat.None, string.Empty, null, false, false);
}

/// <summary>A list as paragraphs name it (w:num): the abstract list whose counters it shares, and what it changes.</summary>
internal sealed class NumberedList(int abstractId)
{
    internal int AbstractId { get; } = abstractId;

    internal ListLevel?[] Levels { get; } = new ListLevel?[ListLevel.Count];

    internal int?[] Starts { get; } = new int?[ListLevel.Count];
}

/// <summary>The numbering part: abstract lists, lists, and the styles that link them.</summary>
internal sealed class ListDefinitions
{
    private readonly Dictionary<int, AbstractList> _abstracts = [];
    private readonly Dictionary<int, NumberedList> _lists = [];

    internal void Read(XmlReader xml)
    {
        foreach (var name in xml.Children())
            if (name == "abstractNum" && xml.Number("abstractNumId") is { } abstractId) _abstracts[abstractId] = ReadAbstract(xml);
            else if (name == "num" && xml.Number("numId") is { } id && ReadList(xml) is { } list) _lists[id] = list;
    }

    internal NumberedList? Find(int id) => _lists.GetValueOrDefault(id);

    /// <summary>The abstract list that holds the levels, followed through linked list styles.</summary>
    internal int? Resolve(NumberedList list, DocxStyles styles)
    {
        var id = list.AbstractId;
        for (var hops = 0; hops < 8 && _abstracts.TryGetValue(id, out var found); hops++)
        {
            if (found.LinkedStyle is not { } style) return id;
            if (styles.Find(style)?.ListId is { } linked && _lists.TryGetValue(linked, out var next) && next.AbstractId != id) id = next.AbstractId;
            else if (Styled(style) is { } direct && direct != id) id = direct;
            else return id;
        }
        return _abstracts.ContainsKey(id) ? id : null;
    }

    internal ListLevel Level(NumberedList list, int abstractId, int level) =>
        list.Levels[level] ?? _abstracts[abstractId].Levels[level] ?? ListLevel.Undefined;

    private int? Styled(string style)
    {
        foreach (var (id, list) in _abstracts)
            if (list.OwnStyle == style) return id;
        return null;
    }

    private static AbstractList ReadAbstract(XmlReader xml)
    {
        var list = new AbstractList();
        foreach (var name in xml.Children())
            if (name == "numStyleLink") list.LinkedStyle = xml.Value();
            else if (name == "styleLink") list.OwnStyle = xml.Value();
            else if (name == "lvl" && xml.Number("ilvl") is >= 0 and < ListLevel.Count and var level) list.Levels[level] = ReadLevel(xml);
        return list;
    }

    private static NumberedList? ReadList(XmlReader xml)
    {
        NumberedList? list = null;
        foreach (var name in xml.Children())
            if (name == "abstractNumId" && xml.Number() is { } abstractId) list = new NumberedList(abstractId);
            else if (name == "lvlOverride" && list is not null && xml.Number("ilvl") is >= 0 and < ListLevel.Count and var level) ReadOverride(xml, list, level);
        return list;
    }

    private static void ReadOverride(XmlReader xml, NumberedList list, int level)
    {
        foreach (var name in xml.Children())
            if (name == "startOverride") list.Starts[level] = xml.Number();
            else if (name == "lvl") list.Levels[level] = ReadLevel(xml);
    }

    private static ListLevel ReadLevel(XmlReader xml)
    {
        var level = ListLevel.Undefined with { Format = NumberFormat.Decimal };
        foreach (var name in xml.Children()) level = ReadLevelPart(xml, name, level);
        return level;
    }

    private static ListLevel ReadLevelPart(XmlReader xml, string name, ListLevel level) => name switch
    {
        "start" => level with { Start = Math.Clamp(xml.Number() ?? 0, 0, 1_000_000) },
        "numFmt" => level with { Format = xml.Value() ?? NumberFormat.Decimal },
        "lvlRestart" => level with { RestartAfter = xml.Number() },
        "isLgl" => level with { IsLegal = xml.IsOn() },
        "suff" => level with { IsTight = xml.Value() == "nothing" },
        "lvlText" => level with { Text = xml.Value() ?? string.Empty },
        "AlternateContent" => ReadAlternative(xml, level),
        _ => level,
    };

    // A custom format stands in the choice; the fallback names the nearest one that every reader knows.
    private static ListLevel ReadAlternative(XmlReader xml, ListLevel level)
    {
        foreach (var branch in xml.Children())
            if (branch == "Fallback")
                foreach (var name in xml.Children()) level = ReadLevelPart(xml, name, level);
        return level;
    }

    private sealed class AbstractList
    {
        internal ListLevel?[] Levels { get; } = new ListLevel?[ListLevel.Count];

        internal string? LinkedStyle { get; set; }

        internal string? OwnStyle { get; set; }
    }
}
