namespace Supervision.EntityFrameworkCore;

/// <summary>The database was brought up by a later version of the program.</summary>
/// <param name="migration">The newest migration in the database that this version does not know.</param>
public sealed class NewerDatabaseException(string migration)
    : Exception($"The database has the migration {migration}, which this version of the program does not know.")
{
    public string Migration { get; } = migration;
}
