using System.Text;

namespace Supervision.Arrangements.Intake;

/// <summary>Looks for words in every byte below a folder: database, write-ahead log, files, logs.</summary>
internal static class DataFolderSearch
{
    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    internal static async Task<List<string>> FilesWithAsync(string folder, string words, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory, cancellationToken);
            if (Encodings.Any(e => memory.ToArray().AsSpan().IndexOf(e.GetBytes(words)) >= 0)) found.Add(path);
        }
        return found;
    }
}
