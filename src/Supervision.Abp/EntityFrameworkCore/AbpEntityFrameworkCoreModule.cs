using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Repositories and units of work over Entity Framework Core; the provider is added by a module of its own.</summary>
[DependsOn(typeof(AbpDddDomainModule))]
public sealed class AbpEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddOptions<AbpDbConnectionOptions>().Configure<Microsoft.Extensions.Configuration.IConfiguration>((options, configuration) =>
        {
            foreach (var pair in configuration.GetSection("ConnectionStrings").GetChildren())
                options.ConnectionStrings.TryAdd(pair.Key, pair.Value);
        });
}
