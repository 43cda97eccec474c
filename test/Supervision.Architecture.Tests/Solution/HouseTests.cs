using Shouldly;
using Xunit;

namespace Supervision.Architecture.Solution;

/// <summary>The house stands as design.md draws it.</summary>
public sealed class HouseTests
{
    private static readonly string[] TopLevel =
        ["Supervision.sln", "NuGet.Config", "README.md", "LICENSE", ".editorconfig", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    [Fact]
    public void The_top_level_Should_have_its_files() => TopLevel.Where(f => !File.Exists(Path.Combine(SolutionFiles.Root, f))).ShouldBeEmpty();

    [Fact]
    public void Every_module_Should_explain_itself() =>
        SolutionFiles.ModuleNames.Where(m => !File.Exists(Path.Combine(SolutionFiles.Root, "src", m, "README.md"))).ShouldBeEmpty();

    [Fact]
    public void Versions_Should_stand_in_one_file() => SolutionFiles.Texts("*.csproj", "src", "test").SelectMany(HouseRules.VersionsOutside).ShouldBeEmpty();

    [Fact]
    public void Package_sources_Should_be_those_of_the_machine() => HouseRules.PackageSources(SolutionFiles.Read("NuGet.Config")).ShouldBeEmpty();

    [Fact]
    public void Clocks_of_the_machine_Should_be_errors() =>
        HouseRules.UnguardedClocks(SolutionFiles.Read("BannedSymbols.txt"), SolutionFiles.Read(".editorconfig")).ShouldBeEmpty();

    [Fact]
    public void Decisions_Should_have_numbers_of_their_own()
    {
        var decisions = Directory.GetFiles(Path.Combine(SolutionFiles.Root, "etc", "docs", "decisions"), "*.md").Select(Path.GetFileName).ToList();
        decisions.ShouldNotBeEmpty();
        HouseRules.DecisionsWithOneNumber(decisions!).ShouldBeEmpty();
    }

    [Fact]
    public void Each_fault_Should_be_reported()
    {
        HouseRules.VersionsOutside(new("a.csproj", """<Project><ItemGroup><PackageReference Include="A" Version="1.0.0" /><PackageReference Include="B" /></ItemGroup></Project>"""))
            .ShouldBe(["a.csproj names a version of A"]);
        HouseRules.PackageSources("""<configuration><packageSources><clear /><add key="a" value="b" /></packageSources></configuration>""").Count().ShouldBe(2);
        HouseRules.UnguardedClocks("P:System.DateTime.Now;x", "[*]").Count().ShouldBe(5);
        HouseRules.DecisionsWithOneNumber(["0001-a.md", "0001-b.md", "0002-c.md", "d.md"]).ShouldBe(["0001-a.md and 0001-b.md share a number", "d.md has no number"]);
    }
}
