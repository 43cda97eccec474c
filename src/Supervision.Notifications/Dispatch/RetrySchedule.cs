namespace Supervision.Notifications.Dispatch;

/// <summary>How long to wait before the next attempt: twice as long each time, up to a limit. Machine time.</summary>
internal static class RetrySchedule
{
    /// <summary>With waits of half an hour these are about two days.</summary>
    public const int MaxAttempts = 100;

    public static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    /// <param name="before">How many times it went wrong before this one.</param>
    public static TimeSpan WaitAfter(int before)
    {
        var doubled = FirstWait * Math.Pow(2, Math.Clamp(before, 0, 16));
        return doubled < LongestWait ? doubled : LongestWait;
    }
}
