using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>1.…。2.…。 in one cell of a table: each is its own; a cell without numbers is one.</summary>
internal static partial class CellItems
{
    internal static IReadOnlyList<TextSpan> Of(string text, TextSpan cell)
    {
        var starts = new List<int>();
        foreach (var number in Number().EnumerateMatches(cell.In(text)))
            if (int.Parse(cell.In(text).Slice(number.Index, number.Length).Trim("（().．、） \t\n"), CultureInfo.InvariantCulture) == starts.Count + 1) starts.Add(cell.Start + number.Index);
        if (starts.Count < 2 || starts[0] != cell.Start) return [cell];
        return [.. starts.Select((start, i) => TextSpan.FromBounds(start, i + 1 < starts.Count ? starts[i + 1] : cell.End).Trim(text)).Select(i => Unnumbered(text, i))];
    }

    private static TextSpan Unnumbered(string text, TextSpan item)
    {
        foreach (var number in Number().EnumerateMatches(item.In(text))) return TextSpan.FromBounds(item.Start + number.Length, item.End);
        return item;
    }

    [GeneratedRegex(@"(?:^|(?<=[。；;\n\s]))(?:[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[）)])")]
    private static partial Regex Number();
}
