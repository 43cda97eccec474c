using Microsoft.Playwright;
using Shouldly;
using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Arrangements;

/// <summary>A review of many drafts in Chromium: rows far down are light until somebody comes near them, and work like all others.</summary>
public sealed class LongReviewTests
{
    private const int Sentences = 120;

    [Fact]
    public async Task Rows_far_down_Should_be_fetched_by_scrolling_and_by_keyboard_and_keep_ticks()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var page = await new Office(browser).PasteAsync("长计划", Office.Plan("数据局2025年工作安排", [.. Enumerable.Range(1, Sentences).Select(i => $"建设第{i}类公共服务平台")]));
        var rows = page.Locator("form[data-draft]");
        (await rows.CountAsync()).ShouldBe(Sentences);
        var light = await page.Locator("form[data-light]").CountAsync();
        light.ShouldBeGreaterThan(Sentences / 2);
        var id = await rows.Nth(89).GetAttributeAsync("id");
        var row = page.Locator($"#{id}");

        // Coming near the row replaces it by a whole one at any moment, so the browser is asked by id and never waits for one element to be still.
        await row.Locator("[name=DraftIds]").CheckAsync();
        await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView({ block: 'center' })", id);
        await Assertions.Expect(row.Locator(".sv-name")).ToHaveValueAsync("建设第90类公共服务平台");
        (await row.Locator("[name=DraftIds]").IsCheckedAsync()).ShouldBeTrue();

        await page.EvaluateAsync("id => document.getElementById(id).focus()", await rows.Last.GetAttributeAsync("id"));
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("m"), r => r.Request.Method == "POST");
        await Assertions.Expect(rows).ToHaveCountAsync(Sentences - 1);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("z"), r => r.Request.Method == "POST");
        await Assertions.Expect(rows).ToHaveCountAsync(Sentences);
        (await page.Locator("form[data-light]").CountAsync()).ShouldBeLessThan(light);
        browser.ShouldHaveNoFaults();
    }
}
