using Microsoft.Extensions.Hosting;
using Supervision.Arrangements.Reading;
using Supervision.Arrangements.Splitting;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>A file read and split, ready to be stored.</summary>
internal sealed record ReadPlan(string FileName, string Title, string Sha256, string EncodingName, int ByteLength, string Text, SplitResult Split);

/// <summary>Reads files into plans and says in codes why one is refused.</summary>
internal sealed class PlanDocumentReader(IAbpHostEnvironment environment) : ITransientDependency
{
    private const string SampleFile = "changchun-2024.txt";

    internal ReadPlan Read(string fileName, byte[] content, int? planYear, string? title = null)
    {
        var read = DocumentReader.Read(content);
        if (!read.IsRead) throw Refused(read.Refusal.Value, fileName);
        var split = PlanSplitter.Split(read.Text, planYear);
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        return new ReadPlan(name, title ?? split.Title ?? Path.GetFileNameWithoutExtension(name), read.Sha256, read.EncodingName, content.Length, read.Text, split);
    }

    internal (string FileName, byte[] Content) Sample()
    {
        if (environment.EnvironmentName != Environments.Development) throw new BusinessException(ArrangementsErrorCodes.SampleOnlyInDevelopment);
        using var stream = typeof(PlanDocumentReader).Assembly.GetManifestResourceStream("Supervision.Arrangements.Samples." + SampleFile)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return (SampleFile, content);
    }

    private static BusinessException Refused(ReadRefusal refusal, string fileName) => new BusinessException(refusal switch
    {
        ReadRefusal.Empty => ArrangementsErrorCodes.FileEmpty,
        ReadRefusal.TooLarge => ArrangementsErrorCodes.FileTooLarge,
        ReadRefusal.Binary => ArrangementsErrorCodes.FileBinary,
        _ => ArrangementsErrorCodes.FileEncodingUnknown,
    }).WithData("FileName", fileName).WithData("MaxMegabytes", PlanDocumentConsts.MaxFileBytes / (1024 * 1024));
}
