using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>
/// Runs every action and page handler in a unit of work, transactional unless it is a GET, and commits before the answer
/// is written: a person is never told of something that was not stored.
/// </summary>
internal sealed class AbpUnitOfWorkFilter(IUnitOfWorkManager unitOfWorkManager) : IAsyncActionFilter, IAsyncPageFilter, ITransientDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        using IUnitOfWork? unitOfWork = Begin(context.HttpContext, (context.ActionDescriptor as ControllerActionDescriptor)?.MethodInfo);
        ActionExecutedContext executed = await next();
        if (executed.Exception is not null && !executed.ExceptionHandled) return;

        if (unitOfWork is not null) await unitOfWork.CompleteAsync();
        bool isPlainTask = executed.Result is EmptyResult && context.ActionDescriptor.EndpointMetadata.Contains(ConventionalControllerMark.Instance);
        if (isPlainTask) executed.Result = new NoContentResult();
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        using IUnitOfWork? unitOfWork = Begin(context.HttpContext, context.HandlerMethod?.MethodInfo);
        PageHandlerExecutedContext executed = await next();
        if (unitOfWork is not null && (executed.Exception is null || executed.ExceptionHandled)) await unitOfWork.CompleteAsync();
    }

    private IUnitOfWork? Begin(HttpContext context, MethodInfo? method) =>
        OptionsFor(context, method) is { } options ? unitOfWorkManager.Begin(options) : null;

    private static AbpUnitOfWorkOptions? OptionsFor(HttpContext context, MethodInfo? method)
    {
        UnitOfWorkAttribute? attribute = method?.GetCustomAttribute<UnitOfWorkAttribute>()
            ?? method?.DeclaringType?.GetCustomAttribute<UnitOfWorkAttribute>()
            ?? context.GetEndpoint()?.Metadata.GetMetadata<UnitOfWorkAttribute>();
        if (attribute?.IsDisabled == true) return null;

        bool onlyReads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        return new AbpUnitOfWorkOptions(attribute?.IsTransactional ?? !onlyReads);
    }
}
