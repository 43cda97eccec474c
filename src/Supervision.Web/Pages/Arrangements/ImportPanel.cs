using Microsoft.AspNetCore.Http.Extensions;
using Supervision.Arrangements.Intake;
using Supervision.Organization;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>Imports as the pages show them, refusals as sentences.</summary>
internal sealed record ImportPanel(IReadOnlyList<DocumentImportDto> Rows, bool MayDeclare, IExceptionToErrorInfoConverter Converter)
{
    public bool IsRunning => Rows.Any(r => !r.HasEnded);

    public string SentenceOf(DocumentImportDto row) => Converter.Convert(RefusalOf(row)).Message ?? string.Empty;

    /// <summary>Where the office says that a refusal for secrecy was a mistake; null for other refusals and other people.</summary>
    public string? FalseAlarmOf(DocumentImportDto row) =>
        MayDeclare && row.RefusalCode == OrganizationErrorCodes.SecrecyMarked ? LinkTo(row.FileName, row.Sha256) : null;

    internal static string LinkTo(string fileName, string sha256) =>
        "/organization/false-alarms" + new QueryBuilder { { "file", fileName }, { "sha256", sha256 } }.ToQueryString();

    internal static BusinessException RefusalOf(DocumentImportDto row)
    {
        var refusal = new BusinessException(row.RefusalCode);
        foreach (var (name, value) in row.RefusalData) refusal.WithData(name, value);
        return refusal;
    }
}
