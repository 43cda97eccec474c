using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Supervision.E2E.Browsing;
using Supervision.E2E.Hosting;
using Supervision.E2E.Story;
using Xunit;

namespace Supervision.E2E.Arrangements;

/// <summary>Ways in for a document in Chromium: dropped on the form, pasted with its table, and found again in the list.</summary>
public sealed class IntakeTests
{
    private const string Drop = """
        (form, [names, texts]) => {
            const data = new DataTransfer();
            names.forEach((name, i) => data.items.add(new File([texts[i]], name, { type: 'text/plain' })));
            for (const kind of ['dragover', 'drop']) form.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """;

    private const string Paste = """
        (area, html) => {
            area.focus();
            area.select();
            const data = new DataTransfer();
            data.setData('text/html', html);
            data.setData('text/plain', 'x');
            area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            document.execCommand('insertText', false, '序号 任务 牵头单位');
        }
        """;

    [Fact]
    public async Task Dropped_files_Should_be_named_taken_in_and_found_by_year_and_state()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var office = new Office(browser);
        var page = await office.OpenAsync("/Arrangements");
        var form = page.Locator("form[data-drop]");

        await form.EvaluateAsync(Drop, new object[]
        {
            new[] { "甲.txt", "乙.txt" },
            new[] { Office.Plan("数据局2025年工作安排", "建设统一的政务服务平台"), Office.Plan("数据局2026年工作安排", "新建便民服务站100所").Replace("四、2025", "四、2026", StringComparison.Ordinal) },
        });
        (await page.Locator("[data-drop-names]").InnerTextAsync()).ShouldContain("甲.txt、乙.txt");
        await Actor.SubmitAsync(page, "form[data-drop] button.btn-primary");
        await Assertions.Expect(page.Locator("#imports .sv-tag-done")).ToHaveCountAsync(2, new() { Timeout = BrowserSession.PatienceMilliseconds });
        await page.EvaluateAsync("() => { document.querySelectorAll('#documents tbody tr').forEach(row => row.remove()); htmx.trigger('#imports', 'sv:never'); }");
        await Assertions.Expect(page.Locator("#documents tbody tr")).ToHaveCountAsync(2, new() { Timeout = BrowserSession.PatienceMilliseconds });

        (await FilterAsync(page, "year", "2026")).ShouldBe(1);
        (await page.Locator("section[aria-labelledby=h-docs] tbody tr").InnerTextAsync()).ShouldContain("乙.txt");
        (await FilterAsync(page, "status", "Confirmed")).ShouldBe(0);
        await Assertions.Expect(page.Locator(".sv-empty")).ToBeVisibleAsync();
        (await FilterAsync(page, "status", "Reviewing")).ShouldBe(1);
        (await FilterAsync(page, "year", "")).ShouldBe(2);
        browser.ShouldHaveNoFaults();
    }

    [Fact]
    public async Task A_pasted_table_Should_be_kept_as_a_table_until_the_words_are_changed()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var page = await new Office(browser).OpenAsync("/Arrangements");
        await page.Locator("details.sv-paste > summary").ClickAsync();
        await page.FillAsync("#Paste_Title", "重点任务分工表");
        await page.Locator("#Paste_Text").EvaluateAsync(Paste, Table());
        await Assertions.Expect(page.Locator("#paste-table")).ToBeVisibleAsync();
        await page.Locator("#Paste_Text").PressSequentiallyAsync("。");
        await Assertions.Expect(page.Locator("#paste-table")).ToBeHiddenAsync();

        await page.Locator("#Paste_Text").EvaluateAsync(Paste, Table());
        await page.Locator("details.sv-paste button.btn-primary").ClickAsync();

        await page.WaitForURLAsync("**/Arrangements/Table/**");
        (await page.Locator(".sv-mapping tbody tr").First.Locator("td").AllInnerTextsAsync()).ShouldBe(["序号", "任务", "牵头单位"]);
        browser.ShouldHaveNoFaults();
    }

    [Fact]
    public async Task A_plan_without_title_Should_be_refused_and_keep_the_pasted_words()
    {
        Assert.SkipWhen(BrowserSession.IsMissing, "No browser: set SUPERVISION_TEST_BROWSER to a Chromium.");
        await using var application = await RunningApplication.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await BrowserSession.StartAsync(application.Address);
        var page = await new Office(browser, 390).OpenAsync("/Arrangements");
        await page.Locator("details.sv-paste > summary").ClickAsync();
        await page.EvaluateAsync("() => document.querySelector('#Paste_Title').closest('form').noValidate = true");
        await page.FillAsync("#Paste_Text", "一、建设平台。");

        await page.Locator("details.sv-paste button.btn-primary").ClickAsync();

        await Assertions.Expect(page.Locator(".sv-wrong")).ToBeVisibleAsync();
        (await page.InputValueAsync("#Paste_Text")).ShouldBe("一、建设平台。");
        (await Office.FitsAsync(page)).ShouldBeTrue();
    }

    private static string Table()
    {
        var rows = new StringBuilder("<table><tr><td>序号</td><td>任务</td><td>牵头单位</td></tr>");
        foreach (var task in new[] { "建设统一平台", "出台管理办法", "新建便民服务站" }) rows.Append("<tr><td>1</td><td>").Append(task).Append("</td><td>数字城市处</td></tr>");
        return rows.Append("</table>").ToString();
    }

    private static async Task<int> FilterAsync(IPage page, string name, string value)
    {
        await page.SelectOptionAsync($"form.sv-filter select[name={name}]", value);
        await page.WaitForURLAsync(new Regex($"[?&]{name}={value}(&|$)"));
        return await page.Locator("section[aria-labelledby=h-docs] .sv-table tbody tr").CountAsync();
    }
}
