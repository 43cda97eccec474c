using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Timeline;

/// <summary>The secret that seals timelines. It lies outside the database, so that who can write the database cannot forge an entry.</summary>
public interface ITimelineKey
{
    /// <summary>HMAC-SHA256 of the text, lower-case hex.</summary>
    string Sign(string text);
}

/// <summary>Where the key of the timelines lies.</summary>
public sealed class TimelineKeyOptions
{
    /// <summary>Folder of the key file; set by the host to the keys folder of the data folder, which belongs to the backup.</summary>
    public string Folder { get; set; } = Path.Combine("data", "keys");
}

/// <summary>Keeps the key in one file, made at the first use and readable by the service's account only.</summary>
internal sealed class FileTimelineKey(IOptions<TimelineKeyOptions> options) : ITimelineKey, ISingletonDependency
{
    private const string FileName = "timeline.key";
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> _key = new(() => ReadOrCreate(options.Value.Folder));

    public string Sign(string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, System.Text.Encoding.UTF8.GetBytes(text)));

    private static byte[] ReadOrCreate(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) Create(path);
        var key = Convert.FromHexString(File.ReadAllText(path).Trim());
        return key.Length == KeyBytes
            ? key
            : throw new InvalidOperationException($"The timeline key {path} has {key.Length} bytes instead of {KeyBytes}: restore it from the backup.");
    }

    /// <summary>Written beside and moved into place, so that a kill leaves either no key or a whole one.</summary>
    private static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(draft, options))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
