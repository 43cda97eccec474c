using System.Security.Cryptography;
using Supervision.Arrangements.Reading.PlainText;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Reading;

/// <summary>Reads any file into a text with its tables, or says why not. Never throws for what is in the file. Not to be called inside a unit of work.</summary>
internal sealed class DocumentReader : ITransientDependency
{
    internal async Task<ReadDocument> ReadAsync(byte[] content, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var format = SourceFormat.Text;
        try
        {
            if (content.Length == 0) throw new ReadRefusedException(ReadRefusal.Empty);
            if (content.Length > PlanDocumentConsts.MaxFileBytes) throw new ReadRefusedException(ReadRefusal.TooLarge);
            if (BinarySignature.IsPresent(content)) throw new ReadRefusedException(ReadRefusal.Binary);
            var read = await Task.Run(() => Read(content), cancellationToken);
            if (string.IsNullOrWhiteSpace(read.Text)) throw new ReadRefusedException(ReadRefusal.Empty);
            progress?.Report(new ReadProgress(ReadStage.Reading, 1));
            return new ReadDocument(read.Text, format, read.Tables, hash, read.EncodingName, null);
        }
        catch (ReadRefusedException refused)
        {
            return new ReadDocument(null, format, [], hash, null, refused.Refusal);
        }
    }

    private static ReadContent Read(byte[] content)
    {
        var (text, encoding) = PlainTextReader.Decode(content);
        return new ReadContent(CleanText.Of(text), [], encoding);
    }
}
