using System.Reflection;
using Shouldly;
using Supervision.Architecture.Solution;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Architecture.Boundaries;

/// <summary>A module has one door: contracts and entities to be read; the rest is internal.</summary>
public sealed class ModuleDoorTests
{
    private const string Reports = "Supervision.Reports";

    public static TheoryData<string> Modules => [.. SolutionFiles.ModuleNames];

    [Theory, MemberData(nameof(Modules))]
    public void Entities_Should_let_nobody_else_change_them(string module)
    {
        var types = Types(module);
        types.ShouldContain(t => DoorRules.IsEntity(t));
        DoorRules.OpenEntities(types).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Modules))]
    public void Services_and_rules_Should_stay_inside(string module) => DoorRules.OpenServices(Types(module)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Modules))]
    public void Classes_Should_be_sealed_unless_something_derives_from_them(string module) => DoorRules.UnsealedClasses(Types(module)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Modules))]
    public void Tables_of_other_modules_Should_be_named_in_Reports_alone(string module)
    {
        var context = Types(module).Where(t => t.IsInterface && t.IsAssignableTo(typeof(IEfCoreDbContext)))
            .ShouldHaveSingleItem($"{module} declares its one I<Module>DbContext");
        if (module != Reports) DoorRules.ForeignTables(context).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Modules))]
    public void Repositories_Should_stay_inside_their_module(string module)
    {
        if (module != Reports) DoorRules.ForeignRepositories(Types(module)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Supervision.Web")]
    [InlineData("supervision")]
    public void Hosts_Should_ask_services_and_no_repository(string host) => DoorRules.ForeignRepositories(Types(host)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Modules))]
    public void Modules_Should_not_use_the_application_services_of_other_modules(string module) =>
        DoorRules.ForeignApplicationServices(Types(module)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Modules))]
    public void Cancellation_Should_be_asked_for_below_application_services_alone(string module) =>
        DoorRules.WrongCancellation(Types(module)).ShouldBeEmpty();

    private static Type[] Types(string assembly) => Assembly.Load(assembly).GetTypes();
}
