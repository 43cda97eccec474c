using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Shouldly;
using Supervision.EntityFrameworkCore.PostgreSql;
using Supervision.EntityFrameworkCore.Sqlite;
using Supervision.EntityFrameworkCore.Sqlite.CompiledModel;
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

    [Fact]
    public void Given_the_model_of_this_version_Should_be_what_was_compiled_for_SQLite()
    {
        using var built = CreateContext(typeof(SupervisionEntityFrameworkCoreSqliteModule));
        using var compiled = new SupervisionDbContext(
            new DbContextOptionsBuilder<SupervisionDbContext>().UseSqlite().UseModel(SupervisionDbContextModel.Instance).Options);

        Lines(compiled).Except(Lines(built)).Concat(Lines(built).Except(Lines(compiled))).ShouldBeEmpty("Run etc/migrations/compile-model.sh.");
    }

    /// <summary>The model in words, without the table that a compiled model repeats for each complex type inside it.</summary>
    private static string[] Lines(SupervisionDbContext context) =>
    [
        .. context.Model.ToDebugString(MetadataDebugStringOptions.LongDefault).Split('\n')
            .Where(line => !line.StartsWith("            Relational:", StringComparison.Ordinal) && !line.StartsWith("          Annotations:", StringComparison.Ordinal)),
    ];

    private static SupervisionDbContext CreateContext(Type providerModule)
    {
        var factory = providerModule.Assembly.GetTypes()
            .Single(type => type.IsAssignableTo(typeof(IDesignTimeDbContextFactory<SupervisionDbContext>)));
        return ((IDesignTimeDbContextFactory<SupervisionDbContext>)Activator.CreateInstance(factory)!).CreateDbContext([]);
    }
}
