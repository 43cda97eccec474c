using System.Text;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>Joins printed lines into paragraphs, across columns and pages too.</summary>
internal sealed class ParagraphBuilder(IBlockSink sink)
{
    private readonly StringBuilder _paragraph = new();
    private PdfLine? _last;
    private RuledTable? _table;

    internal void Add(PdfLine line)
    {
        if (line.Table is { } table)
        {
            FinishParagraph();
            Add(table);
            return;
        }
        FinishTable();
        if (_last is null || !Continues(_last, line)) FinishParagraph();
        Append(line.Text.Trim());
        _last = line;
    }

    internal void Finish()
    {
        FinishParagraph();
        FinishTable();
    }

    // A table that goes on at the top of the next page has the same columns; its header row may be printed again.
    private void Add(RuledTable table)
    {
        if (_table is null || !HasSameColumns(_table, table))
        {
            FinishTable();
            _table = table;
            return;
        }
        var rows = table.Table.Rows;
        var repeats = rows.Count > 0 && Words(rows[0]) == Words(_table.Table.Rows[0]);
        _table.Table.Rows.AddRange(repeats ? rows.Skip(1) : rows);
    }

    private static bool HasSameColumns(RuledTable table, RuledTable next) =>
        table.Columns.Length == next.Columns.Length && table.Columns.Zip(next.Columns).All(p => Math.Abs(p.First - p.Second) < 6);

    private static string Words(List<FoundCell> row) => string.Join('\t', row.Select(c => string.Concat(c.Lines)));

    private void FinishTable()
    {
        if (_table is not null) sink.Table(_table.Table);
        _table = null;
    }

    private void FinishParagraph()
    {
        if (_paragraph.Length > 0) sink.Paragraph(_paragraph.ToString());
        _paragraph.Clear();
        _last = null;
    }

    // A paragraph goes on when its line ran to the edge and the next one neither begins inside nor with a number.
    private static bool Continues(PdfLine last, PdfLine line)
    {
        var size = Math.Max(last.Size, line.Size);
        if (Math.Abs(last.Size - line.Size) > size * 0.15) return false;
        if (last.Right < last.ColumnRight - size * 2.1) return false;
        if (line.Left > line.ColumnLeft + size * 0.9) return false;
        if (last.Page == line.Page && last.Baseline > line.Baseline && last.Baseline - line.Baseline > size * 3) return false;
        return !NumberMark.TryRead(line.Text, 0, line.Text.Length, out var mark) || mark.Rank > NumberMark.CircledRank || !EndsSentence(last.Text) && IsPlainNumber(line.Text);
    }

    private static bool EndsSentence(string text) => text.TrimEnd() is { Length: > 0 } words && (Punctuation.IsSentenceEnd(words[^1]) || words[^1] is '：' or '；' or ':' or ';' or '”');

    // "…增长\n3.5个百分点": a figure that the edge of the page put first.
    private static bool IsPlainNumber(string text) => char.IsAsciiDigit(text[0]);

    private void Append(string text)
    {
        if (_paragraph.Length > 1 && _paragraph[^1] == '-' && char.IsAsciiLetter(_paragraph[^2]) && text.Length > 0 && char.IsAsciiLetterLower(text[0]))
            _paragraph.Length--;
        else if (_paragraph.Length > 0 && text.Length > 0 && LineBuilder.IsLatin(_paragraph[^1]) && LineBuilder.IsLatin(text[0]) && !(char.IsAsciiDigit(_paragraph[^1]) && char.IsAsciiDigit(text[0])))
            _paragraph.Append(' ');
        _paragraph.Append(text);
    }
}
