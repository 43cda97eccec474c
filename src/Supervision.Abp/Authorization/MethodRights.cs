using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;

namespace Volo.Abp.Authorization;

/// <summary>
/// What a caller of a service's method needs, as its attributes and those of its class and interfaces say.
/// Without any, somebody has to be signed in. What a method says of itself stands above what its class says.
/// </summary>
internal sealed class MethodRights
{
    private static readonly ConcurrentDictionary<(Type, MethodInfo), MethodRights> Known = new();

    private MethodRights(bool allowsAnonymous, IReadOnlyList<IAuthorizeData> required)
    {
        AllowsAnonymous = allowsAnonymous;
        Required = required;
    }

    public bool AllowsAnonymous { get; }

    public IReadOnlyList<IAuthorizeData> Required { get; }

    public static MethodRights Of(Type type, MethodInfo method) => Known.GetOrAdd((type, method), key => Read(key.Item1, key.Item2));

    private static MethodRights Read(Type type, MethodInfo method)
    {
        object[] ofMethod = [.. DeclarationsOf(type, method).SelectMany(declaration => declaration.GetCustomAttributes(inherit: true))];
        object[] ofType = [.. type.GetInterfaces().Prepend(type).SelectMany(declaration => declaration.GetCustomAttributes(inherit: true))];

        IAuthorizeData[] methodRequires = [.. ofMethod.OfType<IAuthorizeData>()];
        bool allowsAnonymous = ofMethod.OfType<IAllowAnonymous>().Any()
            || (methodRequires.Length == 0 && ofType.OfType<IAllowAnonymous>().Any());
        return new MethodRights(allowsAnonymous, [.. ofType.OfType<IAuthorizeData>(), .. methodRequires]);
    }

    private static IEnumerable<MethodInfo> DeclarationsOf(Type type, MethodInfo method)
    {
        yield return method;
        foreach (Type declaredIn in type.GetInterfaces())
        {
            InterfaceMapping map = type.GetInterfaceMap(declaredIn);
            int index = Array.IndexOf(map.TargetMethods, method);
            if (index >= 0) yield return map.InterfaceMethods[index];
        }
    }
}
