using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

[ExposeServices(typeof(IObjectMapper))]
internal sealed class DefaultObjectMapper(
    IServiceProvider services, IAutoObjectMappingProvider autoObjectMappingProvider)
    : IObjectMapper, ITransientDependency
{
    public IAutoObjectMappingProvider AutoObjectMappingProvider { get; } = autoObjectMappingProvider;

    public TDestination Map<TSource, TDestination>(TSource source)
    {
        if (source is null)
            return default!;
        var mapper = services.GetService<IObjectMapper<TSource, TDestination>>();
        return mapper is not null
            ? mapper.Map(source)
            : AutoObjectMappingProvider.Map<TSource, TDestination>(source);
    }

    public TDestination Map<TSource, TDestination>(TSource source, TDestination destination)
    {
        if (source is null)
            return destination;
        var mapper = services.GetService<IObjectMapper<TSource, TDestination>>();
        return mapper is not null
            ? mapper.Map(source, destination)
            : AutoObjectMappingProvider.Map(source, destination);
    }
}
