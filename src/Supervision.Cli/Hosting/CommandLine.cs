using System.CommandLine;
using System.Globalization;
using Supervision.Cli.Backup;
using Supervision.Cli.Split;
using Supervision.Cli.Sweep;
using Supervision.Cli.Verify;

namespace Supervision.Cli.Hosting;

/// <summary>The command <c>supervision</c> with all its subcommands, in the language of the terminal.</summary>
internal static class CommandLine
{
    /// <returns>The exit code, one of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration? terminal = null)
    {
        CultureInfo.CurrentUICulture = CliCulture.OfThisTerminal();
        await using var application = await CliApplication.ComposeAsync(dataFolder: null);
        var texts = application.Texts;
        var root = new RootCommand(texts["Root:Description"])
        {
            BackupCommand.Create(texts),
            RestoreCommand.Create(texts),
            SplitCommand.Create(texts),
            SweepCommand.Create(texts),
            VerifyCommand.Create(texts),
        };
        return await root.Parse(args).InvokeAsync(terminal ?? new InvocationConfiguration());
    }
}
