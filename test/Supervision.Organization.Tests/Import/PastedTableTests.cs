using Shouldly;
using Volo.Abp;
using Xunit;

namespace Supervision.Organization.Import;

public sealed class PastedTableTests
{
    [Fact]
    public void Given_cells_with_quotes_and_line_ends_Should_keep_them_together()
    {
        var rows = PastedTable.Read("甲\t\"第一行\n第二行\"\t\"他说\"\"好\"\"\"\r\n乙\t\t丙");

        rows.Select(r => r.Line).ShouldBe([1, 2]);
        rows[0].Cells.ShouldBe(["甲", "第一行\n第二行", "他说\"好\""]);
        rows[1].Cells.ShouldBe(["乙", "", "丙"]);
    }

    [Fact]
    public void Given_a_stray_quote_Should_not_swallow_the_rest_of_the_table()
    {
        var rows = PastedTable.Read("\"半截\t甲\n乙\t丙");

        rows.Count.ShouldBe(2);
        rows[0].Cells.ShouldBe(["\"半截", "甲"]);
    }

    [Fact]
    public void Given_empty_rows_Should_leave_them_out_and_keep_the_line_numbers() =>
        PastedTable.Read("甲\n\n \t \n乙\n").Select(r => (r.Line, r.Cells[0])).ShouldBe([(1, "甲"), (4, "乙")]);

    [Fact]
    public void Given_too_many_rows_Should_say_how_many_are_possible()
    {
        var text = string.Join('\n', Enumerable.Repeat("甲", ImportConsts.MaxRows + 2));

        Should.Throw<BusinessException>(() => PastedTable.Read(text)).Code.ShouldBe(OrganizationErrorCodes.ImportTooLarge);
    }
}
