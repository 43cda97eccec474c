using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Supervision.Arrangements.Reading.Conversion;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;
using static Supervision.Arrangements.Reading.Fixtures.DocxFile;

namespace Supervision.Arrangements.Reading;

/// <summary>doc, wps, rtf, odt, xls: through LibreOffice where it is installed, otherwise an error that says so.</summary>
public sealed class OldFormatTests
{
    private const string Rtf = @"{\rtf1\ansi\ansicpg936{\fonttbl{\f0 SimSun;}}\f0 \u19968?\u12289?\u25512?\u36827?\u20844?\u24320?\par}";

    private static readonly byte[] Numbered = Of(P("工作要点") + P("总体要求", 1) + P("推进政务公开。", 1, 1),
        Abstract(1, Level(0, "chineseCountingThousand", "%1、"), Level(1, "chineseCountingThousand", "（%2）")) + List(1, 1));

    [Fact]
    public async Task Old_Word_files_Should_be_read_with_their_numbers()
    {
        var read = await Readers.ReadAsync(await MadeAsync(Numbered, "docx", "doc"));

        read.Format.ShouldBe(SourceFormat.Doc);
        read.Text.ShouldBe("工作要点\n一、总体要求\n（一）推进政务公开。");
    }

    [Fact]
    public async Task Old_workbooks_Should_be_read_as_tables()
    {
        var book = XlsxFile.Of("", "<cellXfs><xf numFmtId=\"0\"/></cellXfs>", ("分工", "visible", "<sheetData>" + XlsxFile.Row(1, XlsxFile.Text("A1", "任务"), XlsxFile.Text("B1", "单位")) + XlsxFile.Row(2, XlsxFile.Text("A2", "建平台"), XlsxFile.Text("B2", "甲处")) + "</sheetData>"));

        var read = await Readers.ReadAsync(await MadeAsync(book, "xlsx", "xls"));

        read.Format.ShouldBe(SourceFormat.Xls);
        read.Tables.ShouldHaveSingleItem().At(1, 1)!.Span.Of(read.Text!).ShouldBe("甲处");
    }

    [Fact]
    public async Task Rich_text_and_OpenDocument_Should_be_read()
    {
        SkipWithoutLibreOffice();
        var rtf = await Readers.ReadAsync(Encoding.ASCII.GetBytes(Rtf));
        (rtf.Format, rtf.Text).ShouldBe((SourceFormat.Rtf, "一、推进公开"));
        var odt = await Readers.ReadAsync(Odt("一、推进公开"));
        (odt.Format, odt.Text).ShouldBe((SourceFormat.Odt, "一、推进公开"));
    }

    [Fact]
    public async Task A_damaged_old_file_Should_be_refused_as_not_convertible()
    {
        SkipWithoutLibreOffice();
        var file = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Encoding.Unicode.GetBytes("WordDocument").CopyTo(file, 1024);
        (await Readers.ReadAsync(file)).Refusal.ShouldBeOneOf(ReadRefusal.ConversionFailed, ReadRefusal.Empty);
    }

    [Fact]
    public async Task Without_LibreOffice_Should_be_refused_with_what_to_do()
    {
        var read = await Readers.WithoutLibreOffice.ReadAsync(Encoding.ASCII.GetBytes(Rtf), cancellationToken: TestContext.Current.CancellationToken);
        (read.Format, read.Refusal).ShouldBe((SourceFormat.Rtf, ReadRefusal.ConverterMissing));
        (await Readers.WithoutLibreOffice.ReadAsync(Odt("x"), cancellationToken: TestContext.Current.CancellationToken)).Refusal.ShouldBe(ReadRefusal.ConverterMissing);
    }

    private static async Task<byte[]> MadeAsync(byte[] file, string from, string to)
    {
        SkipWithoutLibreOffice();
        using var converter = new LibreOffice(new ConfigurationBuilder().Build(), NullLogger<LibreOffice>.Instance);
        return await converter.ConvertAsync(file, from, to, TestContext.Current.CancellationToken);
    }

    private static void SkipWithoutLibreOffice() =>
        Assert.SkipWhen(Readers.InstalledLibreOffice is null, "LibreOffice is not installed: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui.");

    private static byte[] Odt(string text)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "mimetype", "application/vnd.oasis.opendocument.text");
            Add(archive, "META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");
            Add(archive, "content.xml", $"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body><office:text><text:p>{text}</text:p></office:text></office:body></office:document-content>");
        }
        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
