using System.IO.Compression;
using System.Text;
using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;
using static Supervision.Arrangements.Reading.Fixtures.DocxFile;

namespace Supervision.Arrangements.Reading;

/// <summary>Whatever is uploaded is read or refused for the right reason, in bounded time and memory.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("EncryptedPackage", nameof(ReadRefusal.Encrypted))]
    [InlineData("PowerPoint Document", nameof(ReadRefusal.OtherKind))]
    [InlineData("__properties_version1.0", nameof(ReadRefusal.OtherKind))]
    public async Task A_compound_file_Should_be_refused_by_what_it_holds(string stream, string refusal)
    {
        (await Readers.ReadAsync(Compound(stream))).Refusal.ToString().ShouldBe(refusal);
    }

    [Fact]
    public async Task An_encrypted_old_Word_file_Should_be_refused_for_that_reason()
    {
        var file = Compound("WordDocument");
        (file[512], file[513], file[523]) = (0xEC, 0xA5, 0x01);
        (await Readers.ReadAsync(file)).Refusal.ShouldBe(ReadRefusal.Encrypted);
    }

    [Fact]
    public async Task A_document_cut_off_Should_be_broken()
    {
        var whole = Of(P(new string('文', 2000)));
        for (var length = 4; length < whole.Length; length += whole.Length / 40)
            (await Readers.ReadAsync(whole[..length])).Refusal.ShouldBe(ReadRefusal.Broken, $"{length} of {whole.Length}");
    }

    [Fact]
    public async Task A_document_with_damaged_bytes_Should_be_read_or_refused()
    {
        var random = new Random(7);
        byte[][] originals = [Of(P("一、推进政务公开") + Table(Cell(P("甲")) + Cell(P("乙")), Cell(P("丙")) + Cell(P("丁")))), new PdfFile().Page().Text(90, 700, "一、推进政务公开，年底前完成。").Build()];
        for (var round = 0; round < 150; round++)
        {
            var bytes = originals[round % 2].ToArray();
            for (var i = random.Next(1, 30); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = await Readers.ReadAsync(bytes);
            foreach (var table in read.Tables) table.Extent.End.ShouldBeLessThanOrEqualTo(read.Text!.Length);
        }
    }

    [Fact]
    public async Task A_part_that_unpacks_to_far_more_Should_be_refused()
    {
        var bomb = Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", new byte[20_000_000]));
        bomb.Length.ShouldBeLessThan(100_000);
        (await Readers.ReadAsync(bomb)).Refusal.ShouldBe(ReadRefusal.Inflated);
    }

    [Fact]
    public async Task A_part_that_lies_about_its_size_Should_be_refused_while_it_is_unpacked()
    {
        var start = Encoding.UTF8.GetBytes($"<w:document {Words}><w:body>");
        var bomb = Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", [.. start, .. Enumerable.Repeat((byte)' ', 30_000_000)]));
        // The sizes in the directory and before the part, set to something modest.
        Overwrite(bomb, BitConverter.GetBytes(start.Length + 30_000_000), BitConverter.GetBytes(100_000)).ShouldBeGreaterThan(0);
        (await Readers.ReadAsync(bomb)).Refusal.ShouldBeOneOf(ReadRefusal.Inflated, ReadRefusal.Broken);
    }

    [Fact]
    public async Task More_entries_than_a_document_has_Should_be_refused()
    {
        var entries = Enumerable.Range(0, 20_001).Select(i => ($"word/{i}", Array.Empty<byte>())).ToArray();
        (await Readers.ReadAsync(Zip(entries))).Refusal.ShouldBe(ReadRefusal.Inflated);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY e \"&a;&a;&a;&a;\">]>", "&e;")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">", "文")]
    public async Task A_document_type_in_a_part_Should_be_refused(string declaration, string text)
    {
        var file = Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", Encoding.UTF8.GetBytes($"{declaration}<w:document {Words}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>")));
        (await Readers.ReadAsync(file)).Refusal.ShouldBe(ReadRefusal.UnsafeXml);
    }

    [Fact]
    public async Task Other_XML_Should_be_refused_by_what_it_is()
    {
        (await Readers.ReadAsync("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"u8.ToArray())).Refusal.ShouldBe(ReadRefusal.UnsafeXml);
        (await Readers.ReadAsync("<?xml version=\"1.0\"?><w:wordDocument/>"u8.ToArray())).Refusal.ShouldBe(ReadRefusal.OtherKind);
    }

    [Fact]
    public async Task Programs_pictures_and_archives_Should_be_refused_whatever_their_name()
    {
        byte[][] data = [[0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1], "Rar!\u001A\u0007\0"u8.ToArray()];
        foreach (var file in data) (await Readers.ReadAsync(file)).Refusal.ShouldBe(ReadRefusal.Binary);
        (await Readers.ReadAsync(Zip(("readme.txt", "一、任务"u8.ToArray())))).Refusal.ShouldBe(ReadRefusal.OtherKind);
        (await Readers.ReadAsync(Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("ppt/presentation.xml", "<p/>"u8.ToArray())))).Refusal.ShouldBe(ReadRefusal.OtherKind);
        (await Readers.ReadAsync(Zip())).Refusal.ShouldBe(ReadRefusal.OtherKind);
    }

    [Fact]
    public async Task Deep_nesting_in_a_document_Should_be_refused_and_a_wild_level_be_harmless()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 10_000)) + P("深") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 10_000));
        (await Readers.ReadAsync(Of(deep))).Refusal.ShouldBe(ReadRefusal.TooDeep);
        var wild = Of(string.Concat(Enumerable.Range(0, 10_000).Select(i => P("项", 1, i))), Abstract(1, Level(0, "decimal", "%1.")) + List(1, 1));
        (await Readers.TextAsync(wild)).Split('\n').Length.ShouldBe(10_000);
    }

    [Fact]
    public async Task A_line_of_twenty_megabytes_Should_be_read()
    {
        var line = new string('文', 7_000_000);
        (await Readers.TextAsync(Encoding.UTF8.GetBytes(line))).Length.ShouldBe(line.Length);
        (await Readers.ReadAsync(Of(P(line)))).Refusal.ShouldBeOneOf(null, ReadRefusal.Inflated);
    }

    [Fact]
    public async Task Unseen_and_broken_characters_Should_be_taken_out_and_the_text_be_kept()
    {
        var text = "一、推\u200B进\u202E政\u2066务\uFEFF公开\u0000。\u2028二、建\u00AD设\v三、平台\f四、完\U000E0041成";
        (await Readers.TextAsync(Encoding.UTF8.GetBytes(text))).ShouldBe("一、推进政务公开 。\n二、建设\n三、平台\n四、完成");
        (await Readers.TextAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("半个"), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes("字符")])).ShouldNotContain('\uD83D');
        (await Readers.TextAsync(Encoding.UTF8.GetBytes("表情\U0001F600留下"))).ShouldBe("表情\U0001F600留下");
    }

    [Fact]
    public async Task Reading_Should_stop_when_it_is_cancelled_and_report_how_far_it_is()
    {
        var file = Of(string.Concat(Enumerable.Repeat(P("一段文字"), 5_000)));
        using var cancel = new CancellationTokenSource();
        var shares = new List<double>();
        var progress = new Immediately(p => { shares.Add(p.Share); if (shares.Count == 3) cancel.Cancel(); });

        await Should.ThrowAsync<OperationCanceledException>(() => Readers.Usual.ReadAsync(file, progress, cancel.Token));

        shares.Count.ShouldBeGreaterThanOrEqualTo(3);
        shares.ShouldBeInOrder();
    }

    private sealed class Immediately(Action<ReadProgress> report) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => report(value);
    }

    private static byte[] Compound(string stream)
    {
        var file = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Encoding.Unicode.GetBytes("Root Entry").CopyTo(file, 1024);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 1024 + 128);
        return file;
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                stream.Write(content);
            }
        return file.ToArray();
    }

    private static int Overwrite(byte[] file, byte[] what, byte[] with)
    {
        var count = 0;
        for (var at = file.AsSpan().IndexOf(what); at >= 0; at = file.AsSpan().IndexOf(what), count++) with.CopyTo(file, at);
        return count;
    }
}
