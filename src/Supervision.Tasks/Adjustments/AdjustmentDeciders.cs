using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Adjustments;

/// <summary>Who decides an adjustment (workflow.md 3, row 21). Pure.</summary>
internal static class AdjustmentDeciders
{
    /// <summary>Working days up to which the office grants the first extension of an ordinary task.</summary>
    public const int OfficeWorkdays = 10;

    public static TaskRelations Of(
        AdjustmentKind kind, TaskPriority priority, int ordinal, DateOnly? oldDate, DateOnly? newDate, bool leadIsOffice, BureauCalendar calendar)
    {
        if (priority == TaskPriority.Key) return TaskRelations.PrincipalLeader;
        if (kind != AdjustmentKind.Extension) return TaskRelations.LeaderInCharge;
        if (ordinal >= 3) return TaskRelations.PrincipalLeader;
        var isShort = oldDate is { } from && newDate is { } to && calendar.WorkdaysBetween(from, to) <= OfficeWorkdays;
        return ordinal == 1 && isShort && !leadIsOffice ? TaskRelations.Office : TaskRelations.LeaderInCharge;
    }
}
