using System.Reflection;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>An application service as the API offers it: the class gives the name, its interface the methods.</summary>
internal sealed record ConventionalService(Type ServiceType, Type InterfaceType)
{
    public string ControllerName
    {
        get
        {
            string name = ServiceType.Name;
            foreach (string postfix in ApplicationService.CommonPostfixes)
            {
                if (name.EndsWith(postfix, StringComparison.Ordinal)) return name[..^postfix.Length];
            }

            return name;
        }
    }

    public IEnumerable<MethodInfo> Methods =>
        InterfaceType.GetInterfaces()
            .Where(type => type != typeof(IDisposable))
            .Prepend(InterfaceType)
            .SelectMany(type => type.GetMethods())
            .Where(method => !method.IsSpecialName && !method.IsGenericMethodDefinition && IsOffered(method));

    /// <summary>Attributes of the interface's method and of the class's method.</summary>
    public IEnumerable<T> AttributesOf<T>(MethodInfo method)
        where T : class =>
        method.GetCustomAttributes(inherit: true).Concat(ImplementationOf(method).GetCustomAttributes(inherit: true)).OfType<T>();

    /// <summary>What the class says of the unit of work, so that a request through the API holds to it too; null when it says nothing.</summary>
    public UnitOfWorkAttribute? UnitOfWorkOf(MethodInfo method) =>
        AttributesOf<UnitOfWorkAttribute>(method).LastOrDefault() ?? ServiceType.GetCustomAttribute<UnitOfWorkAttribute>();

    public static IEnumerable<ConventionalService> In(ConventionalControllerSetting setting) =>
        setting.Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(IApplicationService)))
            .Where(type => type.GetInterfaces().Prepend(type).All(IsOffered))
            .Where(type => setting.TypePredicate?.Invoke(type) != false)
            .Select(type => (Type: type, Interface: FindInterface(type)))
            .Where(pair => pair.Interface is not null)
            .Select(pair => new ConventionalService(pair.Type, pair.Interface!));

    private static Type? FindInterface(Type type)
    {
        Type[] candidates = [.. type.GetInterfaces().Where(candidate => candidate != typeof(IApplicationService) && candidate.IsAssignableTo(typeof(IApplicationService)))];
        return candidates.FirstOrDefault(candidate => candidate.Name == "I" + type.Name) ?? candidates.FirstOrDefault();
    }

    private MethodInfo ImplementationOf(MethodInfo method)
    {
        InterfaceMapping map = ServiceType.GetInterfaceMap(method.DeclaringType!);
        return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, method)];
    }

    private bool IsOffered(MethodInfo method) =>
        typeof(Task).IsAssignableFrom(method.ReturnType)
        && AttributesOf<RemoteServiceAttribute>(method).All(attribute => attribute.IsEnabled);

    private static bool IsOffered(Type declaration) =>
        !declaration.IsDefined(typeof(IntegrationServiceAttribute))
        && declaration.GetCustomAttribute<RemoteServiceAttribute>()?.IsEnabled != false;
}
