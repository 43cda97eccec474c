using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;

namespace Volo.Abp.Validation;

/// <summary>Something that carries the findings of a validation.</summary>
public interface IHasValidationErrors
{
    IList<ValidationResult> ValidationErrors { get; }
}

/// <summary>The input is not valid (HTTP 400); each finding names the members it concerns.</summary>
public class AbpValidationException : AbpException, IHasLogLevel, IHasValidationErrors
{
    public AbpValidationException()
        : this([])
    {
    }

    public AbpValidationException(string message)
        : this(message, [])
    {
    }

    public AbpValidationException(IList<ValidationResult> validationErrors)
        : this("The input is not valid.", validationErrors)
    {
    }

    public AbpValidationException(string message, IList<ValidationResult> validationErrors)
        : base(message)
    {
        ValidationErrors = validationErrors;
    }

    public AbpValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
        ValidationErrors = [];
    }

    public IList<ValidationResult> ValidationErrors { get; }

    public LogLevel LogLevel { get; set; } = LogLevel.Warning;
}
