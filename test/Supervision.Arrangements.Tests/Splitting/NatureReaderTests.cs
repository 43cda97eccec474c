using Shouldly;
using Supervision.Tasks;
using Xunit;

namespace Supervision.Arrangements.Splitting;

public sealed class NatureReaderTests
{
    [Theory]
    [InlineData("启动规划编制，厘清目标方向", TaskNature.Closable, "启动")]
    [InlineData("积极推动二期项目年内开工", TaskNature.Closable, "开工")]
    [InlineData("大力举办招商推介会", TaskNature.Closable, "举办")]
    [InlineData("持续推进落后产能淘汰", TaskNature.Continuous, "持续推进")]
    [InlineData("深化“放管服”改革", TaskNature.Continuous, "深化")]
    [InlineData("加强用海指导", TaskNature.Continuous, "加强")]
    public void The_nature_Should_be_read_with_its_word(string sentence, TaskNature nature, string words) =>
        NatureReader.Read(sentence).ShouldBe(new NatureReading(nature, words));

    [Fact]
    public void A_date_or_quantity_Should_make_lasting_work_closable() =>
        NatureReader.Read("加强培训", "全年12期").ShouldBe(new NatureReading(TaskNature.Closable, "全年12期"));

    [Fact]
    public void Nothing_said_Should_be_lasting_without_a_word() =>
        NatureReader.Read("让群众更满意").ShouldBe(new NatureReading(TaskNature.Continuous, null));
}
