using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;
using Supervision.EntityFrameworkCore;

namespace Supervision.Web.Hosting;

/// <summary>The whole host over a folder of its own with the demo bureau, without scheduler.</summary>
public sealed partial class SupervisionWebFixture : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>A browser session that does not follow redirects.</summary>
    public HttpClient CreateBrowser(string culture = "zh-Hans")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        return client;
    }

    /// <summary>A session of the demo account that the sign-in page offers under this Chinese name; the culture is that of the pages after it.</summary>
    public async Task<HttpClient> SignInAsync(string name, CancellationToken cancellationToken, string culture = "zh-Hans")
    {
        var browser = CreateBrowser();
        var page = await browser.GetStringAsync("/account/sign-in", cancellationToken);
        var account = AccountButton().Matches(page).Single(match => match.Groups["name"].Value.Trim() == name).Groups["id"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["accountId"] = account,
            ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
        });
        using var answer = await browser.PostAsync("/account/sign-in?handler=Demo", form, cancellationToken);
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{name} could not sign in: {(int)answer.StatusCode}.");
        browser.DefaultRequestHeaders.AcceptLanguage.Clear();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Development);
        builder.UseSetting(DataFolder.ConfigurationKey, _folder.FullPath);
        builder.UseSetting("Scheduler:IsEnabled", "false");
        // The test server takes no limit of request sizes, and says so with every page.
        builder.UseSetting("Serilog:MinimumLevel:Default", "Information");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", "Error");
        builder.ConfigureTestServices(TestServices.RefuseDoubtfulQueries);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _folder.Dispose();
    }

    [GeneratedRegex("<button[^>]*name=\"accountId\"[^>]*value=\"(?<id>[0-9a-f-]{36})\"[^>]*>(?<name>[^<]*)")]
    private static partial Regex AccountButton();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
