using System.CommandLine;
using Microsoft.Extensions.Localization;
using Supervision.Cli.Hosting;
using Supervision.EntityFrameworkCore;

namespace Supervision.Cli.Backup;

/// <summary><c>supervision restore BACKUP</c>: into an empty data folder only, after every file was compared with the manifest.</summary>
internal static class RestoreCommand
{
    public static Command Create(IStringLocalizer texts)
    {
        var backup = new Argument<string>("BACKUP") { Description = texts["Restore:Backup"] };
        var dataFolder = DataFolderOption.Create();
        var command = new Command("restore", texts["Restore:Description"]) { backup, dataFolder };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(Path.GetFullPath(parsed.GetRequiredValue(backup)), parsed.GetValue(dataFolder), parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string backup, string? dataFolder, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        await using var application = await CliApplication.ComposeAsync(dataFolder);
        var (texts, folder) = (application.Texts, application.DataFolder);
        if (await BackupManifest.ReadAsync(backup, cancellationToken) is not { } manifest)
            return Refuse(terminal, ExitCodes.Unusable, texts["Restore:NoManifest", backup]);
        if (File.Exists(folder.Database)) return Refuse(terminal, ExitCodes.Unusable, texts["Restore:FolderInUse", folder.FullPath]);

        var differences = await manifest.FindDifferencesAsync(backup, cancellationToken);
        if (differences.Count > 0)
            return Refuse(terminal, ExitCodes.Failed, texts["Restore:Differs", string.Join(", ", differences.Take(10)), differences.Count]);

        try
        {
            using var held = folder.Lock();
            await DataFolderBackup.RestoreAsync(backup, folder, cancellationToken);
        }
        catch (DataFolderInUseException)
        {
            return Refuse(terminal, ExitCodes.DataFolderInUse, texts["Folder:InUse", folder.FullPath]);
        }

        var integrity = await DataFolderBackup.CheckIntegrityAsync(folder.Database, cancellationToken);
        if (integrity != "ok") return Refuse(terminal, ExitCodes.Failed, texts["Restore:Broken", integrity]);
        terminal.Output.WriteLine(texts["Restore:Done", folder.FullPath, manifest.Files.Count, manifest.TakenAtUtc.ToString("u", null)]);
        return ExitCodes.Success;
    }

    private static int Refuse(InvocationConfiguration terminal, int code, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        return code;
    }
}
