using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>
/// Requires the antiforgery token (form field or header RequestVerificationToken) of an unsafe request that a cookie
/// signs in. Pages have MVC's own check; a request with an Authorization header cannot be forged by a foreign site.
/// </summary>
internal sealed class AbpAntiforgeryFilter(IAntiforgery antiforgery, ILogger<AbpAntiforgeryFilter> logger) : IAsyncAuthorizationFilter, IOrderedFilter, ITransientDependency
{
    public int Order => 1000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!NeedsToken(context)) return;

        try
        {
            await antiforgery.ValidateRequestAsync(context.HttpContext);
        }
        catch (AntiforgeryValidationException exception)
        {
            logger.LogInformation(exception, "A request without a valid antiforgery token was refused.");
            context.Result = new AntiforgeryValidationFailedResult();
        }
    }

    private static bool NeedsToken(AuthorizationFilterContext context)
    {
        HttpRequest request = context.HttpContext.Request;
        bool isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method);
        return !isSafe
            && context.ActionDescriptor is not PageActionDescriptor
            && context.HttpContext.User.Identity?.IsAuthenticated == true
            && request.Headers.Authorization.Count == 0
            && !context.Filters.OfType<IgnoreAntiforgeryTokenAttribute>().Any();
    }
}
