using Volo.Abp;

namespace Supervision.Arrangements.Reading;

/// <summary>The error a person sees for a refusal.</summary>
internal static class ReadRefusals
{
    internal static BusinessException ToError(this ReadRefusal refusal, string fileName) => new BusinessException(Code(refusal))
        .WithData("FileName", fileName).WithData("MaxMegabytes", PlanDocumentConsts.MaxFileBytes / (1024 * 1024));

    private static string Code(ReadRefusal refusal) => refusal switch
    {
        ReadRefusal.Empty => ArrangementsErrorCodes.FileEmpty,
        ReadRefusal.TooLarge => ArrangementsErrorCodes.FileTooLarge,
        ReadRefusal.Binary => ArrangementsErrorCodes.FileBinary,
        ReadRefusal.UnknownEncoding => ArrangementsErrorCodes.FileEncodingUnknown,
        ReadRefusal.Encrypted => ArrangementsErrorCodes.FileEncrypted,
        ReadRefusal.Broken => ArrangementsErrorCodes.FileBroken,
        ReadRefusal.OtherKind => ArrangementsErrorCodes.FileOtherKind,
        ReadRefusal.Inflated => ArrangementsErrorCodes.FileInflated,
        ReadRefusal.UnsafeXml => ArrangementsErrorCodes.FileUnsafeXml,
        ReadRefusal.TooDeep => ArrangementsErrorCodes.FileTooDeep,
        ReadRefusal.Scanned => ArrangementsErrorCodes.FileScanned,
        ReadRefusal.ConverterMissing => ArrangementsErrorCodes.FileConverterMissing,
        ReadRefusal.ConversionFailed => ArrangementsErrorCodes.FileConversionFailed,
        ReadRefusal.TooSlow => ArrangementsErrorCodes.FileTooSlow,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
