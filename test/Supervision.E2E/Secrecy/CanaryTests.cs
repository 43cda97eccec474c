using System.Collections.Concurrent;
using System.Text;
using Shouldly;
using Supervision.E2E.Hosting;
using Supervision.E2E.Killing;
using Xunit;

namespace Supervision.E2E.Secrecy;

/// <summary>A marked document leaves no word behind: not in the data folder, not in what the process writes to its log, not in the temporary folder.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string Canary = "金丝雀七三一九";
    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];
    private readonly string _folder = Directory.CreateTempSubdirectory("supervision-canary-").FullName;
    private readonly ConcurrentBag<string> _made = [];

    private string Data => Directory.CreateDirectory(Path.Combine(_folder, "data")).FullName;

    private string Temporary => Directory.CreateDirectory(Path.Combine(_folder, "temporary")).FullName;

    [Fact]
    public async Task A_marked_document_Should_leave_nothing_in_data_log_and_temporary_folder()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string> { ["TMPDIR"] = Temporary, ["Serilog__MinimumLevel__Default"] = "Verbose", ["Serilog__MinimumLevel__Override__Microsoft"] = "Debug" };
        await using var application = RunningApplication.Launch(Data, settings);
        await application.WaitUntilHealthyAsync(cancellationToken);
        using var office = await Visitor.SignInAsync(application.Address, "办公室督办专员一", cancellationToken);
        using var watcher = Watch();

        foreach (var (name, content) in Documents()) await office.UploadAsync(name, content, cancellationToken);
        var pasted = await office.PasteAsync("计划", Marked, cancellationToken);
        var page = await office.ReadAsync("/Arrangements", cancellationToken);

        pasted.ShouldContain("机密★1年");
        page.ShouldContain("plan-2.html");
        page.ShouldNotContain(Canary);
        await application.KillAsync();
        application.Log.ShouldNotContain(Canary);
        application.Log.ShouldContain("plan-1.txt");
        (await FilesWithCanaryAsync(_folder, cancellationToken)).ShouldBeEmpty();
        _made.ShouldBeEmpty("a file that was there for a moment is there for a moment");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Marked => "机密★1年\n2025年工作计划\n一、重点任务\n（一）平台。年底前建成" + Canary + "平台。\n";

    /// <summary>Short and long ones: what is longer than a buffer is where frameworks like to write files.</summary>
    private static IEnumerable<(string Name, byte[] Content)> Documents()
    {
        var filling = string.Concat(Enumerable.Repeat("推进" + Canary + "工作。", 40_000));
        yield return ("plan-1.txt", Encoding.UTF8.GetBytes(Marked));
        yield return ("plan-2.html", Encoding.UTF8.GetBytes("<html><body><p>机密★1年</p><p>" + filling + "</p></body></html>"));
        yield return ("plan-3.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Marked + filling)]);
        yield return ("plan-4.rtf", Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg936 \u26426?\u23494?\u9733?1\u24180?\par " + Escaped(Canary) + "}"));
    }

    private static string Escaped(string words) => string.Concat(words.Select(c => $@"\u{(short)c}?"));

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(Temporary) { IncludeSubdirectories = true, EnableRaisingEvents = true };
        watcher.Created += (_, made) => _made.Add(made.FullPath);
        return watcher;
    }

    private static async Task<List<string>> FilesWithCanaryAsync(string folder, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.Length > 0))
        {
            var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
            if (Encodings.Any(e => bytes.AsSpan().IndexOf(e.GetBytes(Canary)) >= 0)) found.Add(file.FullName);
        }

        return found;
    }
}
