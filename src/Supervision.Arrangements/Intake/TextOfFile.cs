using System.Runtime.CompilerServices;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Reading.Margins;
using Supervision.Organization.Secrecy;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Intake;

/// <summary>The words of any file that this module can read, for the check for markings of secrecy.</summary>
internal sealed class TextOfFile(DocumentReader reader) : ITextOfFile, ITransientDependency
{
    public async IAsyncEnumerable<string> ReadAsync(string fileName, byte[] content, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var words in RawWords.Of(content)) yield return words;
        var read = await reader.ReadAsync(content, cancellationToken: cancellationToken);
        if (!read.IsRead) yield break;
        yield return read.Text;
        foreach (var margin in read.Margins) yield return margin;
    }
}
