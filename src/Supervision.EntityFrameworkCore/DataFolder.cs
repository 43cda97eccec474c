using Microsoft.Extensions.Configuration;

namespace Supervision.EntityFrameworkCore;

/// <summary>
/// The folder with everything that must outlive the process: the SQLite database, files, keys, letters written as .eml, logs. One process works in it.
/// </summary>
/// <param name="FullPath">Absolute path.</param>
public sealed record DataFolder(string FullPath)
{
    /// <summary>Configuration key; a relative path counts from the content root, the default is <c>data</c>.</summary>
    public const string ConfigurationKey = "Supervision:DataFolder";

    private const string ContentRootKey = "contentRoot";

    public string Database => Path.Combine(FullPath, "supervision.db");

    /// <summary>Content-addressed files.</summary>
    public string Files => Path.Combine(FullPath, "files");

    /// <summary>Data-protection keys: part of the backup.</summary>
    public string Keys => Path.Combine(FullPath, "keys");

    /// <summary>Letters as .eml files while no mail server is set.</summary>
    public string Mail => Path.Combine(FullPath, "mail");

    public string Logs => Path.Combine(FullPath, "logs");

    public static DataFolder Of(IConfiguration configuration)
    {
        var root = configuration[ContentRootKey] ?? Directory.GetCurrentDirectory();
        return new DataFolder(Path.GetFullPath(configuration[ConfigurationKey] ?? "data", root));
    }

    /// <summary>Creates the folder if needed and takes it for this process; released when disposed or when the process ends, however it ends.</summary>
    /// <exception cref="DataFolderInUseException">Another process holds it.</exception>
    public IDisposable Lock()
    {
        Directory.CreateDirectory(FullPath);
        try
        {
            return new FileStream(Path.Combine(FullPath, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new DataFolderInUseException(FullPath, exception);
        }
    }
}
