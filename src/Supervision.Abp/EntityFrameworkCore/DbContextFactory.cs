using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Makes contexts with the options that the provider's module configured.</summary>
internal static class DbContextFactory
{
    public static TDbContext Create<TDbContext>(
        IServiceProvider serviceProvider, string connectionString, string connectionStringName, DbConnection? existingConnection)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var builder = new DbContextOptionsBuilder<TDbContext>();
        builder.UseLoggerFactory(serviceProvider.GetRequiredService<ILoggerFactory>());
        builder.UseApplicationServiceProvider(serviceProvider);

        var context = new AbpDbContextConfigurationContext(serviceProvider, connectionString, connectionStringName, existingConnection, builder);
        foreach (Action<AbpDbContextConfigurationContext> action in serviceProvider.GetRequiredService<IOptions<AbpDbContextOptions>>().Value.Actions)
            action(context);

        var dbContext = ActivatorUtilities.CreateInstance<TDbContext>(serviceProvider, builder.Options);
        dbContext.LazyServiceProvider = serviceProvider.GetRequiredService<IAbpLazyServiceProvider>();
        return dbContext;
    }
}
