using System.Globalization;
using Serilog;
using Serilog.Events;
using Supervision.EntityFrameworkCore;

namespace Supervision.Web.Hosting;

/// <summary>Logs to the console and, one file a day, to the data folder; the section Serilog of the configuration sets other levels.</summary>
internal static class Logging
{
    private const int KeptDays = 31;
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {SourceContext} {TraceId} {Message:lj}{NewLine}{Exception}";

    public static void Configure(LoggerConfiguration logger, IConfiguration configuration)
    {
        logger.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, outputTemplate: "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}")
            .WriteTo.File(
                Path.Combine(DataFolder.Of(configuration).Logs, "supervision-.log"),
                outputTemplate: Template,
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: KeptDays,
                shared: true)
            .ReadFrom.Configuration(configuration);
    }
}
