using Microsoft.Extensions.Configuration;

namespace Supervision.EntityFrameworkCore;

/// <summary>The database that the configuration names.</summary>
public enum DatabaseProvider
{
    /// <summary>The default: one file in the data folder, one process.</summary>
    Sqlite,

    /// <summary>For more than one node; needs <c>ConnectionStrings:Default</c>.</summary>
    PostgreSql,
}

public static class DatabaseProviderConfigurationExtensions
{
    public const string ConfigurationKey = "Database:Provider";

    /// <exception cref="InvalidOperationException">The configuration names neither Sqlite nor PostgreSql.</exception>
    public static DatabaseProvider GetDatabaseProvider(this IConfiguration configuration)
    {
        var name = configuration[ConfigurationKey];
        if (string.IsNullOrEmpty(name)) return DatabaseProvider.Sqlite;
        return Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider)
            ? provider
            : throw new InvalidOperationException($"{ConfigurationKey} is '{name}'; it must be {nameof(DatabaseProvider.Sqlite)} or {nameof(DatabaseProvider.PostgreSql)}.");
    }
}
