using System.Globalization;
using Microsoft.Playwright;
using Supervision.E2E.Browsing;
using Supervision.E2E.Story;

namespace Supervision.E2E.Arrangements;

/// <summary>Somebody of the office at the pages of plan documents, in a window and a language of their own.</summary>
internal sealed class Office(BrowserSession browser, int width = 1440, string locale = "zh-CN")
{
    private readonly Actor _actor = new(browser, People.Office);

    public async Task<IPage> OpenAsync(string path)
    {
        await browser.PageAsync(People.Office, width, width < 500 ? 844 : 900, locale);
        return await _actor.OpenAsync(path);
    }

    /// <summary>Pastes a plan; answers the page of its review.</summary>
    public async Task<IPage> PasteAsync(string title, string text)
    {
        var page = await OpenAsync("/Arrangements");
        await page.Locator("details.sv-paste > summary").ClickAsync();
        await page.FillAsync("#Paste_Title", title);
        await page.FillAsync("#Paste_Text", text);
        await page.Locator("details.sv-paste button.btn-primary").ClickAsync();
        await page.WaitForURLAsync("**/Arrangements/Review/**");
        return page;
    }

    public static string Plan(string title, params string[] sentences) =>
        string.Create(CultureInfo.InvariantCulture, $"{title}\n四、2025年工作安排\n（一）数字城市。{string.Concat(sentences.Select(s => s + "。"))}\n");

    /// <summary>What lies further right than the window is lost on a phone.</summary>
    public static async Task<bool> FitsAsync(IPage page) => await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth");
}
