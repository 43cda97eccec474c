namespace Supervision.Reminders;

/// <summary>Lengths and limits.</summary>
public static class RemindersConsts
{
    public const int MaxReasonLength = 500;
    public const int MaxNoteLength = 200;
    public const int MaxStepKeyLength = 64;
    public const int MaxReasonCodesLength = 200;
    public const int HashLength = 64;

    /// <summary>Days that the demo clock may be moved at once.</summary>
    public const int MaxDemoDays = 400;
}
