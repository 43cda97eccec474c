using Microsoft.Extensions.Localization;
using Supervision.Reports.Localization;

namespace Supervision.Web.Pages.Home;

/// <summary>Names of report periods: 2025-Q1 is 一季度.</summary>
internal static class PeriodWords
{
    public static string Of(IStringLocalizer<ReportsResource> texts, string periodKey)
    {
        var part = periodKey[(periodKey.IndexOf('-', StringComparison.Ordinal) + 1)..];
        if (part[0] == 'Q') return texts["Period:" + part];
        if (part[0] == 'W') return texts["Period:Week", part[1..].TrimStart('0')];
        var month = part[..2].TrimStart('0');
        return part.Length == 2 ? texts["Period:Month", month] : texts["Period:Month" + part[2..], month];
    }
}
