using Microsoft.Playwright;

namespace Supervision.E2E.Browsing;

/// <summary>Pictures of pages at desk and phone width, in the folder that SUPERVISION_PICTURES names; none without it.</summary>
internal static class Pictures
{
    private static readonly (int Width, int Height)[] Sizes = [(1440, 900), (390, 844)];

    public static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SUPERVISION_PICTURES") is not { Length: > 0 } folder) return;
        foreach (var (width, height) in Sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }

        await page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
    }
}
