using System.Diagnostics;
using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;

namespace Supervision.Arrangements.Reading;

/// <summary>The labels that are computed from the numbering definitions are those that LibreOffice writes.</summary>
public sealed class NumberingAgainstLibreOfficeTests
{
    [Fact]
    public async Task Labels_Should_be_those_that_LibreOffice_writes()
    {
        var program = Readers.InstalledLibreOffice;
        Assert.SkipWhen(program is null, "LibreOffice is not installed: apt-get install libreoffice-writer-nogui.");
        var cases = NumberingCases.All.ToList();
        var written = await ConvertAsync(program!, cases);
        for (var i = 0; i < cases.Count; i++)
        {
            var read = await Readers.TextAsync(cases[i].File);
            Labels(read).ShouldBe(Labels(written[i]), cases[i].Name);
        }
    }

    /// <summary>What stands before the last letter or word of each line.</summary>
    private static List<string> Labels(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(l => l.Split('\t')).Select(l => l.Replace("\uFEFF", "", StringComparison.Ordinal).Trim()).Where(l => l.Length > 0)
            .Select(l => l.Replace(" ", "", StringComparison.Ordinal))];

    private static async Task<List<string>> ConvertAsync(string program, List<(string Name, byte[] File)> cases)
    {
        var folder = Directory.CreateTempSubdirectory("supervision-labels-").FullName;
        try
        {
            var invocation = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["HOME"] = folder } };
            string[] arguments = ["-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", Path.Combine(folder, "out")];
            foreach (var argument in arguments) invocation.ArgumentList.Add(argument);
            for (var i = 0; i < cases.Count; i++)
            {
                var path = Path.Combine(folder, $"{i}.docx");
                await File.WriteAllBytesAsync(path, cases[i].File, TestContext.Current.CancellationToken);
                invocation.ArgumentList.Add(path);
            }
            using var process = Process.Start(invocation)!;
            var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(0, string.Join(' ', await output));
            return [.. Enumerable.Range(0, cases.Count).Select(i => File.ReadAllText(Path.Combine(folder, "out", $"{i}.txt")))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
