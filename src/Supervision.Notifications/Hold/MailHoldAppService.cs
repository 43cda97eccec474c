using Microsoft.AspNetCore.Authorization;
using Supervision.Notifications.Dispatch;
using Supervision.Organization.Bureau;
using Volo.Abp;

namespace Supervision.Notifications.Hold;

[Authorize]
internal sealed class MailHoldAppService(MailHold hold, LetterSignal signal, ICurrentPerson person, IBureauIntegrationService bureaus)
    : NotificationsAppService, IMailHoldAppService
{
    public async Task<MailHoldDto> GetAsync() =>
        await hold.FindAsync() is { } info ? new MailHoldDto(true, info.ByName, info.SinceUtc, info.Reason) : new MailHoldDto(false);

    [Authorize(NotificationsPermissions.Hold)]
    public async Task StopAsync(StopMailDto input)
    {
        if (await hold.FindAsync() is { } info) throw new BusinessException(NotificationsErrorCodes.AlreadyHeld).WithData("Name", info.ByName);
        var name = (await bureaus.GetSnapshotAsync()).Person(person.Id)?.Name ?? CurrentUser.Name ?? CurrentUser.UserName ?? string.Empty;
        await hold.SetAsync(new MailHoldInfo(name, Clock.Now, input.Reason));
    }

    [Authorize(NotificationsPermissions.Hold)]
    public async Task ReleaseAsync()
    {
        await hold.ReleaseAsync();
        CurrentUnitOfWork!.OnCompleted(() =>
        {
            signal.Raise();
            return Task.CompletedTask;
        });
    }
}
