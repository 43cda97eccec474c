using Microsoft.Extensions.Localization;
using Supervision.EntityFrameworkCore;
using Supervision.Reports;
using Supervision.Reports.Home;
using Supervision.Reports.Localization;
using Supervision.Web.Home;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Home;

/// <summary>The administrator: failed letters, people without address, jobs, calendar, data folder. No task content.</summary>
internal sealed class AdministratorHomeContributor(
    IHomeAppService homes, ScheduledJobs jobs, DataFolder folder, IStringLocalizer<ReportsResource> texts) : IHomeContributor, ITransientDependency
{
    public async Task ContributeAsync(HomeContext context)
    {
        if (context.Role != HomeRole.Administrator || !await context.Who.IsGrantedAsync(ReportsPermissions.SystemHome)) return;
        var system = await homes.GetSystemAsync();
        context.Add(new HomeFigure(10, system.Letters.Failed, texts["System:Failed"], "/Notifications/Letters?State=Failed"));
        context.Add(new HomeFigure(20, system.Letters.WithoutAddress, texts["System:NoAddressLetters"], "/Notifications/Letters?State=NoAddress"));
        context.Add(new HomeFigure(30, system.Letters.Waiting, texts["System:Waiting"], "/Notifications/Letters?State=Waiting"));
        context.Add(new HomeFigure(40, system.Letters.SentToday, texts["System:SentToday"], "/Notifications/Letters?State=Sent"));
        context.Add(new HomeFigure(50, system.PeopleWithoutAddressCount, texts["System:PeopleWithoutAddress"], "/organization/people?WithoutEmail=true"));
        context.Add(new HomePanel(100, "/Pages/Home/_Undelivered.cshtml", system.Letters));
        context.Add(new HomePanel(110, "/Pages/Home/_WithoutAddress.cshtml", system));
        context.Add(new HomePanel(300, "/Pages/Home/_Jobs.cshtml", await jobs.ReadAsync()));
        context.Add(new HomePanel(310, "/Pages/Home/_System.cshtml", Folder(system), HomePlace.Side));
    }

    private SystemSheet Folder(SystemHomeDto system)
    {
        var database = new FileInfo(folder.Database);
        return new SystemSheet(system, folder.FullPath, database.Exists ? database.Length : 0, new DriveInfo(folder.FullPath).AvailableFreeSpace);
    }
}
