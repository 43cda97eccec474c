using Volo.Abp;

namespace Supervision.Organization.Secrecy;

/// <summary>
/// The one check for markings of secrecy, for whoever takes in a file or words: before anything of it is stored, and outside a transaction.
/// Typed words and files of application services are checked at their door without being asked (<see cref="IIncomingFile"/>).
/// </summary>
[IntegrationService]
public interface ISecrecyIntegrationService
{
    /// <summary>Checks name and words of a file; what cannot be read as text is checked by its name.</summary>
    /// <exception cref="BusinessException">Organization:SecrecyMarked. The log holds name and SHA-256.</exception>
    Task EnsureFileAsync(string fileName, byte[] content, CancellationToken cancellationToken = default);

    /// <summary>Checks words read from somewhere.</summary>
    /// <param name="name">How the log and the refusal call it: a file name, a title.</param>
    /// <param name="sha256">SHA-256 of the original bytes, lower-case hex: under it a false alarm is declared.</param>
    /// <param name="parts">Each part whose head could carry a marking.</param>
    /// <exception cref="BusinessException">Organization:SecrecyMarked.</exception>
    Task EnsureWordsAsync(string name, string sha256, IReadOnlyList<string> parts, CancellationToken cancellationToken = default);
}
