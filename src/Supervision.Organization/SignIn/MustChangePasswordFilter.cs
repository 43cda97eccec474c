using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Supervision.Organization.Bureau;

namespace Supervision.Organization.SignIn;

/// <summary>Whoever still has a password that somebody else chose gets to choose an own one before anything else.</summary>
internal sealed class MustChangePasswordFilter : IAsyncResourceFilter
{
    private const string ChangePasswordPage = "/account/change-password";
    private static readonly PathString Account = "/Account";
    private static readonly PathString Api = "/api";

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!http.User.HasClaim(claim => claim.Type == OrganizationClaimTypes.MustChangePassword)
            || http.Request.Path.StartsWithSegments(Account))
        {
            return next();
        }

        context.Result = http.Request.Path.StartsWithSegments(Api)
            ? new StatusCodeResult(StatusCodes.Status403Forbidden)
            : new LocalRedirectResult("~" + ChangePasswordPage);
        return Task.CompletedTask;
    }
}
