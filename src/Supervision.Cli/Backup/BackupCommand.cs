using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Supervision.Cli.Hosting;
using Supervision.EntityFrameworkCore;

namespace Supervision.Cli.Backup;

/// <summary><c>supervision backup TARGET</c>: works beside the running application.</summary>
internal static class BackupCommand
{
    public static Command Create(IStringLocalizer texts)
    {
        var target = new Argument<string>("TARGET") { Description = texts["Backup:Target"] };
        var dataFolder = DataFolderOption.Create();
        var command = new Command("backup", texts["Backup:Description"]) { target, dataFolder };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(Path.GetFullPath(parsed.GetRequiredValue(target)), parsed.GetValue(dataFolder), parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string target, string? dataFolder, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        await using var application = await CliApplication.ComposeAsync(dataFolder);
        var (texts, folder) = (application.Texts, application.DataFolder);
        if (application.Services.GetRequiredService<IConfiguration>().GetDatabaseProvider() != DatabaseProvider.Sqlite)
            return Refuse(terminal, texts["Backup:SqliteOnly"]);
        if (!File.Exists(folder.Database)) return Refuse(terminal, texts["Folder:Empty", folder.FullPath]);
        if (Directory.Exists(target)) return Refuse(terminal, texts["Backup:TargetExists", target]);

        var manifest = await new DataFolderBackup(TimeProvider.System).TakeAsync(folder, target, cancellationToken);
        terminal.Output.WriteLine(texts["Backup:Done", target, manifest.Files.Count, manifest.Files.Sum(f => f.Bytes)]);
        return ExitCodes.Success;
    }

    private static int Refuse(InvocationConfiguration terminal, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        return ExitCodes.Unusable;
    }
}
