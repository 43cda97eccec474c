using Microsoft.Playwright;
using Shouldly;
using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Story;

/// <summary>The review of the sample's drafts in Chromium with the keyboard alone.</summary>
public sealed class ReviewKeyboardTests
{
    [Fact]
    public async Task Keys_Should_change_levels_merge_split_drop_and_undo_it_all()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var page = await new PlanYear(browser).TakeTheSampleInAsync();
        var before = await TitlesAsync(page);

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("ArrowDown");
        await StepAsync(page, "m", 12);
        await StepAsync(page, "z", 13);
        await StepAsync(page, "y", 12);
        await StepAsync(page, "z", 13);
        await StepAsync(page, "u", 12);
        await StepAsync(page, "d", 13);
        await DropAsync(page, "常规工作");
        for (var i = 0; i < 3; i++) await UndoAsync(page);

        (await TitlesAsync(page)).ShouldBe(before);
        (await page.Locator("#sv-history [data-key=z]").IsDisabledAsync()).ShouldBeTrue();
        browser.ShouldHaveNoFaults();
    }

    [Fact]
    public async Task Letters_typed_into_a_field_Should_be_words_and_not_steps()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var page = await new PlanYear(browser).TakeTheSampleInAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("jkmudxz?/");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Tab"), r => r.Url.Contains("handler=Save", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");

        (await page.Locator("form[data-draft] .sv-name").First.InputValueAsync()).ShouldBe("jkmudxz?/");
        (await page.Locator("form[data-draft]").CountAsync()).ShouldBe(13);
        (await page.Locator("#sv-keys").IsVisibleAsync()).ShouldBeTrue();
        browser.ShouldHaveNoFaults();
    }

    private static async Task StepAsync(IPage page, string key, int rows)
    {
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync(key), r => r.Request.Method == "POST");
        await page.WaitForFunctionAsync("n => document.querySelectorAll('form[data-draft]').length === n", rows);
    }

    private static async Task DropAsync(IPage page, string reason)
    {
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.TypeAsync(reason);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("form[data-draft=Dropped]");
    }

    private static async Task UndoAsync(IPage page)
    {
        var revision = await page.Locator("#sv-review").GetAttributeAsync("data-revision");
        await page.Keyboard.PressAsync("z");
        await page.WaitForFunctionAsync("r => document.getElementById('sv-review').dataset.revision !== r", revision);
        await page.WaitForFunctionAsync("() => document.activeElement.matches('form[data-draft]')");
    }

    private static async Task<string> TitlesAsync(IPage page) =>
        string.Join('|', await page.Locator("form[data-draft] .sv-name").EvaluateAllAsync<string[]>("all => all.map(i => i.value)"));
}
