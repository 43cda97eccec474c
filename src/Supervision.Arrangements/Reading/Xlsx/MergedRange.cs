using System.Globalization;

namespace Supervision.Arrangements.Reading.Xlsx;

/// <summary>A range such as A1:C3; rows count from 1 as in the sheet, columns from 0.</summary>
internal readonly record struct MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    private const int Columns = 16_384;

    internal static bool TryParse(string? reference, out MergedRange range)
    {
        range = default;
        var colon = reference?.IndexOf(':') ?? -1;
        if (colon <= 0 || !TryParseCell(reference![..colon], out var first) || !TryParseCell(reference[(colon + 1)..], out var last)) return false;
        range = new MergedRange(first.Row, first.Column, last.Row, last.Column);
        return last.Row >= first.Row && last.Column >= first.Column;
    }

    internal static bool TryParseCell(string? reference, out (int Row, int Column) place)
    {
        place = default;
        if (reference is null) return false;
        int column = 0, at = 0;
        for (; at < reference.Length && char.ToUpperInvariant(reference[at]) is >= 'A' and <= 'Z' and var letter; at++)
        {
            column = column * 26 + letter - 'A' + 1;
            if (column > Columns) return false;
        }
        if (at == 0 || !int.TryParse(reference.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row)) return false;
        place = (row, column - 1);
        return true;
    }
}
