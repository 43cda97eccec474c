using Microsoft.Extensions.Localization;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Supervision.Reminders.Preview;

namespace Supervision.Web.Pages.Reminders;

/// <summary>Sentences about reminders that several pages show.</summary>
internal static class ReminderTexts
{
    /// <summary>What a reminder is about, e.g. 节点 03-31 未完成，三级·红.</summary>
    public static string What(
        this IStringLocalizer texts, ReminderTrigger trigger, AnchorKind kind, DateOnly anchor, int level, int repeat, bool isOnTheDay = false)
    {
        var key = isOnTheDay && trigger is (ReminderTrigger.BeforeDueDate or ReminderTrigger.BeforeMilestone or ReminderTrigger.BeforePart)
            ? "What:OnTheDay"
            : trigger == ReminderTrigger.MissedSupervised ? "What:Missed" : $"What:{trigger}";
        return texts[key, Day(anchor), texts[$"Anchor:{kind}"].Value, texts[$"Level:{level}"].Value, repeat];
    }

    public static string What(this IStringLocalizer texts, OutgoingItemDto item) =>
        texts.What(item.Trigger, item.AnchorKind, item.AnchorDate, item.Level, item.RepeatIndex, item.StepKey.EndsWith("-0", StringComparison.Ordinal));

    /// <summary>What a letter says of one task, with everything that is out of the ordinary.</summary>
    public static string Line(this IStringLocalizer texts, OutgoingItemDto item, bool isCopyLetter)
    {
        var parts = new List<string> { texts.What(item) };
        if (item.IsCopy && !isCopyLetter) parts.Add(texts["Outgoing:Copy"]);
        if (item.Via != RecipientVia.Own) parts.Add(texts[$"Via:{item.Via}"]);
        if (item.Reasons.Count > 0) parts.Add(texts.Reasons(item.Reasons));
        return string.Join(" · ", parts);
    }

    /// <summary>The day with its weekday, or that it is not known yet.</summary>
    public static string DayOrWait(this IStringLocalizer texts, DateOnly? on) =>
        on is { } day ? $"{Day(day)} {day.ToString("ddd", null)}" : texts["Plan:Waits"];

    public static string What(this IStringLocalizer texts, PlannedReminderDto item) =>
        texts.What(item.Trigger, item.AnchorKind, item.AnchorDate, item.Level, item.RepeatIndex, item.StepKey.EndsWith("-0", StringComparison.Ordinal));

    public static string What(this IStringLocalizer texts, DecidedReminderDto item) =>
        texts.What(item.Trigger, item.AnchorKind, item.AnchorDate, item.Level, item.RepeatIndex, item.StepKey.EndsWith("-0", StringComparison.Ordinal));

    public static string Names(this IStringLocalizer texts, IReadOnlyList<string> names) =>
        names.Count == 0 ? texts["Plan:Nobody"] : string.Join(texts["List:Separator"], names);

    public static string Reasons(this IStringLocalizer texts, IEnumerable<string> codes) =>
        string.Join(texts["List:Clause"], codes.Select(code => texts[$"Reason:{code}"].Value));

    /// <summary>When a step runs, e.g. 前 3 个工作日.</summary>
    public static string When(this IStringLocalizer texts, ReminderStep step) => step switch
    {
        { Times: > 1 } => texts["Policy:Every", step.Offset, step.Times],
        { Offset: 0 } => texts["Policy:OnDay"],
        { Offset: < 0 } => texts["Policy:Before", -step.Offset],
        _ => texts["Policy:After", step.Offset],
    };

    public static string Span(TimeOnly from, TimeOnly to) => $"{from.ToString("HH:mm", null)}–{to.ToString("HH:mm", null)}";

    public static string Day(DateOnly date) => date.ToString("MM-dd", null);
}
