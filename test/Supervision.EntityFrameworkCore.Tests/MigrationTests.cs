using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Shouldly;
using Supervision.EntityFrameworkCore.PostgreSql;
using Supervision.EntityFrameworkCore.Sqlite;
using Xunit;

namespace Supervision.EntityFrameworkCore;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(typeof(SupervisionEntityFrameworkCoreSqliteModule))]
    [InlineData(typeof(SupervisionEntityFrameworkCorePostgreSqlModule))]
    public void Given_the_model_of_this_version_Should_be_what_the_migrations_make(Type providerModule)
    {
        using var context = CreateContext(providerModule);

        context.Database.HasPendingModelChanges().ShouldBeFalse("Run etc/migrations/add.sh NAME.");
    }

    private static SupervisionDbContext CreateContext(Type providerModule)
    {
        var factory = providerModule.Assembly.GetTypes()
            .Single(type => type.IsAssignableTo(typeof(IDesignTimeDbContextFactory<SupervisionDbContext>)));
        return ((IDesignTimeDbContextFactory<SupervisionDbContext>)Activator.CreateInstance(factory)!).CreateDbContext([]);
    }
}
