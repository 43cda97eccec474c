using Supervision.Arrangements.Reading;
using Supervision.Organization.Secrecy;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Intake;

/// <summary>The words of any file that this module can read, for the check for markings of secrecy.</summary>
internal sealed class TextOfFile : ITextOfFile, ITransientDependency
{
    public Task<IReadOnlyList<string>> ReadAsync(string fileName, byte[] content, CancellationToken cancellationToken = default)
    {
        var read = DocumentReader.Read(content);
        return Task.FromResult<IReadOnlyList<string>>(read.IsRead ? [read.Text] : []);
    }
}
