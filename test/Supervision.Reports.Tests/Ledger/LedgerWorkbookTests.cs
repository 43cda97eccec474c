using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Xunit;

namespace Supervision.Reports.Ledger;

/// <summary>The ledger as a workbook, opened again.</summary>
public sealed class LedgerWorkbookTests : ReportsTestBase
{
    private static readonly string[] Headers =
        ["序号", "来源", "重点任务", "完成标志", "牵头", "配合", "责任领导", "责任人", "时限", "进展", "问题", "下一步", "状态"];

    public override async ValueTask InitializeAsync()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        await base.InitializeAsync();
    }

    [Fact]
    public async Task Given_a_reported_task_Should_write_its_row_under_the_thirteen_headers()
    {
        var id = await HaveSignedTaskAsync("深化一网统管建设", DigitalCity, t =>
        {
            t.SupportingDepartmentIds = [Department(Credit)];
            t.ExternalUnits = "市公安局";
        });
        await ReportAsync(id, DigitalCity, "四个区通道已通", "三区接口标准不一", "四月统一接口");
        var rows = await WriteAsync();
        rows.Count.ShouldBe(2);
        rows[0].ShouldBe(Headers);
        rows[1].ShouldBe(
        [
            "1", "会议议定：局务会", "2025-001 深化一网统管建设", "印发方案", "数字城市处", "信用建设处、市公安局", "分管副局长（数字建设）", "数字城市处处长",
            Serial(YearEnd), "四个区通道已通", "三区接口标准不一", "四月统一接口", "办理中，绿灯：按期推进",
        ]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public async Task Given_text_like_a_formula_Should_keep_it_as_text_that_is_never_calculated(string progress)
    {
        var id = await HaveSignedTaskAsync("深化一网统管建设", DigitalCity);
        await ReportAsync(id, DigitalCity, progress);
        using var file = await FileAsync();
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        cells.ShouldAllBe(c => c.CellFormula == null);
        var cell = cells.Single(c => c.InnerText == progress);
        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        var format = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        format.QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public async Task Should_freeze_the_header_and_print_on_A4_landscape()
    {
        await HaveTaskAsync("深化一网统管建设", DigitalCity);
        using var file = await FileAsync();
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var pane = sheet.Descendants<Pane>().Single();
        (pane.State!.Value, pane.VerticalSplit!.Value).ShouldBe((PaneStateValues.Frozen, 1d));
        var setup = sheet.Descendants<PageSetup>().Single();
        (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToWidth!.Value).ShouldBe((9u, OrientationValues.Landscape, 1u));
        document.WorkbookPart.Workbook.DefinedNames!.InnerText.ShouldBe("'督办台账2025'!$1:$1");
        new OpenXmlValidator().Validate(document).Select(e => e.Description + e.Path?.XPath).ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_more_rows_than_a_batch_of_the_list_Should_write_what_the_filter_selects()
    {
        await HaveTaskAsync("深化一网统管建设", DigitalCity);
        await HaveTaskAsync("推进社会信用体系建设", Credit);
        var rows = await WriteAsync(new GetTaskLedgerInput { PlanYear = 2025, MaxResultCount = 1, LeadDepartmentId = Department(Credit) });
        rows.Skip(1).Select(r => r[2]).ShouldBe(["2025-002 推进社会信用体系建设"]);
    }

    [Fact]
    public async Task Should_name_the_file_after_plan_year_and_day()
    {
        using var _ = AsOffice();
        using var file = new MemoryStream();
        var name = await GetRequiredService<ITaskLedgerAppService>().GetWorkbookAsync(new GetTaskLedgerInput { PlanYear = 2025 }, file);
        name.ShouldBe("督办台账-2025年度-20250106.xlsx");
    }

    private static string Serial(DateOnly date) => date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture);

    private async Task<MemoryStream> FileAsync(GetTaskLedgerInput? input = null)
    {
        using var _ = AsOffice();
        var file = new MemoryStream();
        await GetRequiredService<ITaskLedgerAppService>().GetWorkbookAsync(input ?? new GetTaskLedgerInput { PlanYear = 2025 }, file);
        file.Position = 0;
        return file;
    }

    private async Task<List<List<string>>> WriteAsync(GetTaskLedgerInput? input = null)
    {
        using var file = await FileAsync(input);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(c => c.InnerText).ToList())];
    }
}
