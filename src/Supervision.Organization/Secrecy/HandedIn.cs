using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Supervision.Organization.Secrecy;

/// <summary>All words and files in the arguments of a call, however deep they lie in its input.</summary>
internal static class HandedIn
{
    private const int Deepest = 6;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The property or the parameter that holds a word or a file.</summary>
    internal readonly record struct Field(Type DeclaringType, string Name);

    /// <summary>Strings and <see cref="IIncomingFile"/>s with the field that holds them.</summary>
    internal static IEnumerable<(Field Field, object Value)> Of(IReadOnlyList<ParameterInfo> parameters, IReadOnlyList<object?> arguments) =>
        parameters.Zip(arguments).SelectMany(pair => In(new Field(pair.First.Member.DeclaringType!, pair.First.Name!), pair.Second, 0));

    private static IEnumerable<(Field Field, object Value)> In(Field field, object? value, int depth) => value switch
    {
        null => [],
        string or IIncomingFile => [(field, value)],
        _ when depth == Deepest || !MayHold(value.GetType()) => [],
        IEnumerable items => items.Cast<object?>().SelectMany(item => In(field, item, depth + 1)),
        _ => Properties.GetOrAdd(value.GetType(), Readable).SelectMany(p => In(new Field(p.DeclaringType!, p.Name), p.GetValue(value), depth + 1)),
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
