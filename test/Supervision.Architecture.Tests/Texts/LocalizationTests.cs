using System.Reflection;
using System.Text.Json;
using Shouldly;
using Supervision.Architecture.Solution;
using Xunit;

namespace Supervision.Architecture.Texts;

/// <summary>Every text in every language.</summary>
public sealed class LocalizationTests
{
    /// <summary>Stay Chinese in English: a language is offered in its own words, the mark of the product is a drawing.</summary>
    private static readonly string[] ChineseInEnglish = ["Language:zh-Hans", "BrandMark"];

    public static TheoryData<string> Folders =>
        [.. SolutionFiles.SourceFiles("zh-Hans.json", "src").Select(f => SolutionFiles.Relative(Path.GetDirectoryName(f)!))];

    [Theory, MemberData(nameof(Folders))]
    public void Both_languages_Should_have_the_same_keys(string folder)
    {
        var chinese = Keys(folder, "zh-Hans");
        chinese.ShouldNotBeEmpty();
        Keys(folder, "en").ShouldBe(chinese, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Folders))]
    public void English_Should_be_written_in_English(string folder)
    {
        var chinese = Texts(folder, "en").Where(t => t.Value.Any(c => c is >= '\u4e00' and <= '\u9fff')).Select(t => t.Key);
        chinese.Except(ChineseInEnglish).ShouldBeEmpty();
    }

    [Fact]
    public void Every_error_code_Should_have_a_text()
    {
        var texts = AllKeys();
        var codes = SolutionFiles.ModuleAssemblies.SelectMany(a => a.GetExportedTypes())
            .Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)).SelectMany(Constants).ToList();
        codes.ShouldNotBeEmpty();
        codes.Where(c => !texts.Contains(c)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_Should_have_a_text()
    {
        var texts = AllKeys();
        var permissions = SolutionFiles.ModuleAssemblies.SelectMany(a => a.GetExportedTypes())
            .Where(t => t.Name.EndsWith("Permissions", StringComparison.Ordinal) || t.DeclaringType?.Name.EndsWith("Permissions", StringComparison.Ordinal) == true)
            .SelectMany(Constants).ToList();
        permissions.ShouldNotBeEmpty();
        permissions.Where(p => !texts.Contains("Permission:" + p)).ShouldBeEmpty();
    }

    private static HashSet<string> AllKeys() =>
        [.. SolutionFiles.SourceFiles("zh-Hans.json", "src").SelectMany(f => Keys(SolutionFiles.Relative(Path.GetDirectoryName(f)!), "zh-Hans"))];

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral && f.FieldType == typeof(string)).Select(f => (string)f.GetRawConstantValue()!);

    private static HashSet<string> Keys(string folder, string culture) => [.. Texts(folder, culture).Select(t => t.Key)];

    private static IEnumerable<(string Key, string Value)> Texts(string folder, string culture)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SolutionFiles.Root, folder, culture + ".json")));
        return [.. json.RootElement.GetProperty("texts").EnumerateObject().Select(p => (p.Name, p.Value.GetString()!))];
    }
}
