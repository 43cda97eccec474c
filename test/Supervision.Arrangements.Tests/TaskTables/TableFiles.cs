using Supervision.Arrangements.Reading.Fixtures;
using static Supervision.Arrangements.Reading.Fixtures.DocxFile;

namespace Supervision.Arrangements.TaskTables;

/// <summary>One task table as Word document, workbook and PDF: two header rows, a group over all columns, a task cell over two rows.</summary>
internal static class TableFiles
{
    internal static byte[] Of(string kind) => kind switch
    {
        "docx" => Word(),
        "xlsx" => Workbook(),
        "pdf" => Pdf(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static byte[] Word()
    {
        const string restart = "<w:vMerge w:val=\"restart\"/>", goesOn = "<w:vMerge/>";
        return DocxFile.Of(P("2025年重点任务分工表") + Table(
            Cell(P("序号"), restart) + Cell(P("重点任务"), restart) + Cell(P("责任分工"), "<w:gridSpan w:val=\"2\"/>") + Cell(P("完成时限"), restart),
            Cell(P(""), goesOn) + Cell(P(""), goesOn) + Cell(P("牵头单位")) + Cell(P("配合单位")) + Cell(P(""), goesOn),
            Cell(P("一、数字政府"), "<w:gridSpan w:val=\"5\"/>"),
            Cell(P("1"), restart) + Cell(P("建成统一的政务服务平台。"), restart) + Cell(P("数字城市处")) + Cell(P("市财政局")) + Cell(P("2025年9月底前"), restart),
            Cell(P(""), goesOn) + Cell(P(""), goesOn) + Cell(P("信用建设处")) + Cell(P("市公安局")) + Cell(P(""), goesOn),
            Cell(P("2")) + Cell(P("完善公共信用信息目录。")) + Cell(P("信用建设处")) + Cell(P("")) + Cell(P("年底前"))));
    }

    private static byte[] Workbook() => XlsxFile.Of("", "", ("2025年重点任务分工表", "visible", "<sheetData>"
        + XlsxFile.Row(1, XlsxFile.Text("A1", "2025年重点任务分工表"))
        + XlsxFile.Row(2, XlsxFile.Text("A2", "序号"), XlsxFile.Text("B2", "重点任务"), XlsxFile.Text("C2", "责任分工"), XlsxFile.Text("E2", "完成时限"))
        + XlsxFile.Row(3, XlsxFile.Text("C3", "牵头单位"), XlsxFile.Text("D3", "配合单位"))
        + XlsxFile.Row(4, XlsxFile.Text("A4", "一、数字政府"))
        + XlsxFile.Row(5, XlsxFile.Number("A5", "1"), XlsxFile.Text("B5", "建成统一的政务服务平台。"), XlsxFile.Text("C5", "数字城市处"), XlsxFile.Text("D5", "市财政局"), XlsxFile.Text("E5", "2025年9月底前"))
        + XlsxFile.Row(6, XlsxFile.Text("C6", "信用建设处"), XlsxFile.Text("D6", "市公安局"))
        + XlsxFile.Row(7, XlsxFile.Number("A7", "2"), XlsxFile.Text("B7", "完善公共信用信息目录。"), XlsxFile.Text("C7", "信用建设处"), XlsxFile.Text("E7", "年底前"))
        + "</sheetData><mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:D2\"/><mergeCell ref=\"E2:E3\"/>"
        + "<mergeCell ref=\"A4:E4\"/><mergeCell ref=\"A5:A6\"/><mergeCell ref=\"B5:B6\"/><mergeCell ref=\"E5:E6\"/></mergeCells>"));

    private static byte[] Pdf()
    {
        double[] x = [40, 80, 270, 360, 450, 555], y = [740, 715, 690, 660, 630, 600, 570];
        var file = new PdfFile().Page().Text(180, 780, "2025年重点任务分工表", 20);
        foreach (var at in (double[])[x[0], x[5]]) file.Line(at, y[0], at, y[6]);
        foreach (var at in (double[])[x[1], x[2], x[4]]) file.Line(at, y[0], at, y[2]).Line(at, y[3], at, y[6]);
        file.Line(x[3], y[1], x[3], y[2]).Line(x[3], y[3], x[3], y[6]);
        foreach (var at in (double[])[y[0], y[2], y[3], y[5], y[6]]) file.Line(x[0], at, x[5], at);
        file.Line(x[2], y[1], x[4], y[1]).Line(x[2], y[4], x[4], y[4]);
        file.Text(45, 712, "序号", 11).Text(90, 712, "重点任务", 11).Text(370, 723, "责任分工", 11).Text(460, 712, "完成时限", 11);
        file.Text(275, 698, "牵头单位", 11).Text(365, 698, "配合单位", 11).Text(45, 671, "一、数字政府", 11);
        file.Text(45, 626, "1", 11).Text(85, 626, "建成统一的政务服务平台。", 11).Text(455, 626, "2025年9月底前", 11);
        file.Text(275, 641, "数字城市处", 11).Text(365, 641, "市财政局", 11).Text(275, 611, "信用建设处", 11).Text(365, 611, "市公安局", 11);
        return file.Text(45, 581, "2", 11).Text(85, 581, "完善公共信用信息目录。", 11).Text(275, 581, "信用建设处", 11).Text(455, 581, "年底前", 11).Build();
    }
}
