using Microsoft.AspNetCore.Http;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Users;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

[ExposeServices(typeof(IHttpExceptionStatusCodeFinder))]
internal sealed class DefaultHttpExceptionStatusCodeFinder(ICurrentUser currentUser) : IHttpExceptionStatusCodeFinder, ITransientDependency
{
    public int GetStatusCode(Exception exception) => exception switch
    {
        IHasHttpStatusCode { HttpStatusCode: > 0 } decided => decided.HttpStatusCode,
        AbpAuthorizationException => currentUser.IsAuthenticated ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized,
        AbpValidationException => StatusCodes.Status400BadRequest,
        EntityNotFoundException => StatusCodes.Status404NotFound,
        AbpDbConcurrencyException => StatusCodes.Status409Conflict,
        NotImplementedException => StatusCodes.Status501NotImplemented,
        IBusinessException => StatusCodes.Status403Forbidden,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
