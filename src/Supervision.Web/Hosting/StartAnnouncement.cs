using Microsoft.Extensions.Localization;
using Supervision.EntityFrameworkCore;
using Supervision.Notifications.Mail;

namespace Supervision.Web.Hosting;

/// <summary>Tells whoever started the host where to look.</summary>
internal static class StartAnnouncement
{
    public static void PrintWhenStarted(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = PrintAsync(app));

    private static async Task PrintAsync(WebApplication app)
    {
        var texts = app.Services.GetRequiredService<IStringLocalizer<WebResource>>();
        var provider = app.Configuration.GetDatabaseProvider();
        Console.WriteLine(texts["Start:Address", string.Join(' ', app.Urls)]);
        Console.WriteLine(texts["Start:Data", app.Services.GetRequiredService<DataFolder>().FullPath, provider]);
        await using var scope = app.Services.CreateAsyncScope();
        var mail = await scope.ServiceProvider.GetRequiredService<IMailWayIntegrationService>().GetAsync();
        Console.WriteLine(texts[mail.Source == MailServerSource.Folder ? "Start:MailFolder" : "Start:MailServer", mail.Where]);
    }
}
