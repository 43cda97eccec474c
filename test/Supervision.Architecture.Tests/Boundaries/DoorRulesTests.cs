using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Tasks;
using Volo.Abp.Application.Services;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Xunit;

namespace Supervision.Architecture.Boundaries;

/// <summary>Each rule of <see cref="DoorRules"/> finds the fault that it is there for, and nothing where there is none.</summary>
public sealed class DoorRulesTests
{
    [Fact]
    public void An_entity_with_a_public_setter_and_constructor_Should_be_reported_twice() =>
        DoorRules.OpenEntities([typeof(OpenEntity), typeof(GuardedEntity)])
            .ShouldBe(["OpenEntity.Title has a public setter", "OpenEntity has a public constructor"], ignoreOrder: true);

    [Fact]
    public void A_public_service_Should_be_reported_by_its_marker_and_by_its_name()
    {
        DoorRules.OpenServices([typeof(Door.OpenService), typeof(Door.PriceManager), typeof(HiddenService)])
            .ShouldBe([$"{typeof(Door.OpenService).FullName} is public", $"{typeof(Door.PriceManager).FullName} is public"], ignoreOrder: true);
    }

    [Fact]
    public void A_class_left_open_Should_be_reported_unless_another_derives_from_it() =>
        DoorRules.UnsealedClasses([typeof(LeftOpen), typeof(Base), typeof(Derived)]).ShouldBe([$"{typeof(LeftOpen).FullName} is not sealed"]);

    [Fact]
    public void A_context_that_names_a_table_of_another_module_Should_be_reported() =>
        DoorRules.ForeignTables(typeof(IGreedyDbContext)).ShouldBe([$"IGreedyDbContext names {typeof(SupervisedTask).FullName}"]);

    [Fact]
    public void A_class_that_asks_for_a_repository_or_context_of_another_module_Should_be_reported() =>
        DoorRules.ForeignRepositories([typeof(Greedy), typeof(GreedyReader), typeof(Modest)]).Count().ShouldBe(3);

    [Fact]
    public void A_class_that_uses_another_modules_application_service_Should_be_reported() =>
        DoorRules.ForeignApplicationServices([typeof(Neighbour), typeof(Asker)]).ShouldBe([$"Neighbour uses {typeof(ISupervisedTaskAppService).FullName}"]);

    [Fact]
    public void A_token_at_the_door_and_a_missing_one_below_Should_be_reported() =>
        DoorRules.WrongCancellation([typeof(ITokenAppService), typeof(ITokenlessIntegrationService)]).ShouldBe(
        [
            "ITokenAppService.GetAsync takes cancellation token",
            "ITokenlessIntegrationService.GetAsync takes no cancellation token",
        ]);

    private sealed class OpenEntity : Entity<Guid>
    {
        public string Title { get; set; } = string.Empty;
    }

    private sealed class GuardedEntity : Entity<Guid>
    {
        private GuardedEntity()
        {
        }

        public string Title { get; private set; } = string.Empty;
    }

    private sealed class HiddenService : ITransientDependency;

    private class LeftOpen;

    private class Base;

    private sealed class Derived : Base;

    private interface IGreedyDbContext : IEfCoreDbContext
    {
        DbSet<SupervisedTask> SupervisedTasks { get; }

        DbSet<GuardedEntity> Own { get; }
    }

    private sealed class Greedy(IRepository<SupervisedTask, Guid> tasks, IReadOnlyRepository<TaskStanding, Guid> standings)
    {
        public object[] All => [tasks, standings];
    }

    private sealed class GreedyReader(IDbContextProvider<ITasksDbContext> contexts)
    {
        public object Contexts => contexts;
    }

    private sealed class Modest(IRepository<GuardedEntity, Guid> own)
    {
        public object Own => own;
    }

    private sealed class Neighbour(ISupervisedTaskAppService tasks)
    {
        public object Tasks => tasks;
    }

    private sealed class Asker(ISupervisedTaskIntegrationService tasks)
    {
        public object Tasks => tasks;
    }

    private interface ITokenAppService : IApplicationService
    {
        Task GetAsync(CancellationToken cancellationToken);
    }

    [Volo.Abp.IntegrationService]
    private interface ITokenlessIntegrationService
    {
        Task GetAsync();
    }
}
