using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Supervision.Web.Hosting;
using Xunit;

namespace Supervision.Web.Pages;

public sealed partial class EveryPageTests(SupervisionWebFixture host) : IClassFixture<SupervisionWebFixture>
{
    /// <summary>As the design has it, word for word.</summary>
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; "
        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public async Task Given_any_page_without_parameters_Should_answer_in_the_language_with_the_policy_and_every_text(string culture)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var administrator = await host.SignInAsync("系统管理员", cancellationToken, culture);
        using var office = await host.SignInAsync("办公室主任", cancellationToken, culture);

        foreach (var address in Addresses())
        {
            foreach (var browser in new[] { administrator, office })
            {
                using var answer = await browser.GetAsync(address, cancellationToken);
                var body = await answer.Content.ReadAsStringAsync(cancellationToken);

                ((int)answer.StatusCode).ShouldBeLessThan(500, address);
                answer.Headers.GetValues("Content-Security-Policy").ShouldBe([Policy], address);
                MissingText().Match(body).Value.ShouldBeEmpty($"{address} in {culture}");
                if (answer.StatusCode == HttpStatusCode.OK) body.ShouldContain($"lang=\"{culture}\"", Case.Sensitive, address);
            }
        }
    }

    [Fact]
    public async Task Given_nobody_signed_in_Should_lead_every_page_but_the_open_ones_to_sign_in()
    {
        using var browser = host.CreateBrowser();

        foreach (var address in Addresses().Except(["/account/sign-in", "/account/sign-out", "/setup", "/language"]))
        {
            using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
            answer.Headers.Location!.ToString().ShouldContain("/account/sign-in", Case.Sensitive, address);
        }
    }

    private List<string> Addresses() =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Where(endpoint => endpoint.RoutePattern.Parameters.All(parameter => parameter.IsOptional || parameter.Default is not null))
            .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments
                .Where(segment => segment.Parts.All(part => part.IsLiteral))
                .Select(segment => string.Concat(segment.Parts.Select(part => ((RoutePatternLiteralPart)part).Content)))))
            .Distinct(),
    ];

    /// <summary>A text that no language file has shows its key, such as Menu:Home.</summary>
    [GeneratedRegex(@">\s*[A-Z][A-Za-z]+:[A-Z][A-Za-z.:]*\s*<")]
    private static partial Regex MissingText();
}
