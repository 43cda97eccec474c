using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>Reads paragraphs and tables wherever blocks may stand: in the body, in cells, in text boxes.</summary>
internal sealed class DocxBody
{
    private const int ParagraphsPerReport = 500;
    private const int WidestTable = 500;

    private readonly XmlReader _xml;
    private readonly DocxParagraph _paragraph;
    private readonly Action _report;
    private int _paragraphs;

    internal DocxBody(XmlReader xml, DocxStyles styles, ListCounters counters, Action report)
    {
        _xml = xml;
        _paragraph = new DocxParagraph(xml, styles, counters, this);
        _report = report;
    }

    internal void ReadBlocks(IBlockSink sink)
    {
        foreach (var name in _xml.Children()) ReadBlock(name, sink);
    }

    private void ReadBlock(string name, IBlockSink sink)
    {
        switch (name)
        {
            case "p":
                if (++_paragraphs % ParagraphsPerReport == 0) _report();
                _paragraph.Read(sink);
                break;
            case "tbl":
                var table = new FoundTable();
                ReadRows(table, []);
                sink.Table(table);
                break;
            case "sdt":
                ReadContentControl(sink);
                break;
            case "AlternateContent":
                ReadAlternative(() => ReadBlocks(sink));
                break;
            case "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag":
                ReadBlocks(sink);
                break;
        }
    }

    /// <summary>Only one of the alternatives is shown: the first choice, and the fallback where there is no choice.</summary>
    internal void ReadAlternative(Action read)
    {
        var chosen = false;
        foreach (var branch in _xml.Children())
        {
            if (chosen || branch is not ("Choice" or "Fallback")) continue;
            chosen = true;
            read();
        }
    }

    private bool IsContents()
    {
        foreach (var property in _xml.Children())
            if (property == "docPartObj")
                foreach (var part in _xml.Children())
                    if (part == "docPartGallery" && _xml.Value() is "Table of Contents") return true;
        return false;
    }

    private void ReadContentControl(IBlockSink sink)
    {
        var isContents = false;
        foreach (var name in _xml.Children())
            if (name == "sdtPr") isContents = IsContents();
            else if (name == "sdtContent" && !isContents) ReadBlocks(sink);
    }

    private void ReadRows(FoundTable table, Dictionary<int, FoundCell> above)
    {
        foreach (var name in _xml.Children())
            if (name == "tr") ReadRow(table, above);
            else if (name is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml") ReadRows(table, above);
    }

    private void ReadRow(FoundTable table, Dictionary<int, FoundCell> above)
    {
        var row = new List<FoundCell>();
        var column = 0;
        var isDeleted = false;
        ReadCells(row, above, ref column, ref isDeleted);
        if (!isDeleted) table.Rows.Add(row);
    }

    private void ReadCells(List<FoundCell> row, Dictionary<int, FoundCell> above, ref int column, ref bool isDeleted)
    {
        foreach (var name in _xml.Children())
            if (name == "trPr")
            {
                foreach (var property in _xml.Children())
                    if (property == "gridBefore") column = Math.Clamp(_xml.Number() ?? 0, 0, WidestTable);
                    else if (property == "del") isDeleted = true;
            }
            else if (name == "tc") ReadCell(row, above, ref column);
            else if (name is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml") ReadCells(row, above, ref column, ref isDeleted);
    }

    private void ReadCell(List<FoundCell> row, Dictionary<int, FoundCell> above, ref int column)
    {
        var span = 1;
        var continues = false;
        FoundCell? cell = null;
        var begins = column;
        foreach (var name in _xml.Children())
            if (name == "tcPr") ReadCellProperties(ref span, ref continues);
            else ReadBlock(name, cell ??= new FoundCell(begins, span));
        cell ??= new FoundCell(begins, span);
        column = Math.Min(column + span, WidestTable * 2);
        if (continues && above.TryGetValue(begins, out var owner)) owner.RowSpan++;
        else row.Add(above[begins] = cell);
    }

    private void ReadCellProperties(ref int span, ref bool continues)
    {
        foreach (var property in _xml.Children())
            if (property == "gridSpan") span = Math.Clamp(_xml.Number() ?? 1, 1, WidestTable);
            else if (property == "vMerge") continues = _xml.Value() is null or "continue";
    }
}
