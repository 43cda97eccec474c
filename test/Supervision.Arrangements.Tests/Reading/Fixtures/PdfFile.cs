using System.Globalization;
using System.Text;

namespace Supervision.Arrangements.Reading.Fixtures;

/// <summary>PDF files with Chinese text at given places: one font with two-byte codes that are Unicode, as the table of the font says.</summary>
internal sealed class PdfFile
{
    private readonly List<StringBuilder> _pages = [];

    internal PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    internal PdfFile Text(double x, double y, string text, double size = 16)
    {
        var codes = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET\n");
        return this;
    }

    internal PdfFile Line(double x1, double y1, double x2, double y2)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"0.5 w {x1} {y1} m {x2} {y2} l S\n");
        return this;
    }

    /// <summary>A picture over the page, as a scanner makes it.</summary>
    internal PdfFile Picture()
    {
        _pages[^1].Append("q 500 0 0 700 40 40 cm /I1 Do Q\n");
        return this;
    }

    internal byte[] Build(string? trailer = null)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{7 + i * 2} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /Ascent 859 /Descent -141 /CapHeight 859 /StemV 80 /ItalicAngle 0 /FontBBox [0 -141 1000 859] >> >>",
            Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"),
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
        };
        for (var i = 0; i < _pages.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {8 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 6 0 R >> >> >>");
            objects.Add(Stream(_pages[i].ToString()));
        }
        return Encoding.Latin1.GetBytes(Written(objects, trailer));
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Written(List<string> objects, string? trailer)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(null, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var start = file.Length;
        file.Append(null, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        return file.Append(null, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
