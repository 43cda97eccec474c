using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Localization;
using Serilog;
using Supervision.EntityFrameworkCore;

namespace Supervision.Web.Hosting;

/// <summary>Starts the web host in a data folder that no other process uses.</summary>
internal static class SupervisionHost
{
    /// <summary>Exit code when another process holds the data folder.</summary>
    public const int DataFolderInUse = 3;

    /// <summary>Exit code when a later version has already brought the database up.</summary>
    public const int NewerDatabase = 4;

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseDefaultAddress(builder.Configuration);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = UploadLimits.MaxRequestBytes;
        });
        builder.Services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = UploadLimits.MaxRequestBytes;
            // Nothing reaches a disk before it was checked for a marking of secrecy: uploads wait in memory, never in a temporary file.
            options.MemoryBufferThreshold = (int)UploadLimits.MaxRequestBytes;
        });
        builder.Host.UseSerilog((context, logger) => Logging.Configure(logger, context.Configuration));
        builder.Host.UseDefaultServiceProvider((context, options) => options.ValidateScopes = context.HostingEnvironment.IsDevelopment());
        builder.Services.AddSingleton<HeldDataFolder>();
        await builder.AddApplicationAsync<SupervisionWebModule>();
        await using var app = builder.Build();

        if (!TryHoldDataFolder(app.Services)) return DataFolderInUse;

        if (!await TryInitializeAsync(app)) return NewerDatabase;
        StartAnnouncement.PrintWhenStarted(app);
        await app.RunAsync();
        return 0;
    }

    private static async Task<bool> TryInitializeAsync(WebApplication app)
    {
        try
        {
            await app.InitializeApplicationAsync();
            return true;
        }
        catch (Exception exception) when (exception.GetBaseException() is NewerDatabaseException newer)
        {
            Console.Error.WriteLine(app.Services.GetRequiredService<IStringLocalizer<WebResource>>()["Start:NewerDatabase", newer.Migration]);
            return false;
        }
    }

    private static bool TryHoldDataFolder(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<HeldDataFolder>();
            return true;
        }
        catch (DataFolderInUseException exception)
        {
            var texts = services.GetRequiredService<IStringLocalizer<WebResource>>();
            Console.Error.WriteLine(texts["Start:DataFolderInUse", exception.FolderPath, DataFolder.ConfigurationKey]);
            return false;
        }
    }
}
