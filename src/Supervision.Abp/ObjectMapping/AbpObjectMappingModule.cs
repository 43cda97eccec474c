using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.ObjectMapping;

/// <summary>Object mapping: hand-written mappers found by convention, Mapster for the rest.</summary>
public sealed class AbpObjectMappingModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.OnRegistered(registered =>
        {
            var mappers = registered.ImplementationType.GetInterfaces().Where(candidate =>
                candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IObjectMapper<,>));
            foreach (var mapper in mappers)
                services.AddTransient(mapper, provider => provider.GetRequiredService(registered.ImplementationType));
        });
    }
}
