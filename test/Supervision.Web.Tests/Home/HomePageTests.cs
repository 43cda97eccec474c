using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Supervision.Web.Hosting;
using Xunit;

namespace Supervision.Web.Home;

/// <summary>Each role finds its home, the overview where it may, and the ledger with its workbook.</summary>
public sealed partial class HomePageTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    [Theory]
    [InlineData("局长", "zh-Hans", "主要负责人首页", "红灯，已提至二级以上", "请求协调")]
    [InlineData("局长", "en", "Home of the principal leader", "Coordination")]
    [InlineData("分管副局长（数字建设）", "zh-Hans", "分管领导首页", "待我决定", "上次查看以来的变化")]
    [InlineData("办公室督办专员一", "zh-Hans", "办公室首页", "未签收", "本期未报", "待审")]
    [InlineData("办公室督办专员一", "en", "Home of the office", "Not signed", "Missing reports")]
    [InlineData("数字城市处处长", "zh-Hans", "待我处理", "本处室逾期", "待签收")]
    [InlineData("数字城市处联络员", "zh-Hans", "待我处理", "待反馈", "待签收")]
    [InlineData("系统管理员", "zh-Hans", "系统管理首页", "没有邮箱的人", "后台任务")]
    public async Task Home_Should_be_that_of_the_role(string name, string culture, string heading, params string[] sheets)
    {
        using var browser = await host.SignInAsync(name, Cancellation, culture);
        var page = await PageAsync(browser, "/");
        Heading().Match(page).Groups[1].Value.ShouldBe(heading);
        foreach (var sheet in sheets) page.ShouldContain(sheet);
    }

    [Fact]
    public async Task Given_several_homes_Should_offer_a_tab_for_each()
    {
        using var browser = await host.SignInAsync("办公室主任", Cancellation);
        (await PageAsync(browser, "/")).ShouldContain("/?as=Department");
        Heading().Match(await PageAsync(browser, "/?as=Department")).Groups[1].Value.ShouldBe("待我处理");
    }

    [Fact]
    public async Task Given_a_leader_who_looks_Should_name_the_last_visit_next_time()
    {
        using var browser = await host.SignInAsync("分管副局长（营商法规）", Cancellation);
        var page = await PageAsync(browser, "/");
        using var seen = new HttpRequestMessage(HttpMethod.Post, "/?handler=Seen");
        seen.Headers.Add("RequestVerificationToken", Token().Match(page).Groups[1].Value);
        using var answer = await browser.SendAsync(seen, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Given_mail_that_is_stopped_Should_say_so_where_letters_are_looked_for()
    {
        using var administrator = await host.SignInAsync("系统管理员", Cancellation);
        using var office = await host.SignInAsync("办公室督办专员一", Cancellation);
        await PostAsync(administrator, "Stop", ("Stop.Reason", "机房检修"));

        foreach (var path in new[] { "/", "/reminders/outgoing" }) (await PageAsync(office, path)).ShouldContain("机房检修");
        (await PageAsync(administrator, "/")).ShouldContain("机房检修");

        await PostAsync(administrator, "Release");
        (await PageAsync(office, "/")).ShouldNotContain("机房检修");
    }

    [Theory]
    [InlineData("局长", true)]
    [InlineData("数字城市处联络员", false)]
    public async Task Overview_Should_be_for_leaders_and_office(string name, bool isShown)
    {
        using var browser = await host.SignInAsync(name, Cancellation);
        using var answer = await browser.GetAsync("/Reports", Cancellation);
        answer.IsSuccessStatusCode.ShouldBe(isShown);
    }

    [Fact]
    public async Task Ledger_Should_be_downloaded_as_a_workbook()
    {
        using var browser = await host.SignInAsync("办公室督办专员一", Cancellation);
        using var file = await browser.GetAsync("/Reports/Ledger?handler=Workbook&PlanYear=2025", Cancellation);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentDisposition!.FileNameStar!.ShouldStartWith("督办台账-2025年度-2025");
        (await file.Content.ReadAsByteArrayAsync(Cancellation))[..2].ShouldBe("PK"u8.ToArray());
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<string> PageAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path, Cancellation);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        return page;
    }

    private static async Task PostAsync(HttpClient browser, string handler, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await PageAsync(browser, "/notifications/letters")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).ToDictionary(f => f.Item1, f => f.Item2));
        using var answer = await browser.PostAsync($"/notifications/letters?handler={handler}", form, Cancellation);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Found);
    }

    [GeneratedRegex("<h1>([^<]+)</h1>")]
    private static partial Regex Heading();

    [GeneratedRegex("name=\"request-verification-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
