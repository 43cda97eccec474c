using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Validation;

/// <summary>Checks an input and everything in it, by its attributes and by <see cref="IValidatableObject"/>.</summary>
public interface IObjectValidator
{
    /// <exception cref="AbpValidationException">Something is not valid.</exception>
    Task ValidateAsync(object? validatingObject, string? name = null, bool allowNull = false);

    Task<List<ValidationResult>> GetErrorsAsync(object? validatingObject, string? name = null, bool allowNull = false);
}

/// <summary>Inputs of this method or class are not checked.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class DisableValidationAttribute : Attribute;
