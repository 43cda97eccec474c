using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Volo.Abp.AspNetCore.Mvc.UI.RazorPages;
using Volo.Abp.Uow;

namespace Supervision.Web.Frame;

/// <summary>
/// Base of all pages. A handler calls application services and lets their exceptions pass; this class turns the ones a person can cause into a
/// sentence on the same page, after the unit of work is rolled back: what was typed stays, the status is 422 (409 when somebody else was faster).
/// </summary>
/// <remarks>
/// A page overrides <see cref="LoadAsync"/> with everything it shows and calls it in OnGet; after a refused handler it is called again, in a unit
/// of work of its own. A handler that succeeded answers with <see cref="Done"/>.
/// </remarks>
public abstract class SupervisionPageModel : AbpPageModel
{
    /// <summary>TempData key of the sentence shown after the redirect.</summary>
    internal const string DoneKey = "sv.done";

    /// <summary>True when htmx asks: answer with a partial.</summary>
    protected bool IsHtmx => Request.Headers.ContainsKey("HX-Request");

    /// <summary>True while <see cref="LoadAsync"/> runs after a refused handler: bound properties hold what was typed.</summary>
    protected bool IsRefused { get; private set; }

    /// <summary>True when somebody else changed the thing first: <see cref="LoadAsync"/> may load the stored version beside the typed one.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>Reads what the page shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>
    /// What a posted form needs before its unit of work begins: files are kept here, so that no transaction is open while they are written. Reads
    /// and writes no database; a refusal is shown like one of the handler.
    /// </summary>
    protected virtual Task BeforeWriteAsync() => Task.CompletedTask;

    /// <summary>The answer of a handler that succeeded: go to a page of ours (post, redirect, get) and show one sentence there.</summary>
    /// <param name="url">A path of this site.</param>
    protected IActionResult Done(string url, string? sentence = null)
    {
        if (sentence is not null) TempData[DoneKey] = sentence;
        if (!IsHtmx) return LocalRedirect(url);
        Response.Headers["HX-Redirect"] = url;
        return new NoContentResult();
    }

    /// <inheritdoc/>
    public sealed override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var writes = !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method);
        if (writes && !PostedFields.AreValid(Request, ModelState, NamesOf(context)))
        {
            context.Result = await DrawAgainAsync(StatusCodes.Status422UnprocessableEntity);
            return;
        }

        if (writes && await RefusalBeforeAsync() is { } early)
        {
            context.Result = early;
            return;
        }

        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled) return;
        if (Refusal.From(executed.Exception, HttpContext) is not { } refusal) return;
        executed.ExceptionHandled = true;
        executed.Result = await AnswerAsync(refusal, writes);
    }

    private async Task<IActionResult?> RefusalBeforeAsync()
    {
        try
        {
            await BeforeWriteAsync();
            return null;
        }
        catch (Exception exception) when (Refusal.From(exception, HttpContext) is { } refusal)
        {
            return await AnswerAsync(refusal, writes: true);
        }
    }

    private static IEnumerable<string> NamesOf(PageHandlerExecutingContext context) =>
        context.ActionDescriptor.BoundProperties.Concat(context.HandlerMethod?.Parameters ?? [])
            .Select(bound => bound.BindingInfo?.BinderModelName ?? bound.Name);

    private async Task<IActionResult> AnswerAsync(Refusal refusal, bool writes)
    {
        if (refusal.IsChallenge) return new ChallengeResult();
        if (!IsHtmx && (!writes || refusal.IsHidden)) return StatusCode(refusal.Status);
        refusal.AddTo(ModelState);
        IsConflict = refusal.Status == StatusCodes.Status409Conflict;
        if (IsConflict) PostedFields.ForgetStamps(ModelState);
        return await DrawAgainAsync(refusal.Status);
    }

    private async Task<IActionResult> DrawAgainAsync(int status)
    {
        Response.StatusCode = status;
        if (IsHtmx) return Partial("_Messages", this);

        IsRefused = true;
        var units = HttpContext.RequestServices.GetRequiredService<IUnitOfWorkManager>();
        using var unit = units.Begin(requiresNew: true);
        await LoadAsync();
        await unit.CompleteAsync();
        return new PageResult();
    }
}
