namespace Supervision.Reminders.Policies;

/// <summary>The content of one policy version: plain data that planning reads.</summary>
public sealed record PolicyDefinition
{
    public required IReadOnlyList<ReminderStep> Steps { get; init; }
    public required SendingWindow Window { get; init; }

    /// <summary>签收时限, working days from the assignment.</summary>
    public int ReceiptWorkdays { get; init; } = 1;

    /// <summary>批示签收时限, working days from the directive.</summary>
    public int DirectiveReceiptWorkdays { get; init; } = 1;

    /// <summary>批示首次回复, working days from the directive, unless the leader names a date.</summary>
    public int DirectiveReplyWorkdays { get; init; } = 5;

    /// <summary>A report not older than this many working days that says "on time" drops the reminder before a date.</summary>
    public int OnTimeReportWorkdays { get; init; } = 5;

    /// <summary>A reason given to an alert holds the chain for this many whole working days.</summary>
    public int ReasonHoldWorkdays { get; init; } = 2;

    /// <summary>How long the office may hold a row of 拟报主要负责人, working days from its planned day.</summary>
    public int OfficeHoldWorkdays { get; init; } = 2;
}

/// <summary>When letters of the clock go out: two spans of a working day, wall clock of the bureau.</summary>
public sealed record SendingWindow(TimeOnly MorningFrom, TimeOnly MorningTo, TimeOnly AfternoonFrom, TimeOnly AfternoonTo)
{
    public static readonly SendingWindow Default = new(new(8, 30), new(11, 30), new(13, 30), new(17, 30));
}
