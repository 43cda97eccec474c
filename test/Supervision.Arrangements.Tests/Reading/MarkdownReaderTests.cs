using System.Text;
using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;

namespace Supervision.Arrangements.Reading;

public sealed class MarkdownReaderTests
{
    [Fact]
    public async Task Marks_Should_go_headings_stay_and_tables_be_tables()
    {
        var file = "---\ntitle: x\ndate: 2025-01-01\n---\n# 2025年工作要点\n\n## 一、总体要求\n> 坚持**稳中求进**，见[通知](http://a.b/c \"题\")。![图](x.png)\n\n| 任务 | 牵头 |\n|---|:-:|\n| 建`平台` | 甲处 |\n\n1. 出台\\*办法\n";

        var read = await Readers.ReadAsync(Encoding.UTF8.GetBytes(file));

        read.Format.ShouldBe(SourceFormat.Markdown);
        read.Text.ShouldBe("# 2025年工作要点\n## 一、总体要求\n坚持稳中求进，见通知。\n任务\t牵头\n建平台\t甲处\n1. 出台*办法");
        read.Tables.ShouldHaveSingleItem().At(1, 1)!.Span.Of(read.Text!).ShouldBe("甲处");
    }

    [Fact]
    public async Task Plain_text_Should_stay_as_it_is()
    {
        const string Words = "BM计划\r\n一、总体要求\r\n\r\n  1.5倍 * 2 <3 | 4\r\n";
        var read = await Readers.ReadAsync(Encoding.UTF8.GetBytes(Words));

        read.Format.ShouldBe(SourceFormat.Text);
        read.Text.ShouldBe(Words);
    }
}
