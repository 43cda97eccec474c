using System.Text;
using Volo.Abp;

namespace Supervision.Organization.Import;

/// <summary>A table as a spreadsheet copies it: tabs, line ends, and quotes around cells that hold either.</summary>
internal static class PastedTable
{
    /// <summary>The rows with their line numbers from 1; rows without any text are left out.</summary>
    internal static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Read(string text)
    {
        var rows = new List<(int, IReadOnlyList<string>)>();
        var line = 0;
        foreach (var cells in ReadRows(text.ReplaceLineEndings("\n").TrimStart('\uFEFF')))
        {
            line++;
            if (cells.TrueForAll(string.IsNullOrWhiteSpace)) continue;
            rows.Add((line, cells));
            if (rows.Count > ImportConsts.MaxRows + 1)
            {
                throw new BusinessException(OrganizationErrorCodes.ImportTooLarge).WithData("MaxRows", ImportConsts.MaxRows);
            }
        }

        return rows;
    }

    private static IEnumerable<List<string>> ReadRows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"')
            {
                if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else isQuoted = false;
            }
            else if (!isQuoted && c == '"' && cell.Length == 0 && HasClosingQuote(text, i))
            {
                isQuoted = true;
            }
            else if (!isQuoted && (c is '\t' or '\n'))
            {
                row.Add(cell.ToString().Trim());
                cell.Clear();
                if (c == '\t') continue;
                yield return row;
                row = [];
            }
            else
            {
                cell.Append(c);
            }
        }

        row.Add(cell.ToString().Trim());
        yield return row;
    }

    /// <summary>A quote that nothing closes is an ordinary character: otherwise one stray mark would swallow the rest of the table.</summary>
    private static bool HasClosingQuote(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] != '"') continue;
            if (i + 1 == text.Length || text[i + 1] is '\t' or '\n') return true;
            if (text[i + 1] != '"') return false;
            i++;
        }

        return false;
    }
}
