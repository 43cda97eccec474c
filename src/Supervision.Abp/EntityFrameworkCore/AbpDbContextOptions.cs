using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>How contexts reach their database; a provider's module adds UseSqlite or UseNpgsql here.</summary>
public class AbpDbContextOptions
{
    internal List<Action<AbpDbContextConfigurationContext>> Actions { get; } = [];

    /// <summary>
    /// Adds a step that configures every context. It takes <see cref="AbpDbContextConfigurationContext.ExistingConnection"/>
    /// when there is one: within a unit of work all share one connection.
    /// </summary>
    public void Configure(Action<AbpDbContextConfigurationContext> action) => Actions.Add(Check.NotNull(action, nameof(action)));
}

/// <summary>What a configuring step knows and changes.</summary>
public class AbpDbContextConfigurationContext(
    IServiceProvider serviceProvider,
    string connectionString,
    string connectionStringName,
    DbConnection? existingConnection,
    DbContextOptionsBuilder dbContextOptions)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public string ConnectionString { get; } = connectionString;

    public string ConnectionStringName { get; } = connectionStringName;

    /// <summary>The open connection of the unit of work, if it has one already.</summary>
    public DbConnection? ExistingConnection { get; } = existingConnection;

    public DbContextOptionsBuilder DbContextOptions { get; } = dbContextOptions;
}

/// <summary>Which context serves which module interface; filled from [ReplaceDbContext].</summary>
public class AbpDbContextReplacementOptions
{
    internal Dictionary<Type, Type> Replacements { get; } = [];

    internal Type GetDbContextType(Type requested) => Replacements.GetValueOrDefault(requested, requested);
}

/// <summary>The details loaded with an entity.</summary>
public class AbpEntityOptions<TEntity>
    where TEntity : class
{
    /// <summary>Adds the includes that <c>includeDetails: true</c> and <c>WithDetailsAsync()</c> stand for.</summary>
    public Func<IQueryable<TEntity>, IQueryable<TEntity>>? DefaultWithDetailsFunc { get; set; }
}
