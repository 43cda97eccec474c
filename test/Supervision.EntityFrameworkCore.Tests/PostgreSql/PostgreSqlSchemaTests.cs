using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.Tasks;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Xunit;

namespace Supervision.EntityFrameworkCore.PostgreSql;

public sealed class PostgreSqlSchemaTests : PlanStory
{
    [Fact]
    public async Task Given_an_empty_database_Should_make_what_the_model_needs_once()
    {
        Migrated.ShouldNotBeEmpty();
        (await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        await using var context = GetRequiredService<SupervisionDbContext>();
        context.Database.IsNpgsql().ShouldBeTrue();
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Given_a_second_seeding_Should_leave_the_demo_bureau_as_it_is()
    {
        Bureau.Departments.Count.ShouldBe(10);
        var people = Bureau.People.Select(p => p.Id).Order().ToList();

        await GetRequiredService<IDataSeeder>().SeedAsync();

        var again = await WithUnitOfWorkAsync(() => GetRequiredService<Organization.Bureau.IBureauIntegrationService>().GetSnapshotAsync());
        again.People.Select(p => p.Id).Order().ShouldBe(people);
    }

    [Fact]
    public async Task Given_an_instant_Should_come_back_as_utc_and_as_it_was()
    {
        Clock.SetTo(Clock.Now.AddTicks(1_234_567));
        var assigned = await AssignSampleAsync();

        var task = await WithUnitOfWorkAsync(() => GetRequiredService<IReadOnlyRepository<SupervisedTask, Guid>>().GetAsync(assigned[0].TaskId));

        task.AssignedAt.ShouldBe(new DateTime(2025, 1, 6, 1, 0, 0, 123, DateTimeKind.Utc));
        task.AssignedAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        (await Database.ExecuteAsync("SELECT pg_typeof(\"AssignedAt\")::text FROM \"TskSupervisedTasks\" LIMIT 1")).ShouldBe("timestamp with time zone");
        (await Database.ExecuteAsync("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'timestamp without time zone'"))
            .ShouldBe(0L);
    }
}
