using Shouldly;
using Supervision.Notifications.Letters;
using Xunit;

namespace Supervision.Notifications.Layout;

public sealed class LetterRendererTests
{
    private readonly LetterRenderer _renderer = new(new LetterTexts(new JsonTexts()));

    [Fact]
    public void Given_an_escalation_Should_say_the_same_in_html_and_text()
    {
        var letter = _renderer.Render(Escalation(), "zh-Hans");

        foreach (var word in new[]
        {
            "三级·红", "2 项节点逾期 8 个工作日，请您知悉", "2025-005", "深化“一网统管”建设", "数字城市处", "逾期 8 个工作日",
            "批示", "https://supervision.example/t/5", "以后只列入每周汇总", "为什么收到：节点逾期满 8 个工作日", "系统提醒，不编文号。", "2025-04-11",
        })
        {
            letter.Html.ShouldContain(word);
            letter.Text.ShouldContain(word);
        }
    }

    [Fact]
    public void Should_keep_dates_on_one_line_and_use_nothing_remote()
    {
        var html = _renderer.Render(Escalation(), "zh-Hans").Html;

        html.ShouldContain("""<span style="white-space:nowrap;">03-31</span>：打通业务通道""");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<style");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("{{");
        html.ShouldNotContain("{%");
    }

    [Fact]
    public void Given_hostile_words_Should_escape_them_and_leave_out_their_links()
    {
        var letter = _renderer.Render(
            new LetterDocument
            {
                Subject = "one\r\nBcc: all@example.org",
                Date = new DateOnly(2025, 1, 6),
                Headline = "<script>alert(1)</script>",
                Sections =
                [
                    new LetterSection
                    {
                        Blocks =
                        [
                            new LetterBlock
                            {
                                Title = "\"><img src=x>",
                                Url = "javascript:alert(1)",
                                Facts = [new LetterFact("进展", "第一行\n<b>第二行</b>")],
                                Buttons = [new LetterButton("点我", "data:text/html,x")],
                            },
                        ],
                    },
                ],
            },
            "zh-Hans");

        letter.Subject.ShouldBe("one Bcc: all@example.org");
        letter.Html.ShouldNotContain("<script>");
        letter.Html.ShouldNotContain("<img");
        letter.Html.ShouldContain("第一行<br>&lt;b&gt;第二行");
        letter.Html.ShouldNotContain("javascript:");
        letter.Html.ShouldNotContain("点我");
        letter.Text.ShouldNotContain("javascript:");
    }

    [Fact]
    public void Given_an_english_reader_Should_use_english_frame_words()
    {
        var letter = _renderer.Render(Escalation(), "en");

        letter.Html.ShouldContain("<html lang=\"en\">");
        letter.Html.ShouldContain("Why you got this: ");
        letter.Text.ShouldContain("System reminder");
    }

    private static LetterDocument Escalation() => new()
    {
        Subject = "【三级·红】2025-005 等 2 项节点逾期 8 个工作日",
        Date = new DateOnly(2025, 4, 11),
        Level = new LetterLevel("三级·红", IsRed: true),
        Headline = "2 项节点逾期 8 个工作日，请您知悉",
        Lead = "处长、分管副局长已先后告知，节点仍未完成。",
        Sections =
        [
            new LetterSection
            {
                Blocks =
                [
                    new LetterBlock
                    {
                        Number = "2025-005",
                        Title = "深化“一网统管”建设",
                        Url = "https://supervision.example/t/5",
                        Facts =
                        [
                            new LetterFact("牵头", "数字城市处"),
                            new LetterFact("节点", "03-31：打通业务通道") { Alarm = "逾期 8 个工作日", AlarmIsRed = true },
                        ],
                        Buttons = [new LetterButton("批示", "https://supervision.example/a/5", IsPrimary: true)],
                    },
                ],
            },
        ],
        Next = ["若仍未完成：04-18、04-25、05-06 再报您，以后只列入每周汇总。"],
        Why = "节点逾期满 8 个工作日报主要负责人（提醒规则第 1 版）。",
        Notes = ["系统提醒，不编文号。"],
    };
}
