using Microsoft.Playwright;
using Shouldly;
using Supervision.E2E.Browsing;

namespace Supervision.E2E.Story;

/// <summary>One person at their browser.</summary>
internal sealed class Actor(BrowserSession browser, string userName)
{
    private bool _isSignedIn;

    public async Task<IPage> OpenAsync(string path)
    {
        var page = await browser.PageAsync(userName);
        if (!_isSignedIn) await SignInAsync(page);

        var answer = await page.GotoAsync(path);
        answer!.Status.ShouldBe(200, path);
        return page;
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/account/sign-in");
        var mine = page.Locator($"button[data-user='{userName}']");
        if (await mine.CountAsync() > 0)
        {
            await mine.ClickAsync();
            await page.WaitForSelectorAsync(".sv-nav", new() { State = WaitForSelectorState.Attached });
        }

        _isSignedIn = true;
    }

    /// <summary>Sends the form behind the button and waits for the page that answers.</summary>
    public static Task SubmitAsync(IPage page, string button) => SubmitAsync(page, page.Locator(button).First);

    public static Task SubmitAsync(IPage page, ILocator button) => SubmitAsync(page, () => button.ClickAsync());

    public static async Task SubmitAsync(IPage page, Func<Task> send)
    {
        var answer = await page.RunAndWaitForResponseAsync(send, r => r.Request.IsNavigationRequest && r.Status is >= 200 and not (>= 300 and < 400));
        answer.Status.ShouldBe(200, $"{answer.Url}: {await MessagesAsync(page)}");
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    /// <summary>Takes a step of a page that answers with what changed, without a new page.</summary>
    public static async Task StepAsync(IPage page, ILocator button)
    {
        var answer = await page.RunAndWaitForResponseAsync(() => button.ClickAsync(), r => r.Request.Method == "POST");
        answer.Status.ShouldBe(200, answer.Url);
    }

    private static async Task<string> MessagesAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        return string.Join(" | ", await page.Locator(".sv-messages, .sv-wrong").AllInnerTextsAsync());
    }
}
