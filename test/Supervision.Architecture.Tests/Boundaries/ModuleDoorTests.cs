using System.Reflection;
using ArchUnitNET.Loader;
using Shouldly;
using Supervision.Architecture.Solution;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Xunit;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace Supervision.Architecture.Boundaries;

/// <summary>A module has one door: contracts and entities to be read; the rest is internal.</summary>
public sealed class ModuleDoorTests
{
    public static TheoryData<string> Modules => [.. SolutionFiles.ModuleNames];

    [Theory, MemberData(nameof(Modules))]
    public void Entities_Should_let_nobody_else_change_them(string module)
    {
        var entities = EntitiesOf(Assembly.Load(module)).ToList();
        if (module != "Supervision.Reports") entities.ShouldNotBeEmpty();
        var open = entities.SelectMany(e =>
            e.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(p => p.SetMethod is { IsPublic: true }).Select(p => $"{e.Name}.{p.Name} has a public setter")
            .Concat(e.GetConstructors().Select(_ => $"{e.Name} has a public constructor")));
        open.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Modules))]
    public void Services_and_rules_Should_stay_inside(string module)
    {
        var wrong = Assembly.Load(module).GetExportedTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && (t.IsAssignableTo(typeof(ApplicationService))
                || t.Name.EndsWith("AppService", StringComparison.Ordinal) || t.Name.EndsWith("Manager", StringComparison.Ordinal)
                || t.Name.EndsWith("Repository", StringComparison.Ordinal) || t.Name.EndsWith("Worker", StringComparison.Ordinal)))
            .Select(t => t.FullName);
        wrong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Modules))]
    public void Tables_of_other_modules_Should_be_named_in_Reports_alone(string module)
    {
        var contexts = Assembly.Load(module).GetTypes().Where(t => t.IsInterface && t.IsAssignableTo(typeof(IEfCoreDbContext))).ToList();
        contexts.Count.ShouldBe(1, $"{module} declares its one I<Module>DbContext");
        if (module == "Supervision.Reports") return;
        contexts[0].GetProperties().Where(p => p.PropertyType.IsGenericType)
            .SelectMany(p => p.PropertyType.GetGenericArguments()).Where(t => t.Assembly.GetName().Name != module).ShouldBeEmpty();
    }

    [Fact]
    public void Entities_Should_know_neither_EF_Core_nor_ASP_NET_Core()
    {
        var architecture = new ArchLoader().LoadAssemblies([.. SolutionFiles.ModuleAssemblies]).Build();
        var entityNames = SolutionFiles.ModuleAssemblies.SelectMany(EntitiesOf).Select(t => t.FullName).ToHashSet();
        var wrong = architecture.Classes.Where(c => entityNames.Contains(c.FullName))
            .SelectMany(c => c.Dependencies.Select(d => (Entity: c.Name, Uses: d.Target.FullName)))
            .Where(d => d.Uses.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                || d.Uses.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)).Distinct();
        entityNames.ShouldNotBeEmpty();
        wrong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Modules))]
    public void Application_services_Should_not_use_another_modules_application_services(string module)
    {
        var assembly = Assembly.Load(module);
        var wrong = assembly.GetTypes().Where(t => t is { IsClass: true })
            .SelectMany(t => t.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .SelectMany(c => c.GetParameters()).Select(p => (Type: t.Name, Uses: p.ParameterType)))
            .Where(x => x.Uses.IsAssignableTo(typeof(IApplicationService)) && x.Uses.Assembly != assembly
                && x.Uses.GetCustomAttribute<IntegrationServiceAttribute>() is null);
        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<Type> EntitiesOf(Assembly assembly) =>
        assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IEntity)));
}
