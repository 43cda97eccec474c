using System.Text;
using System.Xml;
using Supervision.Arrangements.Reading.Packages;

namespace Supervision.Arrangements.Reading.Docx;

/// <summary>
/// Reads one paragraph as it is seen: with its number, inserted text in, deleted and hidden text out, results of fields in and their codes out.
/// Text boxes follow the paragraph that they hang on.
/// </summary>
internal sealed class DocxParagraph(XmlReader xml, DocxStyles styles, ListCounters counters, DocxBody body)
{
    private readonly DocxFields _fields = new();
    private StringBuilder _text = new();
    private FoundCell? _boxes;
    private string _carried = string.Empty;

    internal void Read(IBlockSink sink)
    {
        (_text, _boxes) = (new StringBuilder(), null);
        var properties = ParagraphProperties.None;
        foreach (var name in xml.Children())
            if (name == "pPr") properties = ParagraphProperties.Read(xml);
            else ReadInline(name);
        _carried = Hand(properties, sink);
        _boxes?.PourInto(sink);
    }

    // A deleted paragraph mark joins the paragraph to the next one, whose number then counts.
    private string Hand(ParagraphProperties properties, IBlockSink sink)
    {
        var text = _carried + _text;
        if (properties.IsMarkDeleted) return text;
        if (styles.IsContents(properties.StyleId)) return string.Empty;
        if (properties.IsMarkHidden && text.Length == 0) return string.Empty;
        var inherited = styles.Numbering(properties.StyleId);
        var list = properties.ListId ?? inherited.ListId ?? 0;
        var label = list == 0 ? string.Empty : counters.Next(list, properties.Level ?? inherited.Level ?? 0);
        if (label.Length + text.Length > 0) sink.Paragraph(label + text);
        return string.Empty;
    }

    private void ReadInline(string name)
    {
        switch (name)
        {
            case "r":
                ReadRun();
                break;
            case "t":
                Append(xml.InnerText());
                break;
            case "AlternateContent":
                body.ReadAlternative(ReadInlines);
                break;
            case "fldSimple":
                if (!DocxFields.IsContents(xml.Attribute("instr"))) ReadInlines();
                break;
            case "drawing" or "pict" or "object":
                ReadBoxes();
                break;
            case "pPr" or "rPr" or "del" or "moveFrom" or "rt" or "sdtPr" or "sdtEndPr" or "ctrlPr" or "smartTagPr" or "customXmlPr" or "instrText" or "delText":
                break;
            default:
                ReadInlines();
                break;
        }
    }

    private void ReadInlines()
    {
        foreach (var name in xml.Children()) ReadInline(name);
    }

    private void ReadRun()
    {
        var isHidden = false;
        foreach (var name in xml.Children())
            if (name == "rPr") isHidden = ParagraphProperties.IsHidden(xml);
            else if (!isHidden || name is "fldChar" or "instrText") ReadRunPart(name);
    }

    private void ReadRunPart(string name)
    {
        switch (name)
        {
            case "t":
                var trims = xml.Attribute("space") != "preserve";
                var text = xml.InnerText();
                Append(trims ? text.Trim(' ', '\n', '\r', '\t') : text);
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(Symbol(xml.Attribute("char")));
                break;
            case "fldChar":
                _fields.Mark(xml.Attribute("fldCharType"));
                break;
            case "instrText":
                _fields.Code(xml.InnerText());
                break;
            default:
                ReadInline(name);
                break;
        }
    }

    private void Append(string text)
    {
        if (!_fields.IsMuted) _text.Append(text);
    }

    private void ReadBoxes()
    {
        foreach (var name in xml.Children())
            if (name == "txbxContent") ReadBox();
            else if (name == "AlternateContent") body.ReadAlternative(ReadBoxes);
            else ReadBoxes();
    }

    // The paragraphs of a box stand inside another paragraph, which goes on after them.
    private void ReadBox()
    {
        var (text, boxes, carried) = (_text, _boxes ?? new FoundCell(0, 1), _carried);
        _carried = string.Empty;
        body.ReadBlocks(boxes);
        (_text, _boxes, _carried) = (text, boxes, carried);
    }

    // Signs of symbol fonts lie in the private area and mean nothing in another font.
    private static string Symbol(string? code) =>
        int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var value) && value is > 32 and < 0xD800 ? ((char)value).ToString() : string.Empty;
}
