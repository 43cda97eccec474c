using Microsoft.Extensions.Localization;
using Supervision.Tasks.Progress;

namespace Supervision.Web.Pages.Tasks;

/// <summary>What a command over many did, as one sentence: how many, and which were left out and why.</summary>
internal static class BulkSentence
{
    public static string Of(IStringLocalizer texts, string key, BulkResultDto result)
    {
        var refused = string.Join(" ", result.Refused.Select(r => $"{r.Number} {r.ShortTitle}{texts["Page:Colon"]}{r.Reason}"));
        return result.Done == 0 && refused.Length > 0 ? refused : $"{texts[key, result.Done].Value} {refused}".TrimEnd();
    }
}
