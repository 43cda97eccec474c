namespace Volo.Abp.Localization.ExceptionHandling;

/// <summary>Where the texts of error codes stand.</summary>
public sealed class AbpExceptionLocalizationOptions
{
    private readonly Dictionary<string, Type> _mappings = new(StringComparer.Ordinal);

    /// <summary>Resource types by the part of a code before its colon.</summary>
    public IReadOnlyDictionary<string, Type> ErrorCodeNamespaceMappings => _mappings;

    public void MapCodeNamespace(string errorCodeNamespace, Type type) => _mappings[errorCodeNamespace] = type;

    /// <summary>The resource of a code "Namespace:Name"; null when its namespace is not mapped.</summary>
    public Type? FindResourceType(string code)
    {
        var colon = code.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : _mappings.GetValueOrDefault(code[..colon]);
    }
}
