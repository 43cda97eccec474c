using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Supervision.Organization.Secrecy;

/// <summary>All words and files in the arguments of a call, however deep they lie in its input.</summary>
internal static class HandedIn
{
    private const int Deepest = 6;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>Strings under the name of the property that holds them, and <see cref="IIncomingFile"/>s.</summary>
    internal static IEnumerable<(string Name, object Value)> Of(IReadOnlyList<ParameterInfo> parameters, IReadOnlyList<object?> arguments) =>
        parameters.Zip(arguments).SelectMany(pair => In(pair.First.Name!, pair.Second, 0));

    private static IEnumerable<(string Name, object Value)> In(string name, object? value, int depth) => value switch
    {
        null => [],
        string or IIncomingFile => [(name, value)],
        _ when depth == Deepest || !MayHold(value.GetType()) => [],
        IEnumerable items => items.Cast<object?>().SelectMany(item => In(name, item, depth + 1)),
        _ => Properties.GetOrAdd(value.GetType(), Readable).SelectMany(p => In(p.Name, p.GetValue(value), depth + 1)),
    };

    private static PropertyInfo[] Readable(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && MayHold(p.PropertyType))];

    private static bool MayHold(Type type)
    {
        if (type == typeof(string)) return true;
        if (type.IsValueType) return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
        if (type.IsArray) return MayHold(type.GetElementType()!);
        return type.IsInterface || type.IsAssignableTo(typeof(IEnumerable)) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;
    }
}
