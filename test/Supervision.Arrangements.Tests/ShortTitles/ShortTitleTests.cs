using Shouldly;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;
using Xunit;

namespace Supervision.Arrangements.ShortTitles;

public sealed class ShortTitleTests
{
    [Theory]
    [InlineData("深化“一网统管”建设,打通业务通道,建设应用场景", "深化“一网统管”建设")]
    [InlineData("坚持“统一标准”原则,全面深化“高效办成一件事”改革", "全面深化“高效办成一件事”改革")]
    [InlineData("聚焦经营主体需求,对标创新试点城市,谋划推出系列改革举措", "谋划推出系列改革举措")]
    [InlineData("启动《数字长春建设“十五五”规划》编制,厘清目标方向", "启动《数字长春建设“十五五”规划》编制")]
    public void A_title_Should_be_verb_and_object_in_the_sentences_own_words(string sentence, string expected) =>
        ShortTitle.Propose(sentence, new TextSpan(0, sentence.Length)).ShouldBe(expected);

    [Fact]
    public void Titles_of_all_samples_Should_fit_and_stand_in_their_sentence()
    {
        foreach (var name in new[] { Samples.Changchun, Samples.Longhua, Samples.Pingtan, Samples.Dapeng, Samples.Longgang })
        {
            var text = Samples.Text(name);
            foreach (var task in PlanSplitter.Split(text).Arrangements.SelectMany(a => a.Tasks))
            {
                var title = ShortTitle.Propose(text, task.Span);
                title.Length.ShouldBeInRange(2, ShortTitle.MaxLength);
                string.Concat(task.Span.Of(text).Where(c => !char.IsWhiteSpace(c))).ShouldContain(title);
            }
        }
    }
}
