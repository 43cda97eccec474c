using Supervision.Arrangements.Reading;
using Supervision.Organization.Secrecy;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Intake;

/// <summary>The words of any file that this module can read, for the check for markings of secrecy.</summary>
internal sealed class TextOfFile(DocumentReader reader) : ITextOfFile, ITransientDependency
{
    public async Task<IReadOnlyList<string>> ReadAsync(string fileName, byte[] content, CancellationToken cancellationToken = default)
    {
        var read = await reader.ReadAsync(content, cancellationToken: cancellationToken);
        return read.IsRead ? [read.Text] : [];
    }
}
