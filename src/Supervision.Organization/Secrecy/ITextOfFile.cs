namespace Supervision.Organization.Secrecy;

/// <summary>
/// Reads the words of a file so that its marking can be seen: body, headers, footers, cover boxes. A module above that knows file formats
/// implements it; without one only names of files and plain words are checked.
/// </summary>
public interface ITextOfFile
{
    /// <summary>Every part whose head could carry a marking, one after another; what costs more comes later. Nothing when the file cannot be read as text.</summary>
    IAsyncEnumerable<string> ReadAsync(string fileName, byte[] content, CancellationToken cancellationToken = default);
}
