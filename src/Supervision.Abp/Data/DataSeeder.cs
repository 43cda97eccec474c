using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace Volo.Abp.Data;

internal sealed class DataSeeder(
    IServiceScopeFactory scopes, IUnitOfWorkManager unitOfWorkManager, IOptions<AbpDataSeedOptions> options)
    : IDataSeeder, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        foreach (var contributor in options.Value.Contributors)
            await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(contributor)).SeedAsync(context);
        await unitOfWork.CompleteAsync();
    }
}

/// <summary>Seeding: contributors are found by convention and run in the order of their modules.</summary>
[DependsOn(typeof(AbpUnitOfWorkModule))]
public sealed class AbpDataModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var contributors = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IDataSeedContributor).IsAssignableFrom(registered.ImplementationType))
                contributors.Add(registered.ImplementationType);
        });
        Configure<AbpDataSeedOptions>(options =>
        {
            foreach (var contributor in contributors)
                options.Contributors.AddIfNotContains(contributor);
        });
    }
}
