using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Supervision.Arrangements.Reading.Conversion;
using Supervision.Arrangements.Reading.Docx;
using Supervision.Arrangements.Reading.Html;
using Supervision.Arrangements.Reading.Margins;
using Supervision.Arrangements.Reading.Markdown;
using Supervision.Arrangements.Reading.Packages;
using Supervision.Arrangements.Reading.Pdf;
using Supervision.Arrangements.Reading.PlainText;
using Supervision.Arrangements.Reading.Xlsx;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Reading;

/// <summary>
/// Reads any file into a text with its tables, or says why not. Never throws for what is in the file, and stops after a bounded time.
/// Not to be called inside a unit of work.
/// </summary>
internal sealed class DocumentReader(LibreOffice converter, ILogger<DocumentReader> logger) : ITransientDependency
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    internal async Task<ReadDocument> ReadAsync(byte[] content, IProgress<ReadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var reading = new Reading(converter, content, progress);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            // A library that does not look at the token is left behind when time is up.
            var read = await Task.Run(() => reading.ReadAsync(limit.Token), limit.Token).WaitAsync(limit.Token);
            if (string.IsNullOrWhiteSpace(read.Text)) throw new ReadRefusedException(ReadRefusal.Empty);
            return new ReadDocument(read.Text, reading.Format, read.Tables, hash, read.EncodingName, null) { PagesWithoutText = read.PagesWithoutText, Margins = read.Margins };
        }
        catch (ReadRefusedException refused)
        {
            return Refused(refused.Refusal);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refused(ReadRefusal.TooSlow);
        }
        catch (Exception unexpected) when (unexpected is not (OperationCanceledException or OutOfMemoryException))
        {
            // Without the message, which may quote the document.
            logger.LogError("Reading {Format} {Sha256} failed in a way that no reader expected: {Exception} {Trace}", reading.Format, hash, unexpected.GetType().FullName, unexpected.StackTrace);
            return Refused(ReadRefusal.Broken);
        }

        ReadDocument Refused(ReadRefusal refusal) => new(null, reading.Format, [], hash, null, refusal);
    }

    /// <summary>One document being read.</summary>
    private sealed class Reading(LibreOffice converter, byte[] content, IProgress<ReadProgress>? progress) : IProgress<double>
    {
        internal SourceFormat Format { get; private set; }

        public void Report(double share) => progress?.Report(new ReadProgress(ReadStage.Reading, Math.Clamp(share, 0, 1)));

        internal async Task<ReadContent> ReadAsync(CancellationToken cancellationToken)
        {
            if (content.Length == 0) throw new ReadRefusedException(ReadRefusal.Empty);
            if (content.Length > PlanDocumentConsts.MaxFileBytes) throw new ReadRefusedException(ReadRefusal.TooLarge);
            switch (FormatDetector.ContainerOf(content))
            {
                case Container.Data:
                    throw new ReadRefusedException(ReadRefusal.Binary);
                case Container.Pdf:
                    Format = SourceFormat.Pdf;
                    return PdfReader.Read(content, this, cancellationToken);
                case Container.Rtf:
                    return await ConvertAsync(SourceFormat.Rtf, cancellationToken);
                case Container.Compound:
                    return await ConvertAsync(FormatDetector.CompoundFormat(content), cancellationToken);
                case Container.Zip:
                    using (var package = OfficePackage.Open(content, cancellationToken))
                    {
                        Format = package.Format();
                        if (Format is SourceFormat.Docx or SourceFormat.Xlsx) return ReadPackage(package, cancellationToken);
                    }
                    return await ConvertAsync(Format, cancellationToken);
                default:
                    return ReadText(WebArchive.Is(content) ? WebArchive.Page(content, cancellationToken) : content, cancellationToken);
            }
        }

        private ReadContent ReadPackage(OfficePackage package, CancellationToken cancellationToken) =>
            (package.Format() == SourceFormat.Xlsx ? XlsxReader.Read(package, this, cancellationToken) : DocxReader.Read(package, this)) with { Margins = PackageWords.Of(package) };

        private async Task<ReadContent> ConvertAsync(SourceFormat format, CancellationToken cancellationToken)
        {
            Format = format;
            progress?.Report(new ReadProgress(ReadStage.Converting, 0));
            var isSheet = format is SourceFormat.Xls or SourceFormat.Ods;
            var converted = await converter.ConvertAsync(content, format.ToString().ToLowerInvariant(), isSheet ? "xlsx" : "docx", cancellationToken);
            using var package = OfficePackage.Open(converted, cancellationToken);
            return ReadPackage(package, cancellationToken);
        }

        private ReadContent ReadText(byte[] bytes, CancellationToken cancellationToken)
        {
            var (text, encoding) = PlainTextReader.Decode(bytes);
            Format = FormatDetector.TextFormat(text);
            return Format switch
            {
                SourceFormat.Html => HtmlReader.Read(text, encoding, cancellationToken),
                SourceFormat.Markdown => MarkdownReader.Read(text, encoding, cancellationToken),
                _ => new ReadContent(CleanText.Of(text), [], encoding),
            };
        }
    }
}
