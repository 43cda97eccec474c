using Microsoft.Playwright;

namespace Supervision.E2E.Browsing;

/// <summary>Pictures of pages at desk and phone width, in the folder that SUPERVISION_PICTURES names; none without it.</summary>
internal static class Pictures
{
    private static readonly (int Width, int Height)[] Sizes = [(1440, 900), (390, 844)];

    // Rows that are not drawn until they are scrolled to would be blank.
    private const string DrawAll = "() => { for (const row of document.querySelectorAll('.sv-draft')) row.style.contentVisibility = 'visible'; scrollTo({ top: 0, behavior: 'instant' }); }";

    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SUPERVISION_PICTURES") is not { Length: > 0 } folder) return;
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.EvaluateAsync(DrawAll);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }

        await page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
    }
}
