using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Supervision.EntityFrameworkCore;

/// <summary>Brings the database to the model of this version. Call it while holding the data folder.</summary>
public sealed class DatabaseMigrator(
    SupervisionDbContext context, IEnumerable<IStaleMigrationLock> staleLocks, IEnumerable<ISchemaAddition> additions, ILogger<DatabaseMigrator> logger)
    : ITransientDependency
{
    /// <summary>Applies pending migrations; does nothing, and takes no lock, when there are none.</summary>
    /// <returns>The names of the migrations applied.</returns>
    /// <exception cref="NewerDatabaseException">A later version of the program has already changed the database; nothing was touched.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        string[] applied = [.. await context.Database.GetAppliedMigrationsAsync(cancellationToken)];
        string[] known = [.. context.Database.GetMigrations()];
        if (applied.Except(known).LastOrDefault() is { } foreign) throw new NewerDatabaseException(foreign);
        string[] pending = [.. known.Except(applied)];
        if (pending.Length > 0) await MigrateAsync(pending, cancellationToken);
        foreach (var addition in additions)
            await addition.EnsureAsync(context, cancellationToken);
        return pending;
    }

    private async Task MigrateAsync(string[] pending, CancellationToken cancellationToken)
    {
        foreach (var staleLock in staleLocks)
            await staleLock.ClearAsync(context, cancellationToken);
        logger.LogInformation("Applying {Count} migrations: {Migrations}", pending.Length, pending);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
