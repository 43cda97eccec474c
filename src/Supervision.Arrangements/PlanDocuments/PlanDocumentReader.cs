using Microsoft.Extensions.Hosting;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Splitting;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>A file read and split, ready to be stored.</summary>
internal sealed record ReadPlan(string FileName, string Title, string Sha256, string EncodingName, int ByteLength, ReadDocument Document, SplitResult Split)
{
    internal string Text => Document.Text!;
}

/// <summary>Reads files into plans and says in codes why one is refused.</summary>
internal sealed class PlanDocumentReader(DocumentReader reader, IAbpHostEnvironment environment) : ITransientDependency
{
    private const string SampleFile = "changchun-2024.txt";

    /// <param name="beforeSplit">Called with what was read, before anything is made of it.</param>
    /// <exception cref="BusinessException">Arrangements:File…, one for each <see cref="ReadRefusal"/>.</exception>
    internal async Task<ReadPlan> ReadAsync(
        string fileName, byte[] content, int? planYear, string? title = null, IProgress<ReadProgress>? progress = null,
        Func<ReadDocument, Task>? beforeSplit = null, CancellationToken cancellationToken = default)
    {
        var read = await reader.ReadAsync(content, progress, cancellationToken);
        if (!read.IsRead) throw read.Refusal.Value.ToError(fileName);
        if (beforeSplit is not null) await beforeSplit(read);
        var split = PlanSplitter.Split(read.Text, planYear, cancellationToken);
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        return new ReadPlan(
            name, title ?? split.Title ?? Path.GetFileNameWithoutExtension(name), read.Sha256, read.EncodingName ?? string.Empty, content.Length, read, split);
    }

    internal (string FileName, byte[] Content) Sample()
    {
        if (environment.EnvironmentName != Environments.Development) throw new BusinessException(ArrangementsErrorCodes.SampleOnlyInDevelopment);
        using var stream = typeof(PlanDocumentReader).Assembly.GetManifestResourceStream("Supervision.Arrangements.Samples." + SampleFile)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return (SampleFile, content);
    }
}
