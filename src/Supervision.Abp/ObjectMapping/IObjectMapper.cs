namespace Volo.Abp.ObjectMapping;

/// <summary>Maps objects of one type to another.</summary>
public interface IObjectMapper
{
    IAutoObjectMappingProvider AutoObjectMappingProvider { get; }

    TDestination Map<TSource, TDestination>(TSource source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}

/// <summary>A mapping written by hand; it stands before the automatic one. Found by convention.</summary>
public interface IObjectMapper<in TSource, TDestination>
{
    TDestination Map(TSource source);

    TDestination Map(TSource source, TDestination destination);
}

/// <summary>The mapping library behind the mapper.</summary>
public interface IAutoObjectMappingProvider
{
    TDestination Map<TSource, TDestination>(object source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}
