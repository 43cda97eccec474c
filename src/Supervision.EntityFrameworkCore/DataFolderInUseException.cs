namespace Supervision.EntityFrameworkCore;

/// <summary>Another process works in the data folder.</summary>
public sealed class DataFolderInUseException(string path, Exception innerException)
    : Exception($"The data folder {path} is used by another process.", innerException)
{
    public string FolderPath { get; } = path;
}
