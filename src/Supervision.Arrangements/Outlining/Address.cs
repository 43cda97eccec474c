namespace Supervision.Arrangements.Outlining;

/// <summary>各位代表、同志们 at the beginning of a paragraph of a spoken report.</summary>
internal static class Address
{
    private static readonly string[] Openings =
        ["各位代表", "各位委员", "各位领导", "各位同志", "各位同仁", "各位来宾", "同志们", "代表们", "女士们", "朋友们"];

    internal static bool Begins(string text, TextSpan paragraph)
    {
        var start = paragraph.In(text);
        foreach (var opening in Openings)
            if (start.StartsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }
}
