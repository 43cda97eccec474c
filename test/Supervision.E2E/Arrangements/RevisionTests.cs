using Microsoft.Playwright;
using Shouldly;
using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;
using Supervision.E2E.Story;
using Xunit;

namespace Supervision.E2E.Arrangements;

/// <summary>A reissued plan in Chromium: compared, every kind of decision pressed, undo that stops there, and the two documents unlinked again.</summary>
public sealed class RevisionTests
{
    private const string Platform = "建设全市统一的政务服务平台", Method = "年底前出台公共数据共享管理办法", Stations = "新建便民服务站100所";
    private const string Training = "开展信用知识培训四期", Emergency = "制定网络安全应急预案", Rules = "修订内部管理制度五项", Survey = "完成企业满意度调查报告";
    private const string First = "数据局2025年工作安排", Second = "数据局2025年工作安排（修订）";

    [Theory]
    [InlineData(1440, "zh-CN")]
    [InlineData(390, "en-US")]
    public async Task Every_decision_Should_work_and_the_versions_be_unlinked_again(int width, string locale)
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var office = new Office(browser, width, locale);
        var page = await office.PasteAsync(First, Office.Plan(First, Platform, Method, Stations, Training, Rules, Emergency, Survey));
        var earlier = PathOf(page);
        await ConfirmAsync(page, Method, Stations, Emergency, Survey);
        page = await office.PasteAsync(Second, Office.Plan(Second, Platform, "6月底前出台公共数据共享管理办法", "新建便民服务站120所", "推进数据要素市场化配置改革", "组织公共数据开放竞赛"));
        var later = PathOf(page);

        await page.Locator(".sv-version a").First.ClickAsync();
        await page.WaitForURLAsync("**/Revision/**");
        await Actor.SubmitAsync(page, ".sv-start button.btn-primary");
        (await Office.FitsAsync(page)).ShouldBeTrue();
        await DecideAsync(page, Method, "Keep");
        await DecideAsync(page, Stations, "TakeWording");
        await DecideAsync(page, Emergency, "Keep");
        await DecideAsync(page, Survey, "End");
        await DecideAsync(page, Training, "Keep");
        await DecideAsync(page, Rules, "Drop", "合并到其他工作");
        await DecideAsync(page, "推进数据要素市场化配置改革", "TakeUp");
        await DecideAsync(page, "组织公共数据开放竞赛", "Drop", "条件不成熟");
        (await page.Locator(".sv-difference").CountAsync()).ShouldBe(0);

        page = await office.OpenAsync(later);
        (await StatesAsync(page)).ShouldBe("Open,Confirmed,Confirmed,Open,Open,Dropped", ignoreOrder: true);
        await page.Locator("#sv-history [data-key=z]").ClickAsync();
        await Assertions.Expect(page.Locator(".sv-message b")).ToBeVisibleAsync();

        page = await office.OpenAsync(later.Replace("Review", "Revision", StringComparison.Ordinal));
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await Actor.SubmitAsync(page, "form[action*='handler=Unlink'] button");
        (await StatesAsync(page)).ShouldBe("Open,Open,Open,Open,Open");
        page = await office.OpenAsync(earlier);
        (await StatesAsync(page)).ShouldBe("Open,Confirmed,Confirmed,Open,Open,Confirmed,Confirmed");
    }

    [Fact]
    public async Task A_reason_that_is_missing_Should_be_asked_for_and_lose_nothing()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var office = new Office(browser);
        await office.PasteAsync(First, Office.Plan(First, Platform, Training));
        var page = await office.PasteAsync(Second, Office.Plan(Second, Platform));
        await page.Locator(".sv-versions-choose > summary").ClickAsync();
        await page.SelectOptionAsync("#version-with", new SelectOptionValue { Index = 0 });
        await page.Locator(".sv-versions-choose button").ClickAsync();
        await page.WaitForURLAsync("**/Revision/**");
        await Actor.SubmitAsync(page, ".sv-start button.btn-primary");

        await page.Locator(".sv-decide button[value=Drop]").ClickAsync();

        await Assertions.Expect(page.Locator(".sv-message b")).ToBeVisibleAsync();
        (await page.Locator(".sv-difference").CountAsync()).ShouldBe(1);
        await DecideAsync(page, Training, "Drop", "新版删去");
        (await page.Locator(".sv-difference").CountAsync()).ShouldBe(0);
    }

    private static string PathOf(IPage page) => new Uri(page.Url).AbsolutePath;

    private static async Task ConfirmAsync(IPage page, params string[] sentences)
    {
        foreach (var sentence in sentences)
        {
            var id = await page.Locator("mark.sv-src", new() { HasText = sentence }).Locator("a").GetAttributeAsync("href");
            await page.Locator($"{id} [name=DraftIds]").CheckAsync();
        }

        await Actor.SubmitAsync(page, "#bulk .sv-right button.btn-primary");
    }

    private static async Task DecideAsync(IPage page, string sentence, string choice, string? reason = null)
    {
        var row = page.Locator(".sv-difference", new() { HasText = sentence });
        if (reason is not null) await row.Locator("[name='Decision.Reason']").FillAsync(reason);
        await Actor.SubmitAsync(page, row.Locator($".sv-decide button[value={choice}]"));
    }

    private static async Task<string> StatesAsync(IPage page) =>
        string.Join(',', await page.Locator("form[data-draft]").EvaluateAllAsync<string[]>("all => all.map(f => f.dataset.draft)"));
}
