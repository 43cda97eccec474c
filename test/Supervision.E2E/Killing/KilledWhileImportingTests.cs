using System.Text;
using Shouldly;
using Supervision.E2E.Hosting;
using Xunit;

namespace Supervision.E2E.Killing;

/// <summary>The process ends in the middle of a background import; the next start goes on with it or says that it was interrupted.</summary>
public sealed class KilledWhileImportingTests : IDisposable
{
    private const string Office = "办公室督办专员一";
    private readonly string _folder = Directory.CreateTempSubdirectory("supervision-kill-").FullName;

    private StoredState State => new(_folder);

    [Fact]
    public async Task Given_a_kill_while_splitting_Should_go_on_at_the_next_start()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await KillAsync("long.txt", LongPlan(), "Splitting", null, cancellationToken);
        Blobs().Count.ShouldBe(1);

        await using var second = await StartAgainAsync(null, cancellationToken);
        await Condition.ComesTrueAsync(() => Count("ArrDocumentImports", "\"State\" = 'Done'") == 1, cancellationToken);

        State.Integrity().ShouldBe("ok");
        (Count("ArrPlanDocuments"), Count("ArrPlanDocumentTexts"), Count("ArrTaskDrafts")).ShouldBe((1, 1, 2));
        using var office = await Visitor.SignInAsync(second.Address, Office, cancellationToken);
        (await office.ReadAsync("/Arrangements", cancellationToken)).ShouldContain("long.txt");
    }

    [Fact]
    public async Task Given_a_kill_while_reading_Should_say_that_it_was_interrupted_and_leave_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The converter of this test is a shell script.");
        var cancellationToken = TestContext.Current.CancellationToken;
        var settings = new Dictionary<string, string> { ["Supervision__LibreOffice"] = await ConverterAsync(cancellationToken), ["TMPDIR"] = Temporary };
        await KillAsync("old.rtf", Encoding.ASCII.GetBytes(@"{\rtf1\ansi\ansicpg936 \u19968?\u12289?\u25512?\u36827?\par}"), "Reading", settings, cancellationToken);
        Conversions().Length.ShouldBe(1);

        await using var second = await StartAgainAsync(settings, cancellationToken);
        await Condition.ComesTrueAsync(() => Count("ArrDocumentImports", "\"State\" = 'Refused'") == 1, cancellationToken);

        Conversions().ShouldBeEmpty();
        (Count("ArrPlanDocuments"), Count("ArrTaskDrafts"), Blobs().Count).ShouldBe((0, 0, 0));
        using var office = await Visitor.SignInAsync(second.Address, Office, cancellationToken);
        (await office.ReadAsync("/Arrangements", cancellationToken)).ShouldContain("请重新上传");
    }

    public void Dispose()
    {
        if (File.Exists(ConverterId) && int.TryParse(File.ReadAllText(ConverterId), out var id)) EndConverter(id);
        Directory.Delete(_folder, recursive: true);
    }

    private string Temporary => Directory.CreateDirectory(Path.Combine(_folder, "temporary")).FullName;

    private string ConverterId => Path.Combine(_folder, "converter.id");

    private long Count(string table, string condition = "1 = 1") => State.Count(table, condition) ?? 0;

    private string[] Conversions() => Directory.GetDirectories(Temporary, "supervision-convert-*");

    private List<string> Blobs()
    {
        var folder = Path.Combine(_folder, "files");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => f.Contains("plan-documents", StringComparison.Ordinal))] : [];
    }

    private async Task KillAsync(string name, byte[] content, string during, Dictionary<string, string>? settings, CancellationToken cancellationToken)
    {
        await using var application = RunningApplication.Launch(_folder, settings);
        await application.WaitUntilHealthyAsync(cancellationToken);
        using var office = await Visitor.SignInAsync(application.Address, Office, cancellationToken);
        var upload = office.UploadAsync(name, content, cancellationToken);
        await Condition.ComesTrueAsync(() => Count("ArrDocumentImports", $"\"State\" = '{during}'") == 1 && (settings is null || Conversions().Length > 0), cancellationToken);
        await application.KillAsync();
        await Task.WhenAny(upload);
        Count("ArrPlanDocuments").ShouldBe(0, "the kill comes in the middle");
        State.EndImports();
    }

    private async Task<RunningApplication> StartAgainAsync(Dictionary<string, string>? settings, CancellationToken cancellationToken)
    {
        var application = RunningApplication.Launch(_folder, settings);
        await application.WaitUntilHealthyAsync(cancellationToken);
        return application;
    }

    /// <summary>A converter that never comes to an end.</summary>
    private async Task<string> ConverterAsync(CancellationToken cancellationToken)
    {
        var program = Path.Combine(_folder, "converter.sh");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\necho $$ > {ConverterId}\nexec sleep 600\n", cancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return program;
    }

    private static void EndConverter(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // ended by itself
        }
    }

    /// <summary>Splitting it takes long enough to be killed in it: a long review of the past year before two promises.</summary>
    private static byte[] LongPlan()
    {
        var text = new StringBuilder("关于2024年工作的报告\n一、2024年工作成效\n");
        for (var i = 0; i < 120_000; i++) text.Append("完成第").Append(i).Append("项任务，建成平台若干个，办理事项持续增加，群众满意度稳步提升。\n");
        return Encoding.UTF8.GetBytes(text.Append("二、2025年工作安排\n（一）平台。建设统一平台。开展业务培训。\n").ToString());
    }
}
