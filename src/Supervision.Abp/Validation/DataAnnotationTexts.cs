using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Validation;

/// <summary>
/// Texts of validation attributes: the kernel's key "Validation:&lt;attribute&gt;", or the attribute's own message taken as
/// a key of the resource of the module that declares the class; names of fields are its keys "DisplayName:&lt;property&gt;".
/// </summary>
public sealed class DataAnnotationTexts(IStringLocalizerFactory factory, IOptions<AbpLocalizationOptions> options) : ISingletonDependency
{
    /// <summary>What the kernel's keys begin with.</summary>
    public const string KeyPrefix = "Validation:";

    /// <summary>The kernel's key of an attribute: "Validation:StringLength".</summary>
    public static string KeyOf(ValidationAttribute attribute) =>
        KeyPrefix + attribute.GetType().Name.RemovePostFix(nameof(Attribute));

    /// <summary>Whether the kernel has a text of this key.</summary>
    public bool Has(string key) => !factory.Create(typeof(AbpResource))[key].ResourceNotFound;

    /// <summary>That the field of this label is needed.</summary>
    public string MissingText(string name) => factory.Create(typeof(AbpResource))[KeyPrefix + "Required", name];

    /// <summary>The localizer of the module that declares the class, falling back to the kernel's texts.</summary>
    public IStringLocalizer LocalizerFor(Type declaringType)
    {
        Type? resourceType = options.Value.Resources.Values
            .Select(resource => resource.ResourceType)
            .FirstOrDefault(type => type?.Assembly == declaringType.Assembly);
        IStringLocalizer kernel = factory.Create(typeof(AbpResource));
        return resourceType is null ? kernel : new FallbackStringLocalizer(factory.Create(resourceType), kernel);
    }

    /// <summary>The label of a field in the user's language; the property's own name where its module has no text for it.</summary>
    public string DisplayName(Type declaringType, string propertyName, DisplayAttribute? display)
    {
        LocalizedString named = LocalizerFor(declaringType)[display?.Name ?? "DisplayName:" + propertyName];
        return named.ResourceNotFound ? display?.GetName() ?? propertyName : named.Value;
    }

    /// <summary>What an attribute says of a value it refuses, in the user's language.</summary>
    public string Message(Type declaringType, ValidationAttribute attribute, string displayName, string? defaultMessage)
    {
        if (attribute.ErrorMessageResourceName is not null) return defaultMessage ?? displayName;

        LocalizedString text = LocalizerFor(declaringType)[attribute.ErrorMessage ?? KeyOf(attribute), Arguments(attribute, displayName)];
        return text.ResourceNotFound ? defaultMessage ?? displayName : text.Value;
    }

    private static object[] Arguments(ValidationAttribute attribute, string displayName) => attribute switch
    {
        StringLengthAttribute length => [displayName, length.MaximumLength, length.MinimumLength],
        MaxLengthAttribute length => [displayName, length.Length],
        MinLengthAttribute length => [displayName, length.Length],
        RangeAttribute range => [displayName, range.Minimum, range.Maximum],
        RegularExpressionAttribute expression => [displayName, expression.Pattern],
        CompareAttribute compare => [displayName, compare.OtherPropertyDisplayName ?? compare.OtherProperty],
        _ => [displayName],
    };
}

/// <summary>Asks a second localizer for what the first lacks.</summary>
internal sealed class FallbackStringLocalizer(IStringLocalizer first, IStringLocalizer second) : IStringLocalizer
{
    public LocalizedString this[string name] => first[name] is { ResourceNotFound: false } found ? found : second[name];

    public LocalizedString this[string name, params object[] arguments] =>
        first[name] is { ResourceNotFound: false } ? first[name, arguments] : second[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        first.GetAllStrings(includeParentCultures).UnionBy(second.GetAllStrings(includeParentCultures), text => text.Name);
}
