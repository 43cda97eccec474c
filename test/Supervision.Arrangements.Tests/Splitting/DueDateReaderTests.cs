using Shouldly;
using Supervision.Arrangements.Outlining;
using Supervision.Tasks;
using Xunit;

namespace Supervision.Arrangements.Splitting;

public sealed class DueDateReaderTests
{
    private const int PlanYear = 2025;

    [Theory]
    [InlineData("年底前完成平台建设", "2025-12-31", DuePrecision.Year)]
    [InlineData("上半年完成修订", "2025-06-30", DuePrecision.HalfYear)]
    [InlineData("下半年启动二期", "2025-12-31", DuePrecision.HalfYear)]
    [InlineData("一季度印发方案", "2025-03-31", DuePrecision.Quarter)]
    [InlineData("三季度末前完成验收", "2025-09-30", DuePrecision.Quarter)]
    [InlineData("前三季度完成投资", "2025-09-30", DuePrecision.Quarter)]
    [InlineData("6月底前上线", "2025-06-30", DuePrecision.Month)]
    [InlineData("6月中旬完成摸底", "2025-06-20", DuePrecision.Day)]
    [InlineData("6月上旬完成摸底", "2025-06-10", DuePrecision.Day)]
    [InlineData("10月31日前报送", "2025-10-31", DuePrecision.Day)]
    [InlineData("2月底前完成", "2025-02-28", DuePrecision.Month)]
    [InlineData("到2027年建成体系", "2027-12-31", DuePrecision.Year)]
    [InlineData("2026年6月底前完成", "2026-06-30", DuePrecision.Month)]
    [InlineData("2026年4月，印发工作方案", "2026-04-30", DuePrecision.Month)]
    [InlineData("2025年年底前完成", "2025-12-31", DuePrecision.Year)]
    [InlineData("今年内建成", "2025-12-31", DuePrecision.Year)]
    [InlineData("明年6月底前建成", "2026-06-30", DuePrecision.Month)]
    [InlineData("６月３０日前完成", "2025-06-30", DuePrecision.Day)]
    [InlineData("二〇二五年六月底前完成编制", "2025-06-30", DuePrecision.Month)]
    [InlineData("十二月底前完成", "2025-12-31", DuePrecision.Month)]
    [InlineData("到“十五五”末基本建成", "2030-12-31", DuePrecision.Year)]
    [InlineData("3—6月开展专项检查", "2025-06-30", DuePrecision.Month)]
    [InlineData("2025年3月至2025年11月全面整治", "2025-11-30", DuePrecision.Month)]
    [InlineData("9月建成投用", "2025-09-30", DuePrecision.Month)]
    [InlineData("于5月20日前将方案报局长办公会", "2025-05-20", DuePrecision.Day)]
    [InlineData("6月5个项目完工", "2025-06-30", DuePrecision.Month)]
    [InlineData("对2023年森林督查未销号的43个图斑，3月底前整改清零", "2025-03-31", DuePrecision.Month)]
    [InlineData("整理2015年以前的文书档案，11月底前通过验收", "2025-11-30", DuePrecision.Month)]
    [InlineData("2026年，3月底前完成选址，9月底前开工", "2026-09-30", DuePrecision.Month)]
    [InlineData("上半年开工，年底前完工", "2025-12-31", DuePrecision.Year)]
    public void A_stated_date_Should_be_read_with_its_precision(string words, string date, DuePrecision precision)
    {
        var reading = Read(words).Due;

        reading.ShouldNotBeNull().Date.ToString("yyyy-MM-dd").ShouldBe(date);
        reading.Value.Precision.ShouldBe(precision);
        words.ShouldContain(reading.Value.Words);
    }

    [Theory]
    [InlineData("全年开展培训12期")]
    [InlineData("长期坚持，持续推进")]
    [InlineData("落实《产业规划（2022—2035年）》")]
    [InlineData("启动《数字长春建设“十五五”规划》编制")]
    [InlineData("“十五五”期间持续推进")]
    [InlineData("深入推进三年行动")]
    [InlineData("实施2024年至2026年三年行动")]
    [InlineData("近三年内未发生的问题")]
    [InlineData("5年内建成学校10所")]
    [InlineData("加强区块线内用地管理")]
    [InlineData("路网密度提升至2.8公里")]
    [InlineData("自2024年1月起实施")]
    [InlineData("自2025年7月1日起施行")]
    [InlineData("2024年以来的做法")]
    [InlineData("每季度末报送")]
    [InlineData("每年6月底前报送")]
    [InlineData("在30日内办结")]
    [InlineData("5个工作日内反馈")]
    [InlineData("较去年底增加5家")]
    [InlineData("与2024年底相比下降一成")]
    [InlineData("截至2024年底已建成50个")]
    public void Nothing_Should_be_read_where_no_date_is_promised(string words)
    {
        var dates = Read(words);

        dates.Due.ShouldBeNull();
        dates.Offers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("10月前打通两条道路", "2025-09-30")]
    [InlineData("2027年前建成", "2026-12-31")]
    [InlineData("2025年实现开工", "2025-12-31")]
    [InlineData("春节前完成慰问", "2025-01-28")]
    [InlineData("中秋节前发放到位", "2025-10-05")]
    [InlineData("国庆节前开园", "2025-09-30")]
    [InlineData("汛期前完成隐患排查", "2025-05-31")]
    public void A_loose_date_Should_be_offered_and_not_set(string words, string date)
    {
        var dates = Read(words);

        dates.Due.ShouldBeNull();
        var offer = dates.Offers.ShouldHaveSingleItem();
        offer.Date.ToString("yyyy-MM-dd").ShouldBe(date);
        offer.Kind.ShouldBe(DateOfferKind.DueDate);
        words.ShouldContain(offer.Words);
    }

    [Fact]
    public void Earlier_dates_Should_be_offered_as_nodes()
    {
        var dates = Read("3月底前完成摸底，6月底前印发方案，年底前全部整改");

        dates.Due!.Value.Date.ShouldBe(new DateOnly(2025, 12, 31));
        dates.Offers.Select(o => (o.Date, o.Kind)).ShouldBe(
            [(new DateOnly(2025, 3, 31), DateOfferKind.Node), (new DateOnly(2025, 6, 30), DateOfferKind.Node)]);
    }

    [Theory]
    [InlineData("2025.06.30", "2025-06-30")]
    [InlineData("2025年6月", "2025-06-30")]
    [InlineData("12月", "2025-12-31")]
    [InlineData("四季度", "2025-12-31")]
    [InlineData("2025年", "2025-12-31")]
    public void A_bare_date_behind_the_label_Should_be_a_deadline(string value, string date) =>
        DueDateReader.Read(value, new TextSpan(0, value.Length), PlanYear, isClause: true).Due!.Value.Date.ToString("yyyy-MM-dd").ShouldBe(date);

    [Fact]
    public void Without_a_plan_year_Should_read_only_what_names_its_year()
    {
        DueDateReader.ReadLast("年底前完成", new TextSpan(0, 5), null).ShouldBeNull();
        DueDateReader.ReadLast("2026年底前完成", new TextSpan(0, 9), null)!.Value.Date.ShouldBe(new DateOnly(2026, 12, 31));
    }

    private static DueDates Read(string words) => DueDateReader.Read(words, new TextSpan(0, words.Length), PlanYear);
}
