using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Supervision.Organization.Bureau;
using Supervision.Web.Navigation;
using Supervision.WorkCalendar.Clock;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Users;

namespace Supervision.Web.Frame;

/// <summary>What stands around every page of a signed-in person.</summary>
internal sealed class PageFrame(
    IBureauIntegrationService bureaus,
    ICurrentPerson person,
    ICurrentUser user,
    NavigationBuilder navigation,
    IBusinessClockIntegrationService clock,
    BureauTime bureauTime,
    IEnumerable<IUnreadNotices> unread,
    IOptions<AbpLocalizationOptions> localization,
    IStringLocalizer<WebResource> localizer) : ITransientDependency
{
    public async Task<PageFrameContent> BuildAsync()
    {
        var bureau = await bureaus.GetSnapshotAsync();
        return new PageFrameContent(
            UserNameOf(bureau),
            await navigation.BuildAsync(bureau),
            clock.IsDemo ? await ClockAsync() : null,
            await UnreadAsync(),
            [.. localization.Value.Languages]);
    }

    private string UserNameOf(BureauSnapshot bureau) => bureau.Person(person.Id)?.Name ?? user.Name ?? user.UserName ?? string.Empty;

    private async Task<DemoClock> ClockAsync()
    {
        var now = await bureauTime.GetNowAsync();
        return new DemoClock(
            now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            localizer["Weekday:" + ((int)now.DayOfWeek).ToString(CultureInfo.InvariantCulture)],
            now.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private async Task<int> UnreadAsync()
    {
        var count = 0;
        foreach (var source in unread)
            count += await source.CountAsync();
        return count;
    }
}
