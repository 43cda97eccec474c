using System.Security.Cryptography;
using System.Text.Json;

namespace Supervision.Cli.Backup;

/// <summary>What lies in a backup: every file with its size and SHA-256, so that a restore can prove that nothing is missing or changed.</summary>
/// <param name="TakenAtUtc">Machine time, UTC.</param>
/// <param name="Files">Paths relative to the backup, with forward slashes.</param>
internal sealed record BackupManifest(int Version, DateTime TakenAtUtc, IReadOnlyList<BackupManifest.Entry> Files)
{
    public const string FileName = "manifest.json";
    public const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    public static async Task<BackupManifest> OfAsync(string folder, DateTime takenAtUtc, CancellationToken cancellationToken)
    {
        var entries = new List<Entry>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (name != FileName) entries.Add(new Entry(name, new FileInfo(path).Length, await HashAsync(path, cancellationToken)));
        }

        return new BackupManifest(CurrentVersion, takenAtUtc, entries);
    }

    public static async Task<BackupManifest?> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, Json, cancellationToken);
    }

    public Task WriteAsync(string folder, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json), cancellationToken);

    /// <summary>Files that are missing or differ from what was backed up.</summary>
    public async Task<IReadOnlyList<string>> FindDifferencesAsync(string folder, CancellationToken cancellationToken)
    {
        var wrong = new List<string>();
        foreach (var entry in Files)
        {
            var path = Path.Combine(folder, entry.Path);
            if (!File.Exists(path) || await HashAsync(path, cancellationToken) != entry.Sha256) wrong.Add(entry.Path);
        }

        return wrong;
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    internal sealed record Entry(string Path, long Bytes, string Sha256);
}
