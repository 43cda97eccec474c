using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Validation;

/// <summary>The second guard of a service's door: checks the input before the method runs.</summary>
internal sealed class ValidationInterceptor(IObjectValidator validator) : IAbpInterceptor, ITransientDependency
{
    private static readonly NullabilityInfoContext Nullability = new();

    public async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (!invocation.Method.IsDefined(typeof(DisableValidationAttribute))) await ValidateAsync(invocation);
        await invocation.ProceedAsync();
    }

    private async Task ValidateAsync(IAbpMethodInvocation invocation)
    {
        List<ValidationResult> errors = [];
        foreach ((ParameterInfo parameter, object? value) in invocation.Method.GetParameters().Zip(invocation.Arguments))
        {
            foreach (ValidationAttribute attribute in parameter.GetCustomAttributes<ValidationAttribute>())
            {
                var context = new ValidationContext(value ?? invocation.TargetObject) { DisplayName = parameter.Name!, MemberName = parameter.Name };
                if (attribute.GetValidationResult(value, context) is { } error) errors.Add(error);
            }

            errors.AddRange(await validator.GetErrorsAsync(value, parameter.Name, AllowsNull(parameter)));
        }

        if (errors.Count > 0) throw new AbpValidationException(errors);
    }

    private static bool AllowsNull(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return parameter.IsOptional || Nullability.Create(parameter).ReadState != NullabilityState.NotNull;
        }
    }
}
