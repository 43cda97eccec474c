using System.Text;
using Supervision.Arrangements.Reading.Numbering;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>Counts the numbered paragraphs of a document in reading order and writes their labels.</summary>
internal sealed class ListCounters(ListDefinitions definitions, DocxStyles styles)
{
    private readonly Dictionary<int, Counters> _counters = [];
    private readonly HashSet<int> _overridden = [];

    /// <summary>The label of the next paragraph of this list, with what separates it from the words; empty when it has none.</summary>
    internal string Next(int listId, int level)
    {
        if (definitions.Find(listId) is not { } list || definitions.Resolve(list, styles) is not { } abstractId) return string.Empty;
        if (level is < 0 or >= ListLevel.Count) level = 0;
        if (!_counters.TryGetValue(abstractId, out var counters)) _counters[abstractId] = counters = new Counters();
        Count(listId, list, abstractId, level, counters);
        return Label(list, abstractId, level, counters);
    }

    private void Count(int listId, NumberedList list, int abstractId, int level, Counters counters)
    {
        for (var above = 0; above < level; above++)
            if (!counters.IsRunning[above]) counters.Begin(above, StartOf(list, abstractId, above));
        // A list that restarts does so once, where it is first used on a level that it restarts.
        if (list.Starts[level] is { } start && _overridden.Add(listId)) counters.Begin(level, start);
        else if (counters.IsRunning[level]) counters.Values[level]++;
        else counters.Begin(level, StartOf(list, abstractId, level));
        for (var below = level + 1; below < ListLevel.Count; below++)
            if (level < Math.Min(below, definitions.Level(list, abstractId, below).RestartAfter ?? below)) counters.IsRunning[below] = false;
    }

    private int StartOf(NumberedList list, int abstractId, int level) => list.Starts[level] ?? definitions.Level(list, abstractId, level).Start;

    private string Label(NumberedList list, int abstractId, int level, Counters counters)
    {
        var definition = definitions.Level(list, abstractId, level);
        if (definition.Format == NumberFormat.Bullet) return "• ";
        var label = new StringBuilder();
        var text = definition.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 >= text.Length || text[i + 1] is < '1' or > '9')
            {
                label.Append(text[i]);
                continue;
            }
            var named = text[++i] - '1';
            if (named > level) continue;
            var format = definitions.Level(list, abstractId, named).Format;
            if (format == NumberFormat.None && named < level) i = NextMark(text, i);
            else label.Append(NumberFormat.Write(definition.IsLegal ? NumberFormat.Decimal : format, counters.Values[named]));
        }
        return Separated(label.ToString().TrimEnd(), definition.IsTight);
    }

    // A level without number takes what separates it from the next with it: 1.1, not 1..1.
    private static int NextMark(string text, int at) => text.IndexOf('%', at + 1) is var next and > 0 ? next - 1 : at;

    private static string Separated(string label, bool isTight) =>
        label.Length == 0 || isTight || label[^1] is '、' or '）' or '．' or '。' or '：' or '】' or '〕' ? label : label + ' ';

    private sealed class Counters
    {
        internal int[] Values { get; } = new int[ListLevel.Count];

        internal bool[] IsRunning { get; } = new bool[ListLevel.Count];

        internal void Begin(int level, int start) => (Values[level], IsRunning[level]) = (start, true);
    }
}
