using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>
/// Describes application services to MVC as controllers. The controller is the service's interface: the container gives its
/// guarded proxy, so that a request meets the same checks as a page or a job, once. Internal classes can be offered too.
/// </summary>
internal sealed class ConventionalControllerModelProvider(IOptions<AbpAspNetCoreMvcOptions> options) : IApplicationModelProvider
{
    /// <summary>After MVC has described the controllers that it finds itself.</summary>
    public int Order => -995;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        foreach (ConventionalControllerSetting setting in options.Value.ConventionalControllers.ConventionalControllerSettings)
        {
            foreach (ConventionalService service in ConventionalService.In(setting))
                context.Result.Controllers.Add(Describe(context.Result, service, setting));
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }

    private static ControllerModel Describe(ApplicationModel application, ConventionalService service, ConventionalControllerSetting setting)
    {
        var controller = new ControllerModel(service.InterfaceType.GetTypeInfo(), [])
        {
            Application = application,
            ControllerName = service.ControllerName,
            ApiExplorer = { IsVisible = true },
        };
        foreach (MethodInfo method in service.Methods)
            controller.Actions.Add(Describe(controller, service, method, setting));
        return controller;
    }

    private static ActionModel Describe(ControllerModel controller, ConventionalService service, MethodInfo method, ConventionalControllerSetting setting)
    {
        var action = new ActionModel(method, []) { Controller = controller, ActionName = method.Name.RemovePostFix("Async"), ApiExplorer = { IsVisible = true } };
        string verb = service.AttributesOf<IActionHttpMethodProvider>(method).SelectMany(provider => provider.HttpMethods).FirstOrDefault()
            ?? ConventionalRoutes.VerbOf(method.Name);

        var selector = new SelectorModel
        {
            AttributeRouteModel = new AttributeRouteModel(new RouteAttribute(ConventionalRoutes.PathOf(setting.RootPath, service.ControllerName, method))),
            ActionConstraints = { new HttpMethodActionConstraint([verb]) },
            EndpointMetadata = { new HttpMethodMetadata([verb]), new AllowAnonymousAttribute(), ConventionalControllerMark.Instance },
        };
        if (service.UnitOfWorkOf(method) is { } unitOfWork) selector.EndpointMetadata.Add(unitOfWork);
        action.Selectors.Add(selector);
        if (method.ReturnType == typeof(Task)) action.Filters.Add(new ProducesResponseTypeAttribute(StatusCodes.Status204NoContent));
        foreach (ParameterInfo parameter in method.GetParameters())
            action.Parameters.Add(Describe(action, parameter, verb));
        return action;
    }

    private static ParameterModel Describe(ActionModel action, ParameterInfo parameter, string verb) =>
        new(parameter, [.. parameter.GetCustomAttributes(inherit: true)])
        {
            Action = action,
            ParameterName = parameter.Name!,
            BindingInfo = BindingInfo.GetBindingInfo(parameter.GetCustomAttributes(inherit: true))
                ?? new BindingInfo { BindingSource = SourceOf(action.ActionMethod, parameter, verb) },
        };

    private static BindingSource SourceOf(MethodInfo method, ParameterInfo parameter, string verb)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(CancellationToken)) return BindingSource.Special;
        if (ConventionalRoutes.IsInPath(method, parameter)) return BindingSource.Path;
        if (type.IsAssignableTo(typeof(IFormFile)) || type.IsAssignableTo(typeof(IFormFileCollection))) return BindingSource.FormFile;

        bool hasBody = HttpMethods.IsPost(verb) || HttpMethods.IsPut(verb) || HttpMethods.IsPatch(verb);
        return hasBody && !IsSimple(type) ? BindingSource.Body : BindingSource.Query;
    }

    private static bool IsSimple(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Guid) || type == typeof(decimal)
        || type == typeof(DateTime) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan);
}

/// <summary>Tells the filters that an endpoint is an application service.</summary>
internal sealed class ConventionalControllerMark
{
    public static ConventionalControllerMark Instance { get; } = new();
}
