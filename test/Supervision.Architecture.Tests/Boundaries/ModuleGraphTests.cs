using System.Reflection;
using Shouldly;
using Supervision.Architecture.Solution;
using Volo.Abp.Modularity;
using Xunit;

namespace Supervision.Architecture.Boundaries;

/// <summary>The graph of design.md, said three times: here, in the project files, in [DependsOn].</summary>
public sealed class ModuleGraphTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Supervision.Abp"] = [],
        ["Supervision.Organization"] = ["Supervision.Abp"],
        ["Supervision.WorkCalendar"] = ["Supervision.Abp"],
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
        SolutionFiles.SourceProjects.Select(Path.GetFileNameWithoutExtension).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void Project_references_Should_follow_the_graph()
    {
        foreach (var project in SolutionFiles.SourceProjects)
        {
            SolutionFiles.ProjectReferences(project).ShouldBe(Allowed[Path.GetFileNameWithoutExtension(project)], ignoreOrder: true, project);
        }
    }

    [Fact]
    public void DependsOn_Should_say_the_same_as_the_project_files()
    {
        SolutionFiles.ModuleNames.Count.ShouldBe(7);
        foreach (var name in SolutionFiles.ModuleNames)
        {
            var module = Assembly.Load(name).GetTypes().Single(t => t.IsAssignableTo(typeof(AbpModule)) && !t.IsAbstract);
            var ours = module.GetCustomAttributes<DependsOnAttribute>().SelectMany(a => a.GetDependedTypes())
                .Select(t => t.Assembly.GetName().Name!).Where(n => n != "Supervision.Abp").Distinct();
            ours.ShouldBe(Allowed[name].Where(n => n != "Supervision.Abp"), ignoreOrder: true, name);
        }
    }

    [Fact]
    public void The_kernel_Should_know_no_word_of_the_domain()
    {
        string[] words = ["Supervis", "Department", "Bureau", "Directive", "Escalat", "Deadline", "Reminder"];
        var types = Assembly.Load("Supervision.Abp").GetTypes().Where(t => t.Namespace?.StartsWith("Volo.Abp", StringComparison.Ordinal) == true).ToList();
        types.ShouldNotBeEmpty();
        types.Where(t => words.Any(w => t.Name.Contains(w, StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
