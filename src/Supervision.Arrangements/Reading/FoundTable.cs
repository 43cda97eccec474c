namespace Supervision.Arrangements.Reading;

/// <summary>A table as a format's reader finds it, before it has a place in the text.</summary>
internal sealed class FoundTable
{
    private const int MostLinesOfACell = 40;
    private const int LongestCell = 4000;

    /// <summary>Name of the sheet; null in a document.</summary>
    internal string? Name { get; init; }

    internal List<List<FoundCell>> Rows { get; } = [];

    internal int Columns => Rows.Count == 0 ? 0 : Rows.Max(r => r.Count == 0 ? 0 : r[^1].Column + r[^1].ColumnSpan);

    /// <summary>Whether it only arranges the page: one row or column, tables within, or (in a document) cells as long as pages.</summary>
    internal bool IsLayout => Rows.Count(r => r.Count > 0) < 2 || Columns < 2
        || Name is null && Rows.Exists(r => r.Exists(c => c.HoldsTable || c.Lines.Count() > MostLinesOfACell || c.Length > LongestCell));
}

/// <summary>A cell and what is in it.</summary>
internal sealed class FoundCell(int column, int columnSpan) : IBlockSink
{
    private readonly List<object> _content = new(1);

    internal int Column { get; } = column;

    internal int ColumnSpan { get; set; } = columnSpan;

    internal int RowSpan { get; set; } = 1;

    internal bool HoldsTable { get; private set; }

    internal int Length { get; private set; }

    internal IEnumerable<string> Lines => _content.OfType<string>();

    public void Paragraph(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Length += line.Length;
            _content.Add(line);
        }
    }

    public void Table(FoundTable table)
    {
        HoldsTable = true;
        _content.Add(table);
    }

    /// <summary>Hands the content on, for a cell that is only a place on the page.</summary>
    internal void PourInto(IBlockSink sink)
    {
        foreach (var part in _content)
            if (part is FoundTable table) sink.Table(table);
            else sink.Paragraph((string)part);
    }
}
