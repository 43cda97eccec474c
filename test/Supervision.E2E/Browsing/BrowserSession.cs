using System.Collections.Concurrent;
using Microsoft.Playwright;
using Shouldly;

namespace Supervision.E2E.Browsing;

/// <summary>Debian's Chromium, one page per person; a console error or a failed request on any of them fails the test.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly Dictionary<string, IPage> _pages = [];

    private BrowserSession(IPlaywright playwright, IBrowser browser, Uri address)
    {
        _playwright = playwright;
        _browser = browser;
        _address = address;
    }

    /// <summary>How long a step may take before the test says so.</summary>
    public const int PatienceMilliseconds = 60_000;

    public static string? Executable => Environment.GetEnvironmentVariable("SUPERVISION_TEST_BROWSER");

    /// <summary>Why browser tests are skipped here; empty when a browser is there.</summary>
    public static bool IsMissing => Executable is null || !File.Exists(Executable);

    public static async Task<BrowserSession> StartAsync(Uri address)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new BrowserSession(playwright, browser, address);
    }

    /// <summary>The page of one person, with cookies of its own; made at the first call.</summary>
    public async Task<IPage> PageAsync(string person, int width = 1440, int height = 900, string locale = "zh-CN")
    {
        if (_pages.TryGetValue(person, out var known)) return known;
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _address.ToString(),
            Locale = locale,
            ViewportSize = new() { Width = width, Height = height },
        });
        context.SetDefaultTimeout(PatienceMilliseconds);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error") _faults.Enqueue($"{person}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _faults.Enqueue($"{person}: {error}");
        page.RequestFailed += (_, request) => NoteFailure(person, request);
        return _pages[person] = page;
    }

    public void ShouldHaveNoFaults() => _faults.ShouldBeEmpty();

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private void NoteFailure(string person, IRequest request)
    {
        var leftThePage = request.Failure is "net::ERR_ABORTED";
        if (!leftThePage) _faults.Enqueue($"{person}: {request.Method} {request.Url} {request.Failure}");
    }
}
