using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace Supervision.EntityFrameworkCore.Sqlite;

/// <summary>EF Core's lock on SQLite is a row; that of a killed process would make the next start wait for ever.</summary>
internal sealed class SqliteStaleMigrationLock : IStaleMigrationLock, ITransientDependency
{
    private const string Table = "__EFMigrationsLock";

    public async Task ClearAsync(SupervisionDbContext context, CancellationToken cancellationToken = default)
    {
        var exists = await context.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {Table}")
            .SingleAsync(cancellationToken);
        if (exists > 0)
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
    }
}
