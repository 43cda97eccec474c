using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Supervision.Web.Hosting;
using Xunit;

namespace Supervision.Web.Pages;

public sealed partial class ErrorPageTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    [Fact]
    public async Task Given_two_addresses_that_do_not_exist_Should_answer_with_one_body()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var browser = await host.SignInAsync("数字城市处联络员", cancellationToken);

        var first = await GetAsync(browser, "/nothing", cancellationToken);
        var second = await GetAsync(browser, $"/tasks/{Guid.NewGuid()}/nothing", cancellationToken);

        first.Status.ShouldBe(HttpStatusCode.NotFound);
        second.Status.ShouldBe(HttpStatusCode.NotFound);
        second.Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task Given_a_form_without_its_token_Should_say_that_the_page_is_out_of_date()
    {
        using var browser = host.CreateBrowser();
        using var form = new FormUrlEncodedContent([new KeyValuePair<string, string>("culture", "en")]);

        using var answer = await browser.PostAsync("/language", form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("页面已过期");
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(HttpClient browser, string address, CancellationToken cancellationToken)
    {
        using var answer = await browser.GetAsync(address, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        return (answer.StatusCode, TokenValue().Replace(body, string.Empty));
    }

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex TokenValue();
}
