using Mapster;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

/// <summary>Rules for Mapster, added by modules.</summary>
public sealed class AbpMapsterOptions
{
    private readonly List<Action<TypeAdapterConfig>> _configurators = [];

    public void Configure(Action<TypeAdapterConfig> configurator) => _configurators.Add(configurator);

    /// <summary>Adds the <see cref="IRegister"/> classes of the module's assembly.</summary>
    public void AddMaps<TModule>() => Configure(config => config.Scan(typeof(TModule).Assembly));

    internal TypeAdapterConfig Build()
    {
        var config = new TypeAdapterConfig();
        foreach (var configurator in _configurators)
            configurator(config);
        return config;
    }
}

internal sealed class MapsterAutoObjectMappingProvider(IOptions<AbpMapsterOptions> options)
    : IAutoObjectMappingProvider, ISingletonDependency
{
    private readonly TypeAdapterConfig _config = options.Value.Build();

    public TDestination Map<TSource, TDestination>(object source) => source.Adapt<TDestination>(_config);

    public TDestination Map<TSource, TDestination>(TSource source, TDestination destination) =>
        source.Adapt(destination, _config);
}
