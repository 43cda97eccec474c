namespace Supervision.Organization.Secrecy;

/// <summary>
/// Reads the words of a file so that its marking can be seen: body, headers, footers, cover boxes. A module above that knows file formats
/// implements it; without one only names of files and plain words are checked.
/// </summary>
public interface ITextOfFile
{
    /// <summary>Every part whose head could carry a marking, the body first; empty when the file cannot be read as text.</summary>
    Task<IReadOnlyList<string>> ReadAsync(string fileName, byte[] content, CancellationToken cancellationToken = default);
}
