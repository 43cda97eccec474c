using Microsoft.Extensions.Localization;
using Supervision.EntityFrameworkCore;

namespace Supervision.Web.Hosting;

/// <summary>Tells whoever started the host where to look.</summary>
internal static class StartAnnouncement
{
    public static void PrintWhenStarted(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => Print(app));

    private static void Print(WebApplication app)
    {
        var texts = app.Services.GetRequiredService<IStringLocalizer<WebResource>>();
        var provider = app.Configuration.GetDatabaseProvider();
        Console.WriteLine(texts["Start:Address", string.Join(' ', app.Urls)]);
        Console.WriteLine(texts["Start:Data", app.Services.GetRequiredService<DataFolder>().FullPath, provider]);
    }
}
