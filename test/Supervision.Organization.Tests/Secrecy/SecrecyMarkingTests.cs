using Shouldly;
using Xunit;

namespace Supervision.Organization.Secrecy;

public sealed class SecrecyMarkingTests
{
    [Theory]
    [InlineData("机密★1年\n关于印发2025年工作要点的通知")]
    [InlineData("秘密★长期\n")]
    [InlineData("绝密 ★ 启封前\n2025年考试试题")]
    [InlineData("机 密 ★ 10 年\n正文")]
    [InlineData("机　密★１０年\n正文")]
    [InlineData("机\u200B密★1年\n正文")]
    [InlineData("000123　机密★1年　　特急\n××市委文件")]
    [InlineData("№ 000012\n秘密★3个月\n")]
    [InlineData("【机密】\n关于有关情况的报告")]
    [InlineData("（秘密）\n")]
    [InlineData("机　　密\n工作方案")]
    [InlineData("机\n密\n★\n")]
    [InlineData("密级：机密\n")]
    [InlineData("密级\t秘密\n")]
    [InlineData("密级：秘密★1年　保密期限：1年\n")]
    [InlineData("机密☆5年\n")]
    [InlineData("机密*5年\n")]
    [InlineData("机密 5年\n")]
    [InlineData("特急　机密\n××厅明传电报")]
    [InlineData("机密文件　注意保存\n")]
    [InlineData("市政府常务会议纪要（机密★3年）\n")]
    [InlineData("  \n\n  秘密级\n")]
    [InlineData("2025年工作安排\n第一页\n机密★1年\n一、总体要求\n")]
    [InlineData("2025年工作安排\n一、总体要求\n推进改革。\n二、重点任务\n建设平台。\n三、保障\n加强领导。\n四、其他\n报送。\n五、附则\n解释。\n六、时间\n七、日期\n- 1 -\n机密\n")]
    [InlineData("【机密】关于印发2025年工作要点的通知 一、总体要求")]
    [InlineData("机密  特急 关于印发2025年工作要点的通知 一、总体要求")]
    public void A_marking_Should_be_found(string text) => SecrecyMarking.Find(text).ShouldNotBeNull();

    [Theory]
    [InlineData("加强商业秘密保护，开展保密工作检查。")]
    [InlineData("（三）严格涉密人员管理。对机密级、秘密级事项逐一登记。")]
    [InlineData("一、秘密级事项管理\n做好定密工作。")]
    [InlineData("文件首页左上角应当标注“机密★1年”字样。")]
    [InlineData("保守国家秘密是公民的义务")]
    [InlineData("商业秘密★3年\n")]
    [InlineData("秘密侦查措施的使用应当依法审批")]
    [InlineData("机密性、完整性和可用性\n")]
    [InlineData("2025年保密工作要点\n")]
    [InlineData("密切联系群众\n")]
    [InlineData("国家秘密的密级分为绝密、机密、秘密三级。")]
    [InlineData("")]
    public void A_topic_Should_be_no_marking(string text) => SecrecyMarking.Find(text).ShouldBeNull();

    [Theory]
    [InlineData("机密★1年 关于报送材料的通知.docx", true)]
    [InlineData("【秘密】会议纪要.doc", true)]
    [InlineData("会议纪要（机密）.pdf", true)]
    [InlineData("机密-会议纪要.pdf", true)]
    [InlineData("机密.txt", true)]
    [InlineData("机密文件管理办法.docx", false)]
    [InlineData("商业秘密保护工作总结.docx", false)]
    [InlineData("保密工作要点.docx", false)]
    public void A_marking_in_a_name_Should_be_told_from_a_topic(string name, bool isMarked) =>
        (SecrecyMarking.FindInName(name) is not null).ShouldBe(isMarked);

    [Fact]
    public void The_marking_Should_be_told_as_written() => SecrecyMarking.Find("000123 机 密 ★ 1 年\n").ShouldBe("机密★1年");

    [Fact]
    public void Hostile_text_Should_neither_hang_nor_throw()
    {
        var blanks = new string(' ', 2_000_000) + "密" + new string('1', 2_000_000);
        var lines = string.Concat(Enumerable.Repeat("1234567890 1234567890年[[[[(((- 特急 秘密。x密\n", 50_000));
        var alone = "\ud800机密\udfff\uFFFE密\n";

        SecrecyMarking.Find(blanks).ShouldBeNull();
        SecrecyMarking.Find(lines).ShouldBeNull();
        Should.NotThrow(() => SecrecyMarking.Find(alone));
    }
}
