namespace Supervision.WorkCalendar.Calendar;

/// <summary>Days or the time zone changed: whoever counted working days counts again.</summary>
/// <param name="Year">The year concerned; null when the time zone changed.</param>
public sealed record WorkCalendarChangedEvent(int? Year);
