using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Local;
using Volo.Abp.SettingManagement;
using Volo.Abp.Uow;

namespace Supervision.Organization.Setup;

internal sealed class SetupAppService(
    IRepository<Account, Guid> accounts,
    AccountManager accountManager,
    AccountPasswords passwords,
    SetupCode code,
    ISettingManager settings,
    ILocalEventBus eventBus,
    IBureauIntegrationService bureau) : OrganizationAppService, ISetupAppService
{
    [AllowAnonymous]
    public async Task<SetupStatusDto> GetStatusAsync() => new(!await accounts.AnyAsync());

    [AllowAnonymous]
    [UnitOfWork(IsDisabled = true)]
    public async Task CompleteAsync(CompleteSetupDto input)
    {
        await code.Gate.WaitAsync();
        try
        {
            await CheckOpenAsync(input.Code);
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(input.TimeZoneId, out _))
            {
                throw new BusinessException(OrganizationErrorCodes.UnknownTimeZone).WithData("TimeZone", input.TimeZoneId);
            }

            await StoreAsync(input, await passwords.HashAsync(input.UserName, input.Password));
            code.Void();
        }
        finally
        {
            code.Gate.Release();
        }
    }

    [Authorize(OrganizationPermissions.ManageDepartments)]
    public async Task<SetupChecklistDto> GetChecklistAsync() => SetupChecklist.Of(await bureau.GetSnapshotAsync());

    private async Task CheckOpenAsync(string typed)
    {
        using var unitOfWork = UnitOfWorkManager.Begin();
        var isDone = await accounts.AnyAsync();
        await unitOfWork.CompleteAsync();
        if (isDone) throw new BusinessException(OrganizationErrorCodes.SetupDone);
        if (!code.Matches(typed)) throw new BusinessException(OrganizationErrorCodes.SetupCodeWrong);
    }

    private async Task StoreAsync(CompleteSetupDto input, string passwordHash)
    {
        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        var administrator = await accountManager.CreateAsync(input.UserName, personId: null, [OrganizationRoles.Administrator]);
        administrator.GivePassword(passwordHash, mustChange: false);
        await accounts.UpdateAsync(administrator);
        await settings.SetGlobalAsync(OrganizationSettings.BureauName, input.BureauName.Trim());
        await eventBus.PublishAsync(new BureauSetUpEvent(input.TimeZoneId, input.SenderAddress.Trim(), input.SenderName.Trim()));
        await unitOfWork.CompleteAsync();
    }
}
