using Microsoft.Extensions.Configuration;
using Npgsql;
using Volo.Abp;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>How the database of a configuration is reached.</summary>
public static class PostgreSqlConnectionStrings
{
    /// <summary>
    /// PostgreSQL estimates a task with all its parts at many rows and compiles that query for 0.4 s each time, to run it in a millisecond.
    /// </summary>
    private const string WithoutCompiling = "-c jit=off";

    /// <summary><c>ConnectionStrings:Default</c> with compiling of queries switched off, unless it brings <c>Options</c> of its own.</summary>
    /// <exception cref="AbpException">The configuration has none.</exception>
    public static string Of(IConfiguration configuration)
    {
        var configured = configuration.GetConnectionString("Default");
        if (string.IsNullOrEmpty(configured)) throw new AbpException("PostgreSql needs ConnectionStrings:Default.");
        var builder = new NpgsqlConnectionStringBuilder(configured);
        builder.Options ??= WithoutCompiling;
        return builder.ConnectionString;
    }
}
