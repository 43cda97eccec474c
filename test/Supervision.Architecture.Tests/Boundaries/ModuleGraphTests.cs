using System.Reflection;
using Shouldly;
using Supervision.Architecture.Solution;
using Volo.Abp.Modularity;
using Xunit;

namespace Supervision.Architecture.Boundaries;

/// <summary>The graph of design.md, said three times: here, in the project files, in [DependsOn].</summary>
public sealed class ModuleGraphTests
{
    private const string Kernel = "Supervision.Abp";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Kernel] = [],
        ["Supervision.Organization"] = [Kernel],
        ["Supervision.WorkCalendar"] = [Kernel],
        ["Supervision.Notifications"] = ["Supervision.Organization", "Supervision.WorkCalendar"],
        ["Supervision.Tasks"] = ["Supervision.Notifications"],
        ["Supervision.Arrangements"] = ["Supervision.Tasks"],
        ["Supervision.Reminders"] = ["Supervision.Tasks"],
        ["Supervision.Reports"] = ["Supervision.Arrangements", "Supervision.Reminders"],
        ["Supervision.EntityFrameworkCore"] = ["Supervision.Reports"],
        ["Supervision.EntityFrameworkCore.Sqlite"] = ["Supervision.EntityFrameworkCore"],
        ["Supervision.EntityFrameworkCore.PostgreSql"] = ["Supervision.EntityFrameworkCore"],
        ["Supervision.Web"] = ["Supervision.EntityFrameworkCore.PostgreSql", "Supervision.EntityFrameworkCore.Sqlite"],
        ["Supervision.Cli"] = ["Supervision.EntityFrameworkCore.PostgreSql", "Supervision.EntityFrameworkCore.Sqlite"],
    };

    [Fact]
    public void Projects_Should_be_exactly_those_of_the_house() =>
        GraphRules.Differences("src", Allowed.Keys, SolutionFiles.SourceProjects.Select(Path.GetFileNameWithoutExtension)!).ShouldBeEmpty();

    [Fact]
    public void Project_references_Should_follow_the_graph() => SolutionFiles.SourceProjects
        .SelectMany(p => GraphRules.Differences(Path.GetFileName(p), Allowed[Path.GetFileNameWithoutExtension(p)], SolutionFiles.ProjectReferences(File.ReadAllText(p))))
        .ShouldBeEmpty();

    [Fact]
    public void DependsOn_Should_say_the_same_as_the_project_files()
    {
        SolutionFiles.ModuleNames.Count.ShouldBe(7);
        SolutionFiles.ModuleNames.SelectMany(name =>
        {
            var module = Assembly.Load(name).GetTypes().Single(t => t.IsAssignableTo(typeof(AbpModule)) && !t.IsAbstract);
            return GraphRules.Differences(name, Allowed[name].Where(n => n != Kernel), GraphRules.DependsOn(module));
        }).ShouldBeEmpty();
    }

    [Fact]
    public void The_kernel_Should_know_no_word_of_the_domain()
    {
        var types = Assembly.Load(Kernel).GetTypes().Where(t => t.Namespace?.StartsWith("Volo.Abp", StringComparison.Ordinal) == true).ToList();
        types.ShouldNotBeEmpty();
        GraphRules.DomainWords(types).ShouldBeEmpty();
    }

    [Fact]
    public void A_reference_against_the_graph_Should_be_reported_as_a_missing_one_is()
    {
        const string project = """
            <Project><ItemGroup><ProjectReference Include="..\Supervision.Reports\Supervision.Reports.csproj" /></ItemGroup></Project>
            """;
        GraphRules.Differences("Supervision.Tasks", Allowed["Supervision.Tasks"], SolutionFiles.ProjectReferences(project)).ShouldBe(
            ["Supervision.Tasks must not know Supervision.Reports", "Supervision.Tasks does not know Supervision.Notifications"]);
    }

    [Fact]
    public void A_dependency_that_the_project_file_does_not_have_Should_be_reported() =>
        GraphRules.Differences("wrong", ["Supervision.Notifications"], GraphRules.DependsOn(typeof(WrongModule)))
            .ShouldBe(["wrong must not know Supervision.Tasks", "wrong does not know Supervision.Notifications"]);

    [Fact]
    public void A_word_of_the_domain_in_the_kernel_Should_be_reported() =>
        GraphRules.DomainWords([typeof(DepartmentCache), typeof(WrongModule)]).ShouldBe([$"{typeof(DepartmentCache).FullName} is a word of the domain"]);

    [DependsOn(typeof(Tasks.TasksModule))]
    private sealed class WrongModule : AbpModule;

    private sealed class DepartmentCache;
}
