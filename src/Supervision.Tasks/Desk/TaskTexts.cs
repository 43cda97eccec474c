using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Supervision.Tasks.Timeline;
using Volo.Abp;
using Volo.Abp.Localization;

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
        return data.Aggregate(text, (filled, fact) => Fill(filled, fact.Key, fact.Key == "period" ? Period(texts, fact.Value!.ToString()) : Shown(fact.Value?.ToString())));
    }

    /// <summary>Name of a report period: 2025-Q1 is 一季度, 2025-01b 1 月下半月.</summary>
    public static string Period(IStringLocalizer texts, string periodKey)
    {
        var part = periodKey[(periodKey.IndexOf('-', StringComparison.Ordinal) + 1)..];
        if (part[0] == 'Q') return texts["Period:" + part].Value;
        if (part[0] == 'W') return texts["Period:Week", part[1..].TrimStart('0')].Value;
        var month = part[..2].TrimStart('0');
        return part.Length == 2 ? texts["Period:Month", month].Value : texts["Period:Month" + part[2..], month].Value;
    }

    public static string Refusal(IStringLocalizer texts, BusinessException refusal)
    {
        var text = texts[refusal.Code!].Value;
        return refusal.Data.Cast<DictionaryEntry>()
            .Aggregate(text, (t, d) => Fill(t, d.Key.ToString()!, Convert.ToString(d.Value, CultureInfo.InvariantCulture)));
    }

    public static string Event(IStringLocalizer texts, string kind) => texts["Event:" + kind].Value;

    /// <summary>What happened with its facts, e.g. 提至一级·蓝，告知数字城市处处长（03-31 逾期 1 个工作日）.</summary>
    public static string Event(IStringLocalizer texts, string kind, string payloadJson)
    {
        var facts = JsonNode.Parse(payloadJson)?["facts"] as JsonObject;
        return kind switch
        {
            TaskEventKinds.LightChanged => LightChange(texts, facts),
            TaskEventKinds.Escalated or TaskEventKinds.Lowered when facts?["to"] is { } level =>
                texts[$"Event:{kind}.To", texts["Level:" + level].Value].Value + Told(texts, facts!),
            TaskEventKinds.Assigned when facts?["number"] is { } number => texts["Event:assigned.As", number.ToString()].Value,
            TaskEventKinds.SourceFollowed or TaskEventKinds.SourceRemoved when facts?["how"] is { } how =>
                texts[$"Event:{kind}.{how}", facts["to"]?.ToString() ?? string.Empty].Value,
            TaskEventKinds.DirectiveIssued when facts?["replyBy"] is { } replyBy =>
                texts["Event:directive-issued.By", Shown(replyBy.ToString())!].Value,
            TaskEventKinds.ClosureAnswered when facts?["agrees"] is { } agrees => texts["Event:closure-answered.To",
                texts["Enum:ClosureAnswerState." + (agrees.GetValue<bool>() ? Closing.ClosureAnswerState.Agreed : Closing.ClosureAnswerState.Objected)].Value].Value,
            TaskEventKinds.SupervisionTaken when facts?["reportCycle"] is { } cycle =>
                texts["Event:supervision-taken.Cycle", texts["Enum:ReportCycle." + cycle].Value].Value,
            _ => Event(texts, kind),
        };
    }

    /// <summary>What was typed with an action, from the facts of its timeline entry.</summary>
    public static string? Said(string payloadJson)
    {
        var facts = JsonNode.Parse(payloadJson)?["facts"] as JsonObject;
        string[] names = ["progress", "text", "reason", "opinion", "conclusion", "result", "problem", "decision", "reply", "note"];
        return names.Select(n => facts?[n]?.ToString()).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
    }

    private static string LightChange(IStringLocalizer texts, JsonObject? facts)
    {
        if (facts?["from"] is not { } from || facts["to"] is not { } to) return Event(texts, TaskEventKinds.LightChanged);
        var change = texts["Event:light-changed.FromTo", texts["Enum:TrafficLight." + from].Value, texts["Enum:TrafficLight." + to].Value].Value;
        return facts["reasonCode"] is { } reason
            ? texts["Event:Because", change, Standing(texts, reason.ToString(), facts["reasonData"]?.ToString())].Value
            : change;
    }

    private static string Told(IStringLocalizer texts, JsonObject facts)
    {
        var names = facts["recipients"]?.AsArray().Select(r => r?["name"]?.ToString()).Where(name => !string.IsNullOrEmpty(name)).ToList();
        var told = names is { Count: > 0 } ? texts["Event:Told", string.Join(texts["Event:And"].Value, names)].Value : string.Empty;
        return facts["anchorDate"] is { } date && facts["days"] is { } days
            ? told + texts["Event:Overdue", Shown(date.ToString())!, days.ToString()].Value
            : told;
    }

    private static string Fill(string text, string name, string? value) => CountedText.Fill(text, name, value);

    /// <summary>Dates as the pages show them: month and day.</summary>
    private static string? Shown(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("MM-dd", CultureInfo.InvariantCulture)
            : value;
}
