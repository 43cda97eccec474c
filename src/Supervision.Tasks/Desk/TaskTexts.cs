using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Volo.Abp;

namespace Supervision.Tasks.Desk;

/// <summary>Texts whose named places are filled from stored or thrown data.</summary>
public static class TaskTexts
{
    /// <summary>The reason of a light, e.g. 节点 03-31 “打通业务通道”未完成，逾期 8 个工作日.</summary>
    public static string Standing(IStringLocalizer texts, string reasonCode, string? reasonData)
    {
        if (reasonData is null) return texts["Standing:" + reasonCode].Value;
        var data = JsonNode.Parse(reasonData)!.AsObject();
        var isUntitled = data.TryGetPropertyValue("title", out var title) ? title is null : reasonCode == StandingReasons.MilestoneMissed;
        var text = texts["Standing:" + reasonCode + (isUntitled ? ".Untitled" : string.Empty)].Value;
        return data.Aggregate(text, (filled, fact) => Fill(filled, fact.Key, Shown(fact.Value?.ToString())));
    }

    public static string Refusal(IStringLocalizer texts, BusinessException refusal)
    {
        var text = texts[refusal.Code!].Value;
        return refusal.Data.Cast<DictionaryEntry>()
            .Aggregate(text, (t, d) => Fill(t, d.Key.ToString()!, Convert.ToString(d.Value, CultureInfo.InvariantCulture)));
    }

    public static string Event(IStringLocalizer texts, string kind) => texts["Event:" + kind].Value;

    /// <summary>What was typed with an action, from the facts of its timeline entry.</summary>
    public static string? Said(string payloadJson)
    {
        var facts = JsonNode.Parse(payloadJson)?["facts"] as JsonObject;
        string[] names = ["progress", "text", "reason", "opinion", "conclusion", "result", "problem", "decision", "reply", "note"];
        return names.Select(n => facts?[n]?.ToString()).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
    }

    private static string Fill(string text, string name, string? value) =>
        text.Replace("{" + name + "}", value, StringComparison.Ordinal);

    /// <summary>Dates as the pages show them: month and day.</summary>
    private static string? Shown(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("MM-dd", CultureInfo.InvariantCulture)
            : value;
}
