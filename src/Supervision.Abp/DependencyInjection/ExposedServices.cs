using System.Reflection;

namespace Volo.Abp.DependencyInjection;

/// <summary>The types under which a class registered by convention can be asked for.</summary>
internal static class ExposedServices
{
    public static IReadOnlyCollection<Type> Of(Type type)
    {
        var attributes = type.GetCustomAttributes<ExposeServicesAttribute>(inherit: true).ToList();
        if (attributes.Count == 0)
            return [.. Default(type)];

        var exposed = new HashSet<Type>(attributes.SelectMany(attribute => attribute.ServiceTypes));
        if (attributes.Exists(attribute => attribute.IncludeSelf))
            exposed.Add(type);
        if (attributes.Exists(attribute => attribute.IncludeDefaults))
            exposed.UnionWith(Default(type));
        return exposed;
    }

    private static IEnumerable<Type> Default(Type type)
    {
        yield return type;
        var className = WithoutArity(type.Name);
        foreach (var candidate in type.GetInterfaces())
        {
            var name = WithoutArity(candidate.Name);
            if (name.StartsWith('I') && name.Length > 1 && className.EndsWith(name[1..], StringComparison.Ordinal)
                && AsServiceType(type, candidate) is { } serviceType)
            {
                yield return serviceType;
            }
        }
    }

    private static string WithoutArity(string name)
    {
        var mark = name.IndexOf('`', StringComparison.Ordinal);
        return mark < 0 ? name : name[..mark];
    }

    private static Type? AsServiceType(Type type, Type candidate)
    {
        if (!type.IsGenericTypeDefinition)
            return candidate;
        return candidate.IsGenericType && candidate.GetGenericArguments().SequenceEqual(type.GetGenericArguments())
            ? candidate.GetGenericTypeDefinition()
            : null;
    }
}
