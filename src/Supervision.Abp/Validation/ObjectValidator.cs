using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

internal sealed class ObjectValidator(IServiceProvider serviceProvider) : IObjectValidator, ITransientDependency
{
    private const int MaxDepth = 8;

    private readonly DataAnnotationTexts _texts = serviceProvider.GetRequiredService<DataAnnotationTexts>();

    public async Task ValidateAsync(object? validatingObject, string? name = null, bool allowNull = false)
    {
        List<ValidationResult> errors = await GetErrorsAsync(validatingObject, name, allowNull);
        if (errors.Count > 0) throw new AbpValidationException(errors);
    }

    public Task<List<ValidationResult>> GetErrorsAsync(object? validatingObject, string? name = null, bool allowNull = false)
    {
        List<ValidationResult> errors = [];
        if (validatingObject is not null) Visit(validatingObject, errors, depth: 0);
        else if (!allowNull) errors.Add(new ValidationResult(_texts.MissingText(name ?? string.Empty), name is null ? [] : [name]));
        return Task.FromResult(errors);
    }

    private void Visit(object value, List<ValidationResult> errors, int depth)
    {
        if (depth > MaxDepth || IsPlain(value.GetType())) return;
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                if (item is not null) Visit(item, errors, depth + 1);
            }

            return;
        }

        foreach (PropertyDescriptor property in TypeDescriptor.GetProperties(value))
            CheckProperty(value, property, errors, depth);
        if (value is IValidatableObject validatable)
            errors.AddRange(validatable.Validate(new ValidationContext(value, serviceProvider, null)));
    }

    private void CheckProperty(object owner, PropertyDescriptor property, List<ValidationResult> errors, int depth)
    {
        if (property.Attributes.OfType<DisableValidationAttribute>().Any()) return;

        object? value = property.GetValue(owner);
        var context = new ValidationContext(owner, serviceProvider, null)
        {
            DisplayName = _texts.DisplayName(owner.GetType(), property.Name, property.Attributes.OfType<DisplayAttribute>().FirstOrDefault()),
            MemberName = property.Name,
        };
        foreach (ValidationAttribute attribute in property.Attributes.OfType<ValidationAttribute>())
        {
            if (attribute.GetValidationResult(value, context) is not { } error) continue;
            errors.Add(new ValidationResult(_texts.Message(owner.GetType(), attribute, context.DisplayName, error.ErrorMessage), [property.Name]));
        }

        if (value is not null) Visit(value, errors, depth + 1);
    }

    /// <summary>Types of the platform carry no rules of ours; collections are walked, except of plain values.</summary>
    private static bool IsPlain(Type type)
    {
        if (type.IsArray) return IsPlain(type.GetElementType()!);
        if (type.IsEnum || type == typeof(string)) return true;
        if (type.IsAssignableTo(typeof(IEnumerable))) return false;
        return type.Namespace is { } name
            && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));
    }
}
