using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>Refuses API input that could not be read or is not valid, before the service is called.</summary>
internal sealed class AbpValidationFilter : IAsyncActionFilter, ITransientDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        bool isService = context.ActionDescriptor.EndpointMetadata.Contains(ConventionalControllerMark.Instance);
        if (isService && !context.ModelState.IsValid) throw new AbpValidationException(ErrorsOf(context));
        await next();
    }

    private static List<ValidationResult> ErrorsOf(ActionExecutingContext context) =>
    [
        .. from entry in context.ModelState
           from error in entry.Value.Errors
           select new ValidationResult(error.ErrorMessage, entry.Key.Length == 0 ? [] : [entry.Key.TrimStart('$', '.')]),
    ];
}
