namespace Supervision.EntityFrameworkCore;

/// <summary>Removes the lock that a process killed while migrating left behind, where the database does not do so itself.</summary>
public interface IStaleMigrationLock
{
    Task ClearAsync(SupervisionDbContext context, CancellationToken cancellationToken = default);
}
