using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class AbpDbContextServiceCollectionExtensions
{
    /// <summary>
    /// Registers a context, the module interfaces its [ReplaceDbContext] names, and default repositories when asked for.
    /// Resolved directly (for migrating) it has a connection of its own; inside a unit of work it comes from IDbContextProvider.
    /// </summary>
    public static IServiceCollection AddAbpDbContext<TDbContext>(
        this IServiceCollection services, Action<IAbpDbContextRegistrationOptionsBuilder>? optionsBuilder = null)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var options = new AbpDbContextRegistrationOptions();
        optionsBuilder?.Invoke(options);

        services.TryAddTransient(CreateOutsideUnitOfWork<TDbContext>);
        services.TryAddTransient(typeof(IDbContextProvider<>), typeof(UnitOfWorkDbContextProvider<>));
        services.Configure<AbpDbContextReplacementOptions>(replacements =>
        {
            foreach (Type replaced in typeof(TDbContext).GetCustomAttributes<ReplaceDbContextAttribute>().SelectMany(attribute => attribute.ReplacedDbContextTypes))
                replacements.Replacements[replaced] = typeof(TDbContext);
        });

        foreach (Type entityType in FindEntityTypes(typeof(TDbContext)).Where(options.WantsRepository))
            DefaultRepositoryRegistrar.Register(services, typeof(TDbContext), entityType);
        return services;
    }

    private static TDbContext CreateOutsideUnitOfWork<TDbContext>(IServiceProvider serviceProvider)
        where TDbContext : AbpDbContext<TDbContext>
    {
        string name = ConnectionStringNameAttribute.GetConnStringName(typeof(TDbContext));
        ConnectionStrings strings = serviceProvider.GetRequiredService<IOptionsMonitor<AbpDbConnectionOptions>>().CurrentValue.ConnectionStrings;
        return DbContextFactory.Create<TDbContext>(serviceProvider, strings.GetRequired(name), name, existingConnection: null);
    }

    private static IEnumerable<Type> FindEntityTypes(Type contextType) =>
        contextType.GetInterfaces().Prepend(contextType).SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(property => property.PropertyType.GetGenericArguments()[0])
            .Where(type => type.IsAssignableTo(typeof(IEntity)))
            .Distinct();
}
