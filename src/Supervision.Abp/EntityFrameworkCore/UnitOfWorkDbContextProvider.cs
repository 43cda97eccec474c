using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>One context per unit of work and context type; all contexts of a unit of work share one connection.</summary>
internal sealed class UnitOfWorkDbContextProvider<TDbContext>(
    IUnitOfWorkManager unitOfWorkManager,
    IConnectionStringResolver connectionStringResolver,
    IOptions<AbpDbContextReplacementOptions> replacements)
    : IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    private static readonly MethodInfo CreateMethod = typeof(DbContextFactory).GetMethod(nameof(DbContextFactory.Create))!;

    public async Task<TDbContext> GetDbContextAsync()
    {
        IUnitOfWork unitOfWork = unitOfWorkManager.Current
            ?? throw new AbpException("A database context can only be used inside a unit of work.");

        Type contextType = replacements.Value.GetDbContextType(typeof(TDbContext));
        string name = ConnectionStringNameAttribute.GetConnStringName(contextType);
        string connectionString = await connectionStringResolver.ResolveAsync(name);

        string key = $"{contextType.FullName}_{connectionString}";
        var api = (EfCoreDatabaseApi?)unitOfWork.FindDatabaseApi(key);
        if (api is null)
        {
            api = new EfCoreDatabaseApi(Create(unitOfWork, contextType, connectionString, name), connectionString);
            unitOfWork.AddDatabaseApi(key, api);
        }

        await api.JoinTransactionAsync(unitOfWork);
        return (TDbContext)(object)api.DbContext;
    }

    private static DbContext Create(IUnitOfWork unitOfWork, Type contextType, string connectionString, string name)
    {
        DbConnection? existing = EfCoreDatabaseApi.FindShared(unitOfWork, connectionString)?.DbContext.Database.GetDbConnection();
        var context = (DbContext)CreateMethod.MakeGenericMethod(contextType)
            .Invoke(null, [unitOfWork.ServiceProvider, connectionString, name, existing])!;
        if (unitOfWork.Options.Timeout is { } milliseconds)
            context.Database.SetCommandTimeout(TimeSpan.FromMilliseconds(milliseconds));
        return context;
    }
}
