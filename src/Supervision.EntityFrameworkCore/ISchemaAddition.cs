namespace Supervision.EntityFrameworkCore;

/// <summary>
/// What a database holds beyond what EF Core's model describes, such as full-text indexes. Made after the migrations, when it is absent; a migration
/// that rebuilds a table may take it away, the next start brings it back.
/// </summary>
public interface ISchemaAddition
{
    Task EnsureAsync(SupervisionDbContext context, CancellationToken cancellationToken = default);
}
