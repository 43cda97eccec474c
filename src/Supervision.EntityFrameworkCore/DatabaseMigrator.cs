using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Supervision.EntityFrameworkCore;

/// <summary>Brings the database to the model of this version. Call it while holding the data folder.</summary>
public sealed class DatabaseMigrator(
    SupervisionDbContext context, IEnumerable<IStaleMigrationLock> staleLocks, ILogger<DatabaseMigrator> logger) : ITransientDependency
{
    /// <summary>Applies pending migrations; does nothing, and takes no lock, when there are none.</summary>
    /// <returns>The names of the migrations applied.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        string[] pending = [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
        if (pending.Length == 0) return pending;

        foreach (var staleLock in staleLocks)
            await staleLock.ClearAsync(context, cancellationToken);
        logger.LogInformation("Applying {Count} migrations: {Migrations}", pending.Length, pending);
        await context.Database.MigrateAsync(cancellationToken);
        return pending;
    }
}
