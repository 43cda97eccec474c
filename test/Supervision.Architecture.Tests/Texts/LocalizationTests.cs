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

    private static readonly string[] LanguageFolders =
        [.. SolutionFiles.SourceFiles("zh-Hans.json", "src").Select(f => SolutionFiles.Relative(Path.GetDirectoryName(f)!))];

    private static readonly HashSet<string> AllKeys = [.. LanguageFolders.SelectMany(folder => Texts(folder, "zh-Hans").Keys)];

    public static TheoryData<string> Folders => [.. LanguageFolders];

    [Theory, MemberData(nameof(Folders))]
    public void Both_languages_Should_have_the_same_keys(string folder)
    {
        var chinese = Texts(folder, "zh-Hans");
        chinese.ShouldNotBeEmpty();
        TextRules.Missing(chinese, Texts(folder, "en")).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Folders))]
    public void Both_languages_Should_take_the_same_arguments(string folder) =>
        TextRules.DifferentArguments(Texts(folder, "zh-Hans"), Texts(folder, "en")).ShouldBeEmpty();

    [Theory, MemberData(nameof(Folders))]
    public void English_Should_be_written_in_English(string folder) =>
        TextRules.ChineseIn(Texts(folder, "en")).Except(ChineseInEnglish).ShouldBeEmpty();

    [Fact]
    public void Every_error_code_Should_have_a_text()
    {
        var types = Exported().Where(t => t.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)).ToList();
        types.ShouldNotBeEmpty();
        TextRules.Untold(types, AllKeys).ShouldBeEmpty();
    }

    [Fact]
    public void Every_permission_Should_have_a_text()
    {
        var types = Exported()
            .Where(t => t.Name.EndsWith("Permissions", StringComparison.Ordinal) || t.DeclaringType?.Name.EndsWith("Permissions", StringComparison.Ordinal) == true)
            .ToList();
        types.ShouldNotBeEmpty();
        TextRules.Untold(types, AllKeys, "Permission:").ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_that_is_named_Should_be_there()
    {
        SourceText[] sources = [.. SolutionFiles.Texts("*.cshtml", "src"), .. SolutionFiles.Texts("*.cs", "src")];
        sources.SelectMany(f => TextRules.Unknown(f, AllKeys)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_that_is_judged_Should_have_a_name() =>
        SolutionFiles.ModuleAssemblies.SelectMany(m => TextRules.Unnamed(m.GetTypes(), KeysOf(m)).Select(n => $"{m.GetName().Name}: {n}")).ShouldBeEmpty();

    private static HashSet<string> KeysOf(Assembly module) =>
    [
        .. LanguageFolders.Where(f => f.StartsWith($"src/{module.GetName().Name}/", StringComparison.Ordinal)).SelectMany(f => Texts(f, "zh-Hans").Keys),
    ];

    private static IEnumerable<Type> Exported() => SolutionFiles.ModuleAssemblies.SelectMany(a => a.GetExportedTypes());

    private static Dictionary<string, string> Texts(string folder, string culture)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SolutionFiles.Root, folder, culture + ".json")));
        return json.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
    }
}
