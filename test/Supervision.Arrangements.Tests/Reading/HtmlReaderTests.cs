using System.Text;
using Shouldly;
using Supervision.Arrangements.Reading.Fixtures;
using Xunit;

namespace Supervision.Arrangements.Reading;

public sealed class HtmlReaderTests
{
    static HtmlReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>2025年工作要点_某市人民政府</title><style>p{color:red}</style></head><body>
        <div class="header"><a href="/">首页</a><a href="/a">政务公开</a></div>
        <ul class="nav"><li><a>机构</a></li><li><a>政策</a></li><li><a>服务</a></li></ul>
        <div class="crumb">当前位置：首页 > 政务公开 > 计划总结</div>
        <div class="wrap"><h1>2025年工作要点</h1><div class="info">发布时间：2025-01-06 <a>打印</a></div>
        <div class="TRS_Editor"><p>　　一、总体要求</p><p>坚持稳中求进，<b>推进</b>
        政务公开。</p><h3>二、重点任务</h3><p style="display:none">看不见的字，不应读出。</p>
        <ol><li>完善制度，6月底前出台办法。</li><li>建设平台，年底前上线。</li></ol>
        <table><tr><th rowspan="2">任务</th><th colspan="2">单位</th></tr><tr><td>牵头</td><td>配合</td></tr><tr><td>建平台</td><td>甲处</td><td>乙处</td></tr></table>
        <p>（一）抓落实。<br>各单位要按月报送进展，不得拖延。</p></div></div>
        <div class="related"><ul><li><a>相关文章一</a></li><li><a>相关文章二</a></li><li><a>相关文章三</a></li></ul></div>
        <footer>版权所有，某市人民政府办公室主办，未经许可不得转载。</footer><script>var x = "一、假的任务，年底前完成。";</script></body></html>
        """;

    private const string Expected = "2025年工作要点\n一、总体要求\n坚持稳中求进，推进 政务公开。\n二、重点任务\n1. 完善制度，6月底前出台办法。\n2. 建设平台，年底前上线。\n任务\t单位\n牵头\t配合\n建平台\t甲处\t乙处\n（一）抓落实。\n各单位要按月报送进展，不得拖延。";

    [Fact]
    public async Task A_saved_page_Should_give_title_content_and_tables()
    {
        var read = await Readers.ReadAsync(Encoding.UTF8.GetBytes(Page));

        read.Format.ShouldBe(SourceFormat.Html);
        read.Text.ShouldBe(Expected);
        var table = read.Tables.ShouldHaveSingleItem();
        table.At(1, 0)!.Span.Of(read.Text!).ShouldBe("任务");
        table.At(0, 2)!.Span.Of(read.Text!).ShouldBe("单位");
        table.At(1, 2)!.Span.Of(read.Text!).ShouldBe("配合");
    }

    [Fact]
    public async Task The_character_set_that_the_page_names_Should_be_honoured()
    {
        var page = Page.Replace("charset=\"utf-8\"", "http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"", StringComparison.Ordinal);
        (await Readers.TextAsync(Encoding.GetEncoding("GB18030").GetBytes(page))).ShouldBe(Expected);
        var traditional = "<html><head><meta charset=big5></head><body><p>一、推進政務公開，年底前完成。</p></body></html>";
        (await Readers.TextAsync(Encoding.GetEncoding("big5").GetBytes(traditional))).ShouldBe("一、推進政務公開，年底前完成。");
    }

    [Fact]
    public async Task A_page_saved_as_a_single_file_Should_be_read()
    {
        var page = Convert.ToBase64String(Encoding.GetEncoding("GB18030").GetBytes(Page.Replace("charset=\"utf-8\"", "charset=\"gbk\"", StringComparison.Ordinal)), Base64FormattingOptions.InsertLineBreaks);
        var file = $"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=\"gbk\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{page}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
        (await Readers.TextAsync(Encoding.ASCII.GetBytes(file))).ShouldBe(Expected);
    }

    [Fact]
    public async Task A_pasted_fragment_Should_be_read()
    {
        var read = await Readers.ReadAsync("<p>一、推进政务公开</p><p>二、建设平台&nbsp;&amp;&nbsp;系统</p><ol start=\"3\" type=\"a\"><li>出台办法</li></ol>"u8.ToArray());
        read.Text.ShouldBe("一、推进政务公开\n二、建设平台\u00A0&\u00A0系统\nc. 出台办法");
    }

    [Fact]
    public async Task A_page_laid_out_with_tables_Should_give_paragraphs()
    {
        var page = "<html><body><table><tr><td><a>首页</a></td><td><table><tr><td><p>一、推进政务公开，年底前完成。</p><p>二、建设平台，六月底前上线。</p></td></tr></table></td></tr></table></body></html>";
        (await Readers.TextAsync(Encoding.UTF8.GetBytes(page))).ShouldEndWith("一、推进政务公开，年底前完成。\n二、建设平台，六月底前上线。");
    }

    [Fact]
    public async Task Navigation_only_Should_be_said_to_be_empty_or_hold_no_prose()
    {
        var read = await Readers.ReadAsync("<html><body><nav><a>首页</a></nav><script>var a='一、任务。';</script></body></html>"u8.ToArray());
        read.Refusal.ShouldBe(ReadRefusal.Empty);
    }

    [Fact]
    public async Task Deep_nesting_Should_be_refused_in_time()
    {
        foreach (var tag in new[] { "ul><li", "div", "b", "table><tr><td" })
        {
            var page = "<html><body>" + string.Concat(Enumerable.Repeat($"<{tag}>", 10_000)) + "一、任务，年底前完成。";
            (await Readers.ReadAsync(Encoding.UTF8.GetBytes(page))).Refusal.ShouldBe(ReadRefusal.TooDeep, tag);
        }
    }
}
