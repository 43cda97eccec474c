using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Supervision.Web.Hosting;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Web.Doors;

/// <summary>A method of an application service as it is found by reflection: nobody has to remember to list it.</summary>
internal sealed record ServiceMethod(Type Service, Type Implementation, MethodInfo Method)
{
    public static IReadOnlyList<ServiceMethod> All { get; } =
    [
        .. from assembly in ModuleAssemblies.OfBureau
           from type in assembly.GetTypes()
           where type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IApplicationService))
           from service in type.GetInterfaces()
           where service != typeof(IApplicationService) && service.IsAssignableTo(typeof(IApplicationService))
               && !service.IsDefined(typeof(IntegrationServiceAttribute))
           from method in service.GetInterfaces().Prepend(service).SelectMany(declared => declared.GetMethods())
           where !method.IsSpecialName
           select new ServiceMethod(service, type, method),
    ];

    public bool AllowsAnonymous => Attributes.OfType<IAllowAnonymous>().Any();

    /// <summary>True when the method or its service names a permission; otherwise what a person is to the matter decides.</summary>
    public bool AsksForPermission => Attributes.OfType<IAuthorizeData>().Any(attribute => attribute.Policy is not null);

    private IEnumerable<object> Attributes =>
        new MemberInfo[] { Service, Implementation, Method, Implemented }.SelectMany(member => member.GetCustomAttributes(inherit: true));

    private MethodInfo Implemented
    {
        get
        {
            var map = Implementation.GetInterfaceMap(Method.DeclaringType!);
            return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, Method)];
        }
    }

    /// <summary>Calls the service as the container gives it, with empty arguments.</summary>
    public Task CallAsync(IServiceProvider services) =>
        (Task)Method.Invoke(
            services.GetService(Service), BindingFlags.DoNotWrapExceptions, binder: null,
            [.. Method.GetParameters().Select(parameter => Empty(parameter.ParameterType))], culture: null)!;

    public override string ToString() => $"{Service.Name}.{Method.Name}";

    private static object? Empty(Type type)
    {
        if (type == typeof(string)) return string.Empty;
        if (type == typeof(Stream)) return Stream.Null;
        if (type.IsValueType) return Activator.CreateInstance(type);
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsInterface && type.IsGenericType) return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        return type.GetConstructor(Type.EmptyTypes) is null ? RuntimeHelpers.GetUninitializedObject(type) : Activator.CreateInstance(type);
    }
}
