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
    public async Task Radicals_that_a_writer_put_for_characters_Should_be_read_as_the_characters()
    {
        var file = new PdfFile().Page().Text(90, 760, "⼀、加强⼩区⺠⽣⼯作").Text(90, 730, "6⽉底前，完成⽼旧⼩区改造，增⻓10%，⻔\uF9E4如旧。").Build();

        (await Readers.TextAsync(file)).ShouldBe("一、加强小区民生工作\n6月底前，完成老旧小区改造，增长10%，门理如旧。");
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
    public async Task Columns_close_together_Should_be_told_apart_also_beside_a_large_heading()
    {
        var file = new PdfFile().Page().Text(50, 700, "大字的标题占满左栏", 26).Text(300, 700, new string('右', 16), 14);
        for (var row = 1; row < 8; row++)
            file.Text(50, 700 - row * 26, new string('左', 16) + "文", 14).Text(302, 700 - row * 26, new string('右', 16), 14);

        (await Readers.TextAsync(file.Build())).ShouldBe("大字的标题占满左栏\n" + string.Concat(Enumerable.Repeat(new string('左', 16) + "文", 7)) + new string('右', 16 * 8));
    }

    [Fact]
    public async Task A_ruled_table_Should_be_read_with_merged_cells_and_go_on_over_the_page()
    {
        var file = new PdfFile().Page().Text(200, 780, "重点任务分工表", 20);
        double[] columns = [50, 110, 350, 450, 545];
        Rule(file, columns, [740, 700, 660, 600]);
        file.Text(60, 690, "序号").Text(120, 690, "任务").Text(360, 710, "责任单位", 12).Text(360, 675, "牵头", 12).Text(460, 675, "配合", 12);
        file.Text(60, 620, "1").Text(120, 645, "建设统一的政务服务平台，", 14).Text(120, 615, "按期上线", 14).Text(360, 620, "甲处", 12).Text(460, 620, "乙处", 12);
        file.Page();
        Rule(file, columns, [760, 720]);
        file.Text(60, 735, "2").Text(120, 735, "完善制度").Text(360, 735, "丙处", 12).Text(90, 600, "以上请抓好落实。");

        var read = await Readers.ReadAsync(file.Build());

        var table = read.Tables.ShouldHaveSingleItem(read.Text);
        (table.Columns, table.Rows.Count).ShouldBe((4, 4), read.Text);
        Words(1, 0).ShouldBe("序号");
        Words(0, 3).ShouldBe("责任单位");
        Words(1, 3).ShouldBe("配合");
        Words(2, 1).ShouldBe("建设统一的政务服务平台，按期上线");
        Words(3, 2).ShouldBe("丙处");
        read.Text!.Split('\n')[^1].ShouldBe("以上请抓好落实。");

        string Words(int row, int column) => table.At(row, column)!.Span.Of(read.Text!);
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

    // On the first page the left two cells of the head reach over both its rows, and its right one over two columns.
    private static void Rule(PdfFile file, double[] columns, double[] rows)
    {
        foreach (var row in rows)
            if (row is 700) file.Line(columns[2], row, columns[^1], row);
            else file.Line(columns[0], row, columns[^1], row);
        foreach (var column in columns)
            if (column is 450 && rows.Length > 2) file.Line(column, rows[1], column, rows[^1]);
            else file.Line(column, rows[0], column, rows[^1]);
    }
}
