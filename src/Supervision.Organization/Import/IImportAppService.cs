using Volo.Abp.Application.Services;

namespace Supervision.Organization.Import;

/// <summary>Takes departments and people in from a spreadsheet.</summary>
public interface IImportAppService : IApplicationService
{
    /// <summary>Reads the paste and checks every row; stores nothing.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Organization:ImportTooLarge for more than <see cref="ImportConsts.MaxRows"/> rows.</exception>
    Task<ImportPreviewDto> PreviewAsync(ImportInput input);

    /// <summary>
    /// Takes in the new rows in one transaction: all of them or none. Rows that stand in the bureau already are left alone, so the same
    /// paste may come twice. Accounts need Organization.ManageAccounts as well.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">Organization:ImportHasErrors, Organization:ImportTooLarge.</exception>
    Task<ImportResultDto> ImportAsync(ImportInput input);
}
