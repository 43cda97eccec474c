namespace Supervision.Cli.Hosting;

/// <summary>What the shell sees. 0 is success.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The command ran and its answer is "no": a broken timeline, a backup that does not match its manifest.</summary>
    public const int Failed = 1;

    /// <summary>The command could not run: wrong folder, nothing there.</summary>
    public const int Unusable = 2;

    /// <summary>Another process works in the data folder.</summary>
    public const int DataFolderInUse = 3;

    /// <summary>A later version has already brought the database up.</summary>
    public const int NewerDatabase = 4;
}
