namespace Supervision.Tasks.Evidence;

/// <summary>Limits of files that people attach.</summary>
public static class EvidenceConsts
{
    public const int MaxFileNameLength = 200;
    public const int MaxMegabytes = 20;
    public const long MaxBytes = MaxMegabytes * 1024L * 1024L;
}
