using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>
/// Answers an exception: a refusal by the scheme's challenge, the API with the error body, a missing thing on a page with 404.
/// Everything else of a page goes on to the host's error page.
/// </summary>
internal sealed class AbpExceptionFilter(
    IExceptionToErrorInfoConverter converter,
    IHttpExceptionStatusCodeFinder statusCodes,
    ILogger<AbpExceptionFilter> logger)
    : IAsyncExceptionFilter, ITransientDependency
{
    public Task OnExceptionAsync(ExceptionContext context)
    {
        if (AnswerTo(context) is not { } answer) return Task.CompletedTask;

        LogLevel level = (context.Exception as IHasLogLevel)?.LogLevel ?? (context.Exception is EntityNotFoundException ? LogLevel.Information : LogLevel.Error);
        logger.Log(level, context.Exception, "A request was refused or failed.");
        context.Result = answer;
        context.ExceptionHandled = true;
        return Task.CompletedTask;
    }

    private IActionResult? AnswerTo(ExceptionContext context)
    {
        int status = statusCodes.GetStatusCode(context.Exception);
        if (context.Exception is AbpAuthorizationException)
            return status == StatusCodes.Status401Unauthorized ? new ChallengeResult() : new ForbidResult();
        if (WantsErrorBody(context))
        {
            context.HttpContext.Response.Headers["_AbpErrorFormat"] = "true";
            return new ObjectResult(new RemoteServiceErrorResponse(converter.Convert(context.Exception))) { StatusCode = status };
        }

        return context.Exception is EntityNotFoundException ? new NotFoundResult() : null;
    }

    private static bool WantsErrorBody(ExceptionContext context) =>
        context.ActionDescriptor.EndpointMetadata.Contains(ConventionalControllerMark.Instance)
        || (context.ActionDescriptor is ControllerActionDescriptor action && action.MethodInfo.ReturnType is var type && !typeof(IActionResult).IsAssignableFrom(Unwrap(type)))
        || context.HttpContext.Request.Headers.XRequestedWith == "XMLHttpRequest"
        || context.HttpContext.Request.GetTypedHeaders().Accept.Any(accept => accept.MediaType == "application/json");

    private static Type Unwrap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) ? type.GetGenericArguments()[0] : type;
}
