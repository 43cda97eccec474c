namespace Supervision.Reminders;

/// <summary>Codes of what people can do wrong here; texts in every language.</summary>
public static class RemindersErrorCodes
{
    /// <summary>A step's offset lies outside what its clock allows.</summary>
    public const string OffsetOutOfRange = "Reminders:OffsetOutOfRange";

    /// <summary>The offsets of a chain do not rise from level to level.</summary>
    public const string LevelsNotRising = "Reminders:LevelsNotRising";

    /// <summary>The policy was changed by somebody else meanwhile.</summary>
    public const string PolicyChangedMeanwhile = "Reminders:PolicyChangedMeanwhile";

    /// <summary>The window's times do not follow one another.</summary>
    public const string WindowInvalid = "Reminders:WindowInvalid";

    /// <summary>A bureau-wide hold that ends before it begins, or lies in the past.</summary>
    public const string HoldPeriodInvalid = "Reminders:HoldPeriodInvalid";

    /// <summary>The row of 拟报主要负责人 is no longer there: decided, sent or without object.</summary>
    public const string NotOnPrincipalList = "Reminders:NotOnPrincipalList";

    /// <summary>The office may hold a row for a few working days only.</summary>
    public const string HoldTooLong = "Reminders:HoldTooLong";

    /// <summary>A hold needs a recorded reason.</summary>
    public const string HoldNeedsReason = "Reminders:HoldNeedsReason";

    /// <summary>The demo clock moves at most so many days at once.</summary>
    public const string DemoMoveTooFar = "Reminders:DemoMoveTooFar";
}
