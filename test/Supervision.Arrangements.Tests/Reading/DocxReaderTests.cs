using DocumentFormat.OpenXml.Packaging;
using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;
using static Supervision.Arrangements.Reading.Fixtures.DocxFile;

namespace Supervision.Arrangements.Reading;

public sealed class DocxReaderTests
{
    private static readonly string Official = Abstract(1, Level(0, "chineseCountingThousand", "%1、"), Level(1, "chineseCountingThousand", "（%2）"), Level(2, "decimal", "%3."));

    [Fact]
    public async Task A_plan_numbered_by_Word_Should_be_read_as_it_is_seen()
    {
        var file = Of(P("2025年工作要点") + P("总体要求", 1) + P("重点任务", 1) + P("推进政务公开。", 1, 1) + P("完善制度。", 1, 2), Official + List(1, 1));

        var read = await Readers.ReadAsync(file);

        read.Format.ShouldBe(SourceFormat.Docx);
        read.Text.ShouldBe("2025年工作要点\n一、总体要求\n二、重点任务\n（一）推进政务公开。\n1. 完善制度。");
    }

    // LibreOffice before 7.5 ignores w:isLgl, and w:lvlRestart to this day: what Word shows stands here.
    [Fact]
    public async Task Legal_levels_and_levels_that_go_on_counting_Should_be_as_in_Word()
    {
        var lists = Abstract(1, Level(0, "chineseCountingThousand", "第%1章"), Level(1, "decimal", "%1.%2", more: "<w:isLgl/>"), Level(2, "lowerLetter", "%1.%2.%3", more: "<w:isLgl/>"))
            + Abstract(2, Level(0, "chineseCountingThousand", "%1、"), Level(1, "decimal", "%2.", more: "<w:lvlRestart w:val=\"0\"/>"), Level(2, "decimal", "%3)", more: "<w:lvlRestart w:val=\"1\"/>"))
            + List(1, 1) + List(2, 2);
        var file = Of(P("a", 1) + P("b", 1, 1) + P("c", 1, 2) + P("d", 1) + P("e", 1, 1)
            + P("f", 2) + P("g", 2, 1) + P("h", 2, 2) + P("i", 2, 1) + P("j", 2, 2) + P("k", 2) + P("l", 2, 1) + P("m", 2, 2), lists);

        (await Readers.TextAsync(file)).Split('\n').ShouldBe(
            ["第一章 a", "1.1 b", "1.1.1 c", "第二章 d", "2.1 e", "一、f", "1. g", "1) h", "2. i", "2) j", "二、k", "3. l", "1) m"]);
    }

    [Fact]
    public async Task A_suffix_of_nothing_Should_put_no_space_behind_the_number()
    {
        var lists = Abstract(1, Level(0, "decimal", "%1", more: "<w:suff w:val=\"nothing\"/>"), Level(1, "bullet", "\uF06C")) + List(1, 1);
        (await Readers.TextAsync(Of(P("项", 1) + P("点", 1, 1), lists))).ShouldBe("1项\n• 点");
    }

    [Fact]
    public async Task Deleted_and_hidden_text_Should_be_out_and_inserted_text_in()
    {
        var numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        var file = Of(
            P("甲", 1)
            + $"<w:p><w:pPr>{numbered}<w:rPr><w:del w:id=\"1\" w:author=\"x\"/></w:rPr></w:pPr><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>删去的一段</w:delText></w:r></w:del></w:p>"
            + $"<w:p><w:pPr>{numbered}</w:pPr>{Run("保留")}<w:del w:id=\"3\" w:author=\"x\"><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins w:id=\"4\" w:author=\"x\">{Run("插入")}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>"
            + $"<w:ins w:id=\"5\" w:author=\"x\">{P("丙", 1)}</w:ins>"
            + $"<w:moveFrom w:id=\"6\" w:author=\"x\">{P("移走", 1)}</w:moveFrom>"
            + $"<w:p><w:pPr><w:rPr><w:del w:id=\"7\" w:author=\"x\"/></w:rPr></w:pPr>{Run("前半")}</w:p>" + P("后半", 1),
            Official + List(1, 1));

        (await Readers.TextAsync(file)).ShouldBe("一、甲\n二、保留插入\n三、丙\n四、前半后半");
    }

    [Fact]
    public async Task Footnotes_headers_comments_and_contents_Should_be_left_out()
    {
        var file = Of(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>" + P("一、目录里的标题 1") + "</w:sdtContent></w:sdt>"
            + Field("TOC \\o \"1-3\"", "二、目录里的标题 2") + P("三、目录样式", style: "Contents")
            + $"<w:p>{Run("正文")}<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>{Run("继续")}</w:p>"
            + Field("REF x", "见第三条") + P("完"),
            styles: "<w:style w:type=\"paragraph\" w:styleId=\"Contents\"><w:name w:val=\"toc 1\"/></w:style>",
            more: main =>
            {
                Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Words}><w:footnote w:id=\"2\">{P("脚注")}</w:footnote></w:footnotes>");
                Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {Words}>{P("页眉")}</w:hdr>");
                Feed(main.AddNewPart<WordprocessingCommentsPart>(), $"<w:comments {Words}><w:comment w:id=\"1\">{P("批注")}</w:comment></w:comments>");
            });

        (await Readers.TextAsync(file)).ShouldBe("正文继续\n见第三条\n完");
    }

    [Fact]
    public async Task A_text_box_Should_follow_its_paragraph_once()
    {
        var box = $"<w:txbxContent>{P("框中一")}{P("框中二")}</w:txbxContent>";
        var file = Of($"<w:p>{Run("前")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{Run("后")}</w:p>");

        (await Readers.TextAsync(file)).ShouldBe("前后\n框中一\n框中二");
    }

    [Fact]
    public async Task Line_breaks_tabs_and_signs_Should_be_kept()
    {
        var file = Of("<w:p><w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>");
        (await Readers.TextAsync(file)).ShouldBe("第一行\n第二行\tA-B");
    }

    [Fact]
    public async Task A_table_Should_be_read_with_its_merged_cells()
    {
        var file = Of(P("分工表") + Table(
            Cell(P("序号"), "<w:vMerge w:val=\"restart\"/>") + Cell(P("任务"), "<w:vMerge w:val=\"restart\"/>") + Cell(P("单位"), "<w:gridSpan w:val=\"2\"/>"),
            Cell(P(""), "<w:vMerge/>") + Cell(P(""), "<w:vMerge/>") + Cell(P("牵头")) + Cell(P("配合")),
            Cell(P("1")) + Cell(P("建设平台") + P("按期上线")) + Cell(P("甲处")) + Cell(P("乙处"))));

        var read = await Readers.ReadAsync(file);

        var table = read.Tables.ShouldHaveSingleItem();
        table.Columns.ShouldBe(4);
        table.Rows.Count.ShouldBe(3);
        Words(table, 1, 0).ShouldBe("序号");
        Words(table, 0, 3).ShouldBe("单位");
        Words(table, 1, 3).ShouldBe("配合");
        Words(table, 2, 1).ShouldBe("建设平台 按期上线");
        table.At(2, 1)!.Lines.Select(l => l.Of(read.Text!)).ShouldBe(["建设平台", "按期上线"]);
        read.Text.ShouldBe("分工表\n序号\t任务\t单位\n牵头\t配合\n1\t建设平台 按期上线\t甲处\t乙处");
        table.Extent.Of(read.Text!).ShouldEndWith("乙处");

        string Words(ReadTable of, int row, int column) => of.At(row, column)!.Span.Of(read.Text!);
    }

    [Fact]
    public async Task A_table_that_only_frames_the_text_Should_give_paragraphs()
    {
        var read = await Readers.ReadAsync(Of(Table(Cell(P("一、总体要求") + P("二、任务") + Table(Cell(P("甲")) + Cell(P("乙")), Cell(P("丙")) + Cell(P("丁")))))));

        read.Text.ShouldBe("一、总体要求\n二、任务\n甲\t乙\n丙\t丁");
        read.Tables.ShouldHaveSingleItem().Rows.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Characters_that_only_steer_the_display_Should_be_taken_out()
    {
        (await Readers.TextAsync(Of(P("推\u200B进\u202E政务\uFEFF公开\u00AD工作")))).ShouldBe("推进政务公开工作");
    }

    private static string Field(string code, string result) =>
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
}
