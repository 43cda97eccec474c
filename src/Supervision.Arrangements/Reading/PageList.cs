using System.Globalization;

namespace Supervision.Arrangements.Reading;

/// <summary>Page numbers as people write them: 2, 5-8, 11; long lists are cut.</summary>
internal static class PageList
{
    private const int MostParts = 20;

    internal static string Of(IReadOnlyList<int> pages)
    {
        var parts = new List<string>();
        for (var i = 0; i < pages.Count && parts.Count < MostParts; i++)
        {
            var first = i;
            while (i + 1 < pages.Count && pages[i + 1] == pages[i] + 1) i++;
            parts.Add(first == i ? Written(pages[i]) : $"{Written(pages[first])}-{Written(pages[i])}");
            if (parts.Count == MostParts && i + 1 < pages.Count) parts.Add("…");
        }
        return string.Join(", ", parts);
    }

    private static string Written(int page) => page.ToString(CultureInfo.InvariantCulture);
}
