using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages;

/// <summary>
/// The page of a status without a page of its own. What does not exist and what is outside a person's scope share one body; it needs neither
/// database nor session.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, UnitOfWork(IsDisabled = true)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel : PageModel
{
    private static readonly int[] WithTexts =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status413PayloadTooLarge,
    ];

    /// <summary>The status whose texts are shown.</summary>
    public int Known { get; private set; } = StatusCodes.Status500InternalServerError;

    /// <summary>What the log calls this request; only for errors that are ours.</summary>
    public string? Trace { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var code = int.TryParse(RouteData.Values["code"]?.ToString(), out var parsed) ? parsed : StatusCodes.Status404NotFound;
        Known = WithTexts.Contains(code) ? code
            : code is >= StatusCodes.Status400BadRequest and < StatusCodes.Status500InternalServerError ? StatusCodes.Status404NotFound
            : StatusCodes.Status500InternalServerError;
        Response.StatusCode = Known;
        if (Known == StatusCodes.Status500InternalServerError)
            Trace = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
