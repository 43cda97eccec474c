using System.Globalization;
using Shouldly;
using Supervision.Arrangements.Outlining;
using Xunit;

namespace Supervision.Arrangements.Revisions;

public sealed class SentenceMatcherTests
{
    private static readonly string[] Plan =
    [
        "建设全市统一的政务服务平台。", "年底前出台数据共享管理办法。", "深化一网统管建设，打通业务通道。", "新建便民服务站100所。", "组织全市信用培训四期。",
    ];

    [Fact]
    public void The_same_text_Should_be_unchanged() =>
        Kinds(Plan, Plan).ShouldBe(Enumerable.Repeat(DifferenceKind.Unchanged, Plan.Length));

    [Fact]
    public void Width_and_marks_alone_Should_be_no_difference_but_the_point_of_a_number_is() =>
        Kinds(["增长6.5%以上；", "建设平台(二期)。"], ["增长６.５%以上。", "建设平台（二期）；"]).ShouldAllBe(k => k == DifferenceKind.Unchanged);

    [Fact]
    public void A_moved_point_Should_be_a_rewording() =>
        Kinds(["全年收入增长6.5%以上。"], ["全年收入增长65%以上。"]).ShouldBe([DifferenceKind.Reworded]);

    [Fact]
    public void One_sentence_put_to_the_end_Should_be_moved_and_the_others_not()
    {
        string[] after = [.. Plan[1..], Plan[0]];

        var matches = Match(Plan, after);

        matches.Where(m => m.Kind == DifferenceKind.Moved).ShouldHaveSingleItem().Old.ShouldBe([0]);
        matches.Count(m => m.Kind == DifferenceKind.Unchanged).ShouldBe(4);
    }

    [Fact]
    public void Another_heading_Should_be_a_move_and_a_renamed_heading_none()
    {
        SentenceUnit[] before = [.. Plan.Select((s, i) => Unit(s, i < 3 ? "数字城市" : "信用"))];
        SentenceUnit[] renamed = [.. Plan.Select((s, i) => Unit(s, i < 3 ? "数字城市建设" : "信用"))];
        SentenceUnit[] shifted = [.. Plan.Select((s, i) => Unit(s, i < 2 ? "数字城市" : "信用"))];

        SentenceMatcher.Match(before, renamed).ShouldAllBe(m => m.Kind == DifferenceKind.Unchanged);
        SentenceMatcher.Match(before, shifted).Where(m => m.Kind == DifferenceKind.Moved).ShouldHaveSingleItem().Old.ShouldBe([2]);
    }

    [Fact]
    public void Reworded_removed_and_new_sentences_Should_be_told_apart()
    {
        string[] after = [Plan[0], "6月底前出台公共数据共享管理办法。", Plan[2], "新建便民服务站120所。", "编制应急预案并开展演练。"];

        var matches = Match(Plan, after);

        matches.Where(m => m.Kind == DifferenceKind.Reworded).Select(m => (m.Old[0], m.New[0])).ShouldBe([(1, 1), (3, 3)]);
        matches.Single(m => m.Kind == DifferenceKind.Removed).Old.ShouldBe([4]);
        matches.Single(m => m.Kind == DifferenceKind.Added).New.ShouldBe([4]);
    }

    [Fact]
    public void Joined_and_divided_sentences_of_the_same_words_Should_stay_together()
    {
        string[] joined = [Plan[0], "年底前出台数据共享管理办法，深化一网统管建设，打通业务通道。", Plan[3], Plan[4]];

        var merged = Match(Plan, joined);
        var split = Match(joined, Plan);

        merged.Single(m => m.IsDivided).Old.ShouldBe([1, 2]);
        split.Single(m => m.IsDivided).New.ShouldBe([1, 2]);
        merged.Concat(split).ShouldAllBe(m => m.Kind == DifferenceKind.Unchanged);
    }

    [Fact]
    public void A_sentence_inside_a_longer_one_Should_be_no_unchanged_one() =>
        Kinds(["建设智慧停车平台。"], ["研究建设智慧停车平台的可行性。"]).ShouldBe([DifferenceKind.Reworded]);

    [Fact]
    public void A_sentence_taken_into_a_reworded_one_Should_say_where_it_went()
    {
        string[] before = ["建设全市统一的政务服务平台。", "开展平台操作人员培训工作。"];
        string[] after = ["年内建设全市统一的政务服务平台，并开展平台操作人员培训工作。"];

        var matches = Match(before, after);

        matches.Single(m => m.Kind == DifferenceKind.Reworded).Old.ShouldBe([0]);
        matches.Single(m => m.Kind == DifferenceKind.Removed).Resembles.ShouldBe(0);
    }

    [Fact]
    public void The_same_sentence_twice_Should_be_paired_once_each_and_the_missing_one_removed()
    {
        SentenceUnit[] before = [Unit("抓好安全生产工作落实。", "甲"), Unit(Plan[0], "甲"), Unit("抓好安全生产工作落实。", "乙"), Unit(Plan[1], "乙")];
        SentenceUnit[] after = [Unit(Plan[0], "甲"), Unit("抓好安全生产工作落实。", "乙"), Unit(Plan[1], "乙")];

        var matches = SentenceMatcher.Match(before, after);

        matches.Single(m => m.Kind == DifferenceKind.Removed).Old.ShouldBe([0]);
        SentenceMatcher.Match(before, before).ShouldAllBe(m => m.Kind == DifferenceKind.Unchanged);
    }

    [Fact]
    public void Another_owner_clause_Should_make_a_person_look()
    {
        SentenceUnit[] before = [Unit(Plan[0], "甲", "数字城市处|")];
        SentenceUnit[] after = [Unit(Plan[0], "甲", "信用建设处|")];

        SentenceMatcher.Match(before, after).ShouldHaveSingleItem().Kind.ShouldBe(DifferenceKind.Reworded);
    }

    [Theory]
    [InlineData(7), InlineData(42), InlineData(2025)]
    public void Six_hundred_shuffled_and_edited_sentences_Should_each_find_their_counterpart(int seed)
    {
        var random = new Random(seed);
        string[] before = [.. Enumerable.Range(0, 600).Select(i => Sentence(i))];
        var order = Enumerable.Range(0, 600).ToArray();
        for (var k = 0; k < 40; k++)
        {
            var (a, b) = (random.Next(600), random.Next(600));
            (order[a], order[b]) = (order[b], order[a]);
        }

        string[] after = [.. order.Select(i => i % 10 == 0 ? Sentence(i).Replace("推进", "统筹推进并督促", StringComparison.Ordinal) : Sentence(i))];

        var matches = Match(before, after);

        matches.Count.ShouldBe(600);
        matches.ShouldAllBe(m => m.Old.Count == 1 && m.New.Count == 1 && order[m.New[0]] == m.Old[0]);
        matches.Count(m => m.Kind == DifferenceKind.Reworded).ShouldBe(60);
    }

    private static string Sentence(int i)
    {
        string[] objects = ["道路养护", "信用体系", "数据共享", "政务服务", "应急管理", "生态修复", "招商引资", "社区治理", "文化惠民", "教育均衡"];
        string[] places = ["城东片区", "高新园区", "沿江地带", "老旧街区", "空港新城", "大学城内", "北部山区", "港口码头", "中心城区", "南部郊县"];
        var number = (i * 37 % 997).ToString(CultureInfo.InvariantCulture);
        return $"推进{places[i / 10 % 10]}第{number}号{objects[i % 10]}项目{objects[i / 60 % 10]}配套工程建设。";
    }

    private static IEnumerable<DifferenceKind> Kinds(string[] before, string[] after) => Match(before, after).Select(m => m.Kind);

    private static IReadOnlyList<SentenceMatch> Match(string[] before, string[] after) =>
        SentenceMatcher.Match([.. before.Select(s => Unit(s))], [.. after.Select(s => Unit(s))]);

    private static SentenceUnit Unit(string words, string heading = "", string context = "") =>
        new(new TextSpan(0, words.Length), null, NormalText.Of(words, new TextSpan(0, words.Length)), heading, context) { FollowsDirectly = true };
}
