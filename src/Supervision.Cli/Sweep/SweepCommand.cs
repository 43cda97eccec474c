using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Supervision.Cli.Hosting;
using Supervision.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Sweep;

namespace Supervision.Cli.Sweep;

/// <summary><c>supervision sweep</c>: one sweep in this process, for a data folder in which the web host does not run.</summary>
internal static class SweepCommand
{
    public static Command Create(IStringLocalizer texts)
    {
        var dataFolder = DataFolderOption.Create();
        var command = new Command("sweep", texts["Sweep:Description"]) { dataFolder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(dataFolder), parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? dataFolder, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        await using var application = await CliApplication.ComposeAsync(dataFolder);
        var (texts, folder) = (application.Texts, application.DataFolder);
        try
        {
            using var held = folder.Lock();
            return await RunAsync(application, texts, terminal, cancellationToken);
        }
        catch (DataFolderInUseException)
        {
            await terminal.Error.WriteLineAsync(texts["Folder:InUse", folder.FullPath]);
            return ExitCodes.DataFolderInUse;
        }
        catch (NewerDatabaseException exception)
        {
            await terminal.Error.WriteLineAsync(texts["Folder:Newer", exception.Migration]);
            return ExitCodes.NewerDatabase;
        }
    }

    private static async Task<int> RunAsync(CliApplication application, IStringLocalizer texts, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        await using var scope = application.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<SupervisionDbContext>().Database.CanConnectAsync(cancellationToken))
        {
            await terminal.Error.WriteLineAsync(texts["Folder:Empty", application.DataFolder.FullPath]);
            return ExitCodes.Unusable;
        }

        await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
        var sweep = await scope.ServiceProvider.GetRequiredService<ISweepIntegrationService>().RunOnceAsync(cancellationToken);
        var mail = await scope.ServiceProvider.GetRequiredService<ILetterIntegrationService>().DispatchDueAsync(cancellationToken);
        terminal.Output.WriteLine(texts["Sweep:Done", sweep.TasksPlanned, sweep.Decided, sweep.Letters, mail.Sent, sweep.Failed + mail.Failed]);
        if (mail.IsHeld) terminal.Output.WriteLine(texts["Sweep:Held"]);
        return sweep.Failed + mail.Failed == 0 ? ExitCodes.Success : ExitCodes.Failed;
    }
}
