using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;

namespace Supervision.Arrangements.Reading;

public sealed class PdfReaderTests
{
    // Thirty characters fill a line of the page.
    private static readonly string Full = new('文', 30);

    [Fact]
    public async Task Lines_of_a_paragraph_Should_be_joined_without_a_space_also_across_pages()
    {
        var file = new PdfFile()
            .Page().Text(220, 760, "2025年工作要点", 22).Text(90, 700, "一、总体要求", 16).Text(90, 670, Full[2..]).Text(58, 640, Full).Text(58, 610, "到此为止。").Text(90, 580, "第二段的开头" + Full[8..]).Text(58, 550, Full)
            .Page().Text(58, 760, "下页接着写。").Text(90, 730, "（二）新的一段")
            .Build();

        var read = await Readers.ReadAsync(file);

        read.Format.ShouldBe(SourceFormat.Pdf);
        read.Text!.Split('\n').ShouldBe(["2025年工作要点", "一、总体要求", Full[2..] + Full + "到此为止。", "第二段的开头" + Full[8..] + Full + "下页接着写。", "（二）新的一段"]);
    }

    [Fact]
    public async Task Page_numbers_and_running_heads_Should_be_dropped()
    {
        var file = new PdfFile();
        for (var page = 1; page <= 4; page++)
            file.Page().Text(200, 810, "某市政务服务局文件", 9).Text(90, 700, $"第{page}段内容。").Text(90, 640, "2025").Text(280, 30, $"— {page} —", 10);

        (await Readers.TextAsync(file.Build())).ShouldBe("第1段内容。\n2025\n第2段内容。\n2025\n第3段内容。\n2025\n第4段内容。\n2025");
    }

    [Fact]
    public async Task Columns_Should_be_read_one_after_the_other()
    {
        var file = new PdfFile().Page().Text(200, 780, "两栏的标题", 20);
        for (var row = 0; row < 8; row++)
            file.Text(50, 740 - row * 30, new string('左', 14)).Text(310, 740 - row * 30, new string('右', 14));
        file.Text(50, 500, "左栏末。").Text(310, 500, "右栏末。");

        (await Readers.TextAsync(file.Build())).ShouldBe($"两栏的标题\n{new string('左', 112)}左栏末。\n{new string('右', 112)}右栏末。");
    }

    [Fact]
    public async Task A_scanned_document_Should_be_refused_for_that_reason()
    {
        (await Readers.ReadAsync(new PdfFile().Page().Picture().Page().Picture().Build())).Refusal.ShouldBe(ReadRefusal.Scanned);
        (await Readers.ReadAsync(new PdfFile().Page().Build())).Refusal.ShouldBe(ReadRefusal.Empty);
    }

    [Fact]
    public async Task A_scanned_page_among_written_ones_Should_be_named()
    {
        var read = await Readers.ReadAsync(new PdfFile().Page().Text(90, 700, "有文字的一页，写着工作安排。").Page().Picture().Build());

        read.IsRead.ShouldBeTrue();
        read.PagesWithoutText.ShouldBe([2]);
    }

    [Fact]
    public async Task An_encrypted_document_Should_be_refused_for_that_reason()
    {
        var key = new string('A', 64);
        var file = new PdfFile().Page().Text(90, 700, "机要").Build($"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >> /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
        (await Readers.ReadAsync(file)).Refusal.ShouldBe(ReadRefusal.Encrypted);
    }

    [Fact]
    public async Task A_document_cut_off_Should_be_refused_or_read_never_thrown()
    {
        var whole = new PdfFile().Page().Text(90, 700, "完整的一页，写着工作安排。").Build();
        for (var length = 5; length < whole.Length; length += 97)
        {
            var read = await Readers.ReadAsync(whole[..length]);
            if (!read.IsRead) read.Refusal.ShouldBeOneOf(ReadRefusal.Broken, ReadRefusal.Empty, ReadRefusal.Scanned);
        }
    }
}
