using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Supervision.Abp.Tests.Books;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Modularity;
using Volo.Abp.Security.Claims;

namespace Supervision.Abp.Tests.AspNetCore;

[DependsOn(typeof(BooksTestModule), typeof(AbpAspNetCoreMvcModule))]
public sealed class BooksWebTestModule : AbpModule
{
    public BooksWebTestModule()
    {
        SkipAutoServiceRegistration = true;
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(typeof(BooksTestModule).Assembly));
        context.Services.AddAuthentication("header").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("header", null);
    }
}

/// <summary>Signs in whoever the header X-Role names, as a cookie would.</summary>
public sealed class HeaderAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue("X-Role", out var role)) return Task.FromResult(AuthenticateResult.NoResult());
        var identity = new ClaimsIdentity(
            [new Claim(AbpClaimTypes.UserId, Guid.Empty.ToString().Replace('0', '1')), new Claim(AbpClaimTypes.Role, role.ToString())], Scheme.Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}

/// <summary>The books over HTTP, on a SQLite file of its own.</summary>
public sealed class BooksWeb : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;

    private BooksWeb(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
    }

    public IServiceProvider Services => _app.Services;

    public static async Task<BooksWeb> StartAsync(Action<WebApplication>? configure = null)
    {
        string folder = Directory.CreateTempSubdirectory("supervision-web-").FullName;
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:Default", $"Data Source={folder}/books.db;Pooling=False;Default Timeout=1")]);
        await builder.AddApplicationAsync<BooksWebTestModule>();

        WebApplication app = builder.Build();
        await app.InitializeApplicationAsync();
        configure?.Invoke(app);
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapControllers();
        app.MapGet("/token", (IAntiforgery antiforgery, HttpContext context) => antiforgery.GetAndStoreTokens(context).RequestToken);
        await using (BooksDbContext context = app.Services.GetRequiredService<BooksDbContext>())
            await context.Database.EnsureCreatedAsync();
        app.Services.GetRequiredService<SqlLog>().Entries.Clear();
        await app.StartAsync();
        return new BooksWeb(app, folder);
    }

    public HttpClient Anonymous() => _app.GetTestClient();

    /// <summary>A browser that is signed in, without an antiforgery token.</summary>
    public HttpClient As(string role)
    {
        HttpClient client = _app.GetTestClient();
        client.DefaultRequestHeaders.Add("X-Role", role);
        return client;
    }

    /// <summary>A program that signs in by a header.</summary>
    public HttpClient AsProgram(string role)
    {
        HttpClient client = As(role);
        client.DefaultRequestHeaders.Add("Authorization", "Bearer token");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
