using Shouldly;
using Supervision.Arrangements.Outlining;
using Supervision.Tasks;
using Xunit;

namespace Supervision.Arrangements.Splitting;

public sealed class DueDateReaderTests
{
    [Theory]
    [InlineData("年底前完成平台建设", "2025-12-31", DuePrecision.Year)]
    [InlineData("上半年完成修订", "2025-06-30", DuePrecision.HalfYear)]
    [InlineData("一季度印发方案", "2025-03-31", DuePrecision.Quarter)]
    [InlineData("6月底前上线", "2025-06-30", DuePrecision.Month)]
    [InlineData("10月31日前报送", "2025-10-31", DuePrecision.Day)]
    [InlineData("2月底前完成", "2025-02-28", DuePrecision.Month)]
    [InlineData("到2027年建成体系", "2027-12-31", DuePrecision.Year)]
    [InlineData("2026年6月底前完成", "2026-06-30", DuePrecision.Month)]
    [InlineData("上半年开工，年底前完工", "2025-12-31", DuePrecision.Year)]
    public void A_stated_date_Should_be_read_with_its_precision(string words, string date, DuePrecision precision)
    {
        var reading = DueDateReader.ReadLast(words, new TextSpan(0, words.Length), 2025);

        reading.ShouldNotBeNull().Date.ToString("yyyy-MM-dd").ShouldBe(date);
        reading.Value.Precision.ShouldBe(precision);
        words.ShouldContain(reading.Value.Words);
    }

    [Theory]
    [InlineData("全年开展培训12期")]
    [InlineData("落实《产业规划（2022—2035年）》")]
    [InlineData("启动《数字长春建设“十五五”规划》编制")]
    [InlineData("深入推进三年行动")]
    [InlineData("近三年内未发生的问题")]
    [InlineData("加强区块线内用地管理")]
    [InlineData("路网密度提升至2.8公里")]
    public void Nothing_Should_be_read_where_no_date_is_stated(string words) =>
        DueDateReader.ReadLast(words, new TextSpan(0, words.Length), 2025).ShouldBeNull();
}
