using System.Reflection;
using System.Text.Json;
using Shouldly;
using Supervision.Tasks.Duties;
using Supervision.Tasks.Letters;
using Supervision.Tasks.Timeline;
using Xunit;

namespace Supervision.Tasks;

public sealed class TasksTextTests
{
    public static TheoryData<string> Cultures => ["zh-Hans", "en"];

    [Theory, MemberData(nameof(Cultures))]
    public void Should_have_a_text_for_every_code_kind_reason_and_enum_value(string culture)
    {
        var texts = Texts(culture);
        string[] keys =
        [
            .. Constants(typeof(TasksErrorCodes)),
            .. Constants(typeof(TasksPermissions)).Select(p => "Permission:" + p),
            .. Constants(typeof(TaskEventKinds)).Select(k => "Event:" + k),
            .. Constants(typeof(StandingReasons)).Select(r => "Standing:" + r),
            .. Constants(typeof(TaskLetterKinds)).SelectMany(k => (string[])[$"Letter:{k}.Kicker", "Letter:Fact.Said:" + k, "Letter:Fact.By:" + k, "Letter:Fact.On:" + k]),
            .. Constants(typeof(TaskNoticeKinds)).SelectMany(k => (string[])["Notice:" + k, .. Parts.Select(p => $"Letter:{k}.{p}")]),
            .. Enums().SelectMany(e => Enum.GetNames(e).Select(n => $"Enum:{e.Name}.{n}")),
        ];
        keys.Length.ShouldBeGreaterThan(250);
        keys.Where(k => !texts.ContainsKey(k)).ShouldBeEmpty();
        texts.Where(t => string.IsNullOrWhiteSpace(t.Value)).ShouldBeEmpty();
    }

    [Fact]
    public void Should_have_the_same_keys_in_both_languages() => Texts("en").Keys.Order().ShouldBe(Texts("zh-Hans").Keys.Order());

    private static readonly string[] Parts = ["Subject", "SubjectMany", "Headline", "HeadlineMany", "Lead", "Why", "Section"];

    private static IEnumerable<Type> Enums() => typeof(TasksModule).Assembly.GetTypes()
        .Where(t => t is { IsEnum: true, IsPublic: true })
        .Where(t => t != typeof(DutySubject) && t != typeof(MilestoneStanding) && t != typeof(TimelineFault));

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    private static Dictionary<string, string> Texts(string culture)
    {
        var name = typeof(TasksModule).Assembly.GetManifestResourceNames()
            .Single(n => n.EndsWith($"Tasks.{culture}.json", StringComparison.Ordinal) || n.EndsWith($"Tasks/{culture}.json", StringComparison.Ordinal));
        using var stream = typeof(TasksModule).Assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream).RootElement.GetProperty("texts").Deserialize<Dictionary<string, string>>()!;
    }
}
