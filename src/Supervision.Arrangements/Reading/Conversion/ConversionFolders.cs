using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Supervision.Arrangements.Reading.Conversion;

/// <summary>Folders in which documents are converted. Each names its process, so that what a killed one left can be told from what is in use.</summary>
internal static class ConversionFolders
{
    private const string Prefix = "supervision-convert-";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    internal static string Create() => Directory.CreateTempSubdirectory($"{Prefix}{Environment.ProcessId}-").FullName;

    /// <summary>Removes what killed processes left; called before this one converts anything.</summary>
    /// <param name="now">Machine time, UTC.</param>
    internal static void RemoveLeft(DateTime now, ILogger logger)
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*").Where(f => IsLeft(f, now))) Remove(folder, logger);
    }

    internal static void Remove(string folder, ILogger logger)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(left, "The folder {Folder} of a conversion could not be removed.", folder);
        }
    }

    private static bool IsLeft(string folder, DateTime now)
    {
        var name = Path.GetFileName(folder)[Prefix.Length..];
        var isOld = Directory.GetCreationTimeUtc(folder) < now - Longest;
        return isOld || int.TryParse(name.Split('-')[0], CultureInfo.InvariantCulture, out var id) && (id == Environment.ProcessId || !IsRunning(id));
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
