using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Supervision.Cli.Hosting;
using Supervision.EntityFrameworkCore;
using Supervision.Tasks.Timeline;

namespace Supervision.Cli.Verify;

/// <summary><c>supervision verify</c>: checks every sealed timeline; reads only, so it may run beside the application.</summary>
internal static class VerifyCommand
{
    public static Command Create(IStringLocalizer texts)
    {
        var dataFolder = DataFolderOption.Create();
        var command = new Command("verify", texts["Verify:Description"]) { dataFolder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(dataFolder), parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? dataFolder, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        await using var application = await CliApplication.ComposeAsync(dataFolder);
        var texts = application.Texts;
        await using var scope = application.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<SupervisionDbContext>().Database.CanConnectAsync(cancellationToken))
        {
            await terminal.Error.WriteLineAsync(texts["Folder:Empty", application.DataFolder.FullPath]);
            return ExitCodes.Unusable;
        }

        var outcome = await scope.ServiceProvider.GetRequiredService<ITimelineIntegrationService>().GetVerificationAsync(cancellationToken);
        if (outcome.IsIntact)
        {
            await terminal.Output.WriteLineAsync(texts["Verify:Sound", outcome.TaskCount, outcome.EntryCount, outcome.CheckpointCount]);
            return ExitCodes.Success;
        }

        await terminal.Error.WriteLineAsync(texts["Verify:Broken", outcome.Findings.Count]);
        foreach (var finding in outcome.Findings)
        {
            var subject = finding.Number ?? finding.TaskId?.ToString() ?? "–";
            await terminal.Error.WriteLineAsync(texts["Verify:Finding", subject, finding.Seq ?? 0, texts[$"Enum:TimelineFault.{finding.Fault}"].Value]);
        }

        return ExitCodes.Failed;
    }
}
