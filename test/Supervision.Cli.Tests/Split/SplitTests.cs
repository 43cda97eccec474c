using System.Text.Json;
using Shouldly;
using Supervision.Cli.Hosting;
using Xunit;

namespace Supervision.Cli.Split;

/// <summary>The shape that measuring scripts read, and what the shell sees of bad input.</summary>
public sealed class SplitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supervision-split-").FullName;

    [Fact]
    public async Task Should_print_arrangements_and_tasks_as_json()
    {
        var terminal = new Terminal();
        (await terminal.RunAsync("split", await FileAsync("四、2025年工作安排\n(一)优化服务。出台便民措施，6月底前完成。\n"))).ShouldBe(ExitCodes.Success);

        using var json = JsonDocument.Parse(terminal.Output);
        json.RootElement.GetProperty("year").GetInt32().ShouldBe(2025);
        var task = json.RootElement.GetProperty("arrangements")[0].GetProperty("tasks")[0];
        task.GetProperty("text").GetString().ShouldBe("出台便民措施，6月底前完成");
        task.GetProperty("deadline").GetString().ShouldBe("2025-06-30");
    }

    [Fact]
    public async Task Should_take_the_year_from_the_command_line_and_print_a_table()
    {
        var terminal = new Terminal();
        (await terminal.RunAsync("split", await FileAsync("一、工作安排\n年底前完成平台建设。\n"), "--year", "2027", "--format", "table")).ShouldBe(ExitCodes.Success);
        terminal.Output.ShouldContain("2027-12-31");
    }

    [Fact]
    public async Task Given_an_empty_file_Should_say_so_and_fail()
    {
        var terminal = new Terminal();
        (await terminal.RunAsync("split", await FileAsync(""))).ShouldBe(ExitCodes.Unusable);
        terminal.Error.ShouldNotBeEmpty();
        terminal.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_no_such_file_Should_fail() =>
        (await new Terminal().RunAsync("split", Path.Combine(_folder, "none.txt"))).ShouldBe(ExitCodes.Unusable);

    [Fact]
    public async Task Given_a_document_without_plans_Should_print_no_tasks()
    {
        var terminal = new Terminal();
        (await terminal.RunAsync("split", await FileAsync("通讯录\n办公室 12345\n"))).ShouldBe(ExitCodes.Success);
        using var json = JsonDocument.Parse(terminal.Output);
        json.RootElement.GetProperty("arrangements").GetArrayLength().ShouldBe(0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> FileAsync(string text)
    {
        var path = Path.Combine(_folder, "plan.txt");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }
}
