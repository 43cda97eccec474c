namespace Supervision.Arrangements.Intake;

/// <summary>Limits of imports.</summary>
public static class ImportConsts
{
    public const int MaxRefusalDataLength = 2000;
    public const int MaxNameLength = 64;

    /// <summary>Most bytes of queued and running imports that one process keeps in memory.</summary>
    public const long MaxBytesInMemory = 256L * 1024 * 1024;

    /// <summary>How many imports one process works on at the same time.</summary>
    public const int AtATime = 2;

    /// <summary>An import whose process has not spoken for so long is taken over, or said to be interrupted.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    internal static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    internal static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(1800);
    internal static readonly TimeSpan BetweenRescues = TimeSpan.FromSeconds(15);
}
