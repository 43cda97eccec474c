using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements.Splitting;
using Supervision.Cli.Hosting;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;

namespace Supervision.Cli.Split;

/// <summary><c>supervision split FILE</c>: prints the tasks of a plan document. Needs no data folder and stores nothing.</summary>
internal static class SplitCommand
{
    private const string Json = "json", Table = "table";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(IStringLocalizer texts)
    {
        var file = new Argument<FileInfo>("FILE") { Description = texts["Split:File"] };
        var year = new Option<int?>("--year") { Description = texts["Split:Year"] };
        var format = new Option<string>("--format") { Description = texts["Split:Format"], DefaultValueFactory = _ => Json };
        format.AcceptOnlyFromAmong(Json, Table);
        var command = new Command("split", texts["Split:Description"]) { file, year, format };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(file)!, parsed.GetValue(year), parsed.GetValue(format)!, parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, int? year, string format, InvocationConfiguration terminal, CancellationToken cancellationToken)
    {
        await using var application = await CliApplication.ComposeAsync(dataFolder: null);
        if (!file.Exists)
        {
            await terminal.Error.WriteLineAsync(application.Texts["Split:NoFile", file.FullName]);
            return ExitCodes.Unusable;
        }

        try
        {
            await using var scope = application.Services.CreateAsyncScope();
            var splitter = scope.ServiceProvider.GetRequiredService<IPlanSplitIntegrationService>();
            var split = await splitter.GetSplitAsync(file.Name, await File.ReadAllBytesAsync(file.FullName, cancellationToken), year, cancellationToken);
            if (split.PagesWithoutText is { } pages) await terminal.Error.WriteLineAsync(application.Texts["Split:PagesWithoutText", pages]);
            if (format == Json) terminal.Output.WriteLine(JsonSerializer.Serialize(split, Format));
            else WriteTable(split, application.Texts, terminal.Output);
            return ExitCodes.Success;
        }
        catch (BusinessException refused)
        {
            await terminal.Error.WriteLineAsync(application.Services.GetRequiredService<IExceptionToErrorInfoConverter>().Convert(refused).Message);
            return ExitCodes.Unusable;
        }
    }

    private static void WriteTable(PlanSplitDto split, IStringLocalizer texts, TextWriter output)
    {
        if (split.Arrangements.Count == 0) output.WriteLine(texts["Split:Nothing"]);
        var number = 0;
        foreach (var arrangement in split.Arrangements)
        {
            output.WriteLine($"{arrangement.Number}{arrangement.Title}");
            foreach (var task in arrangement.Tasks)
                output.WriteLine($"{++number,4}  {task.ShortTitle}\t{task.Deadline:yyyy-MM-dd}\t{string.Join('、', task.Lead)}\t{task.Text.ReplaceLineEndings("")}");
        }
    }
}
