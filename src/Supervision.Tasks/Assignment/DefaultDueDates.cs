using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Assignment;

/// <summary>Due dates by the kind of source unless stated (workflow.md 4). Pure.</summary>
internal static class DefaultDueDates
{
    public static DateOnly? Of(
        TaskSourceKind kind, DateOnly from, DateOnly? superiorDueDate, DirectiveUrgency urgency, BureauCalendar calendar) => kind switch
    {
        TaskSourceKind.FromAbove => superiorDueDate is { } date ? calendar.AddWorkdays(date, -3) : from.AddDays(30),
        TaskSourceKind.Meeting => from.AddDays(20),
        TaskSourceKind.Directive => from.AddDays(urgency switch
        {
            DirectiveUrgency.Urgent => 3,
            DirectiveUrgency.Hard => 30,
            _ => 15,
        }),
        TaskSourceKind.Rectification or TaskSourceKind.Other => from.AddDays(30),
        _ => null,
    };
}
