using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;
using static Supervision.Arrangements.Reading.Fixtures.XlsxFile;

namespace Supervision.Arrangements.Reading;

public sealed class XlsxReaderTests
{
    private const string Styles = "<numFmts count=\"2\"><numFmt numFmtId=\"180\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/><numFmt numFmtId=\"181\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"180\"/><xf numFmtId=\"181\"/><xf numFmtId=\"9\"/></cellXfs>";

    [Fact]
    public async Task A_task_table_Should_be_read_with_several_header_rows_and_merged_cells()
    {
        var file = XlsxFile.Of("<si><t>牵头</t></si><si><r><t>配合</t></r><r><t>单位</t></r><rPh><t>pei he</t></rPh></si>", Styles,
            ("分工表", "visible", "<sheetData>"
                + Row(1, Text("A1", "重点任务分工表"))
                + Row(3, Text("A3", "序号"), Text("B3", "任务"), Text("C3", "责任单位"))
                + Row(4, Shared("C4", 0), Shared("D4", 1))
                + Row(6, Number("A6", "1"), Text("B6", "建设平台&#10;按期上线"), Text("C6", "甲处"), Text("D6", "乙处"))
                + Row(7, Text("B7", "完善制度"), Text("D7", "丙处"))
                + "</sheetData><mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:B4\"/><mergeCell ref=\"C3:D3\"/><mergeCell ref=\"A6:A7\"/><mergeCell ref=\"C6:C7\"/></mergeCells>"),
            ("隐藏", "hidden", "<sheetData>" + Row(1, Text("A1", "看不见"), Text("B1", "x")) + Row(2, Text("A2", "看不见"), Text("B2", "x")) + "</sheetData>"));

        var read = await Readers.ReadAsync(file);

        read.Format.ShouldBe(SourceFormat.Xlsx);
        read.Text.ShouldBe("重点任务分工表\n序号\t任务\t责任单位\n牵头\t配合单位\n1\t建设平台 按期上线\t甲处\t乙处\n完善制度\t丙处");
        var table = read.Tables.ShouldHaveSingleItem();
        (table.Name, table.Columns, table.Rows.Count).ShouldBe(("分工表", 4, 5));
        Words(0, 3).ShouldBe("重点任务分工表");
        Words(2, 0).ShouldBe("序号");
        Words(1, 3).ShouldBe("责任单位");
        Words(2, 3).ShouldBe("配合单位");
        Words(4, 0).ShouldBe("1");
        Words(4, 2).ShouldBe("甲处");
        Words(4, 3).ShouldBe("丙处");

        string? Words(int row, int column) => table.At(row, column)?.Span.Of(read.Text!);
    }

    [Fact]
    public async Task Dates_and_percentages_Should_read_as_the_sheet_shows_them()
    {
        var file = XlsxFile.Of("", Styles, ("s", "visible", "<sheetData>"
            + Row(1, Number("A1", "45838", 1), Number("B1", "45838.5", 2), Number("C1", "45838", 3), Number("D1", "0.953", 4), Number("E1", "0.1", 0), Number("F1", "1E3", 0))
            + Row(2, "<c r=\"A2\" t=\"d\"><v>2025-06-30T00:00:00</v></c>", "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>", "<c r=\"C2\" t=\"str\"><f>A1</f><v>公式</v></c>") + "</sheetData>"));

        (await Readers.TextAsync(file)).ShouldBe("2025年6月30日\t2025年6月30日\t2025年6月\t95.3%\t0.1\t1000\n2025年6月30日\t公式");
    }

    [Theory]
    [InlineData("General", "1")]
    [InlineData("[Red]general", "1")]
    [InlineData("General&quot;项&quot;", "1")]
    [InlineData("0.00E+00", "1")]
    [InlineData("e&quot;年&quot;", "1900年")]
    public async Task Only_a_format_of_dates_Should_make_a_number_a_date(string format, string shown)
    {
        var styles = $"<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"{format}\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>";
        var file = XlsxFile.Of("", styles, ("s", "visible", "<sheetData>" + Row(1, Number("A1", "1", 0)) + "</sheetData>"));

        (await Readers.TextAsync(file)).ShouldBe(shown);
    }

    [Fact]
    public async Task Every_visible_sheet_Should_be_a_table_and_a_single_column_paragraphs()
    {
        string Two(string a, string b) => "<sheetData>" + Row(1, Text("A1", a), Text("B1", b)) + Row(2, Text("A2", a), Text("B2", b)) + "</sheetData>";
        var read = await Readers.ReadAsync(XlsxFile.Of("", Styles, ("一", "visible", Two("甲", "乙")), ("二", "visible", Two("丙", "丁")), ("三", "visible", "<sheetData>" + Row(1, Text("A1", "说明")) + "</sheetData>")));

        read.Tables.Select(t => t.Name).ShouldBe(["一", "二"]);
        read.Text.ShouldBe("甲\t乙\n甲\t乙\n丙\t丁\n丙\t丁\n说明");
        foreach (var table in read.Tables) table.Extent.Of(read.Text!).Split('\n').Length.ShouldBe(2);
    }
}
