using System.IO.Compression;
using System.Text;
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
    public async Task Should_split_a_Word_document_by_the_numbers_that_it_shows()
    {
        var terminal = new Terminal();
        (await terminal.RunAsync("split", await FileAsync(Word()))).ShouldBe(ExitCodes.Success);

        using var json = JsonDocument.Parse(terminal.Output);
        var arrangement = json.RootElement.GetProperty("arrangements")[0];
        arrangement.GetProperty("number").GetString().ShouldBe("（一）");
        arrangement.GetProperty("tasks")[0].GetProperty("text").GetString().ShouldBe("出台便民措施，6月底前完成");
    }

    [Fact]
    public async Task Given_bad_input_Should_say_what_to_do_and_fail()
    {
        byte[][] files = [[0x4D, 0x5A, 0x90, 0, 3, 0], Word()[..300], [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"u8.ToArray()];
        foreach (var file in files)
        {
            var terminal = new Terminal();
            (await terminal.RunAsync("split", await FileAsync(file))).ShouldBe(ExitCodes.Unusable);
            terminal.Error.ShouldContain("plan.txt");
            terminal.Error.ShouldNotContain("Arrangements:");
            terminal.Output.ShouldBeEmpty();
        }
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

    private Task<string> FileAsync(string text) => FileAsync(Encoding.UTF8.GetBytes(text));

    private async Task<string> FileAsync(byte[] content)
    {
        var path = Path.Combine(_folder, "plan.txt");
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        return path;
    }

    private static byte[] Word()
    {
        const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        static string Level(int level, string text) => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";
        static string P(int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types/>");
            Add("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"n\" Type=\"x/numbering\" Target=\"numbering.xml\"/></Relationships>");
            Add("word/numbering.xml", $"<w:numbering {W}><w:abstractNum w:abstractNumId=\"1\">{Level(0, "%1、")}{Level(1, "（%2）")}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
            Add("word/document.xml", $"<w:document {W}><w:body>{P(0, "2025年工作安排")}{P(1, "优化服务。出台便民措施，6月底前完成。")}</w:body></w:document>");

            void Add(string name, string content)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return file.ToArray();
    }
}
