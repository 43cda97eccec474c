using System.Collections.Concurrent;
using System.Reflection;

namespace Volo.Abp.Domain.Entities;

/// <summary>Identity of entities: comparing and filling keys.</summary>
public static class EntityHelper
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> IdProperties = new();

    /// <summary>True when both are the same stored thing; entities without a key equal only themselves.</summary>
    public static bool EntityEquals(IEntity? left, IEntity? right)
    {
        if (left is null || right is null) return false;
        if (ReferenceEquals(left, right)) return true;
        if (!left.GetType().IsInstanceOfType(right) && !right.GetType().IsInstanceOfType(left)) return false;

        object?[] keys = left.GetKeys();
        return keys.All(key => !IsDefault(key)) && keys.SequenceEqual(right.GetKeys());
    }

    /// <summary>Sets the key of an entity whose key is still empty, unless its property forbids it.</summary>
    public static void TrySetId<TKey>(IEntity<TKey> entity, Func<TKey> idFactory)
    {
        if (!IsDefault(entity.Id)) return;

        IdProperties.GetOrAdd(entity.GetType(), FindWritableId)?.SetValue(entity, idFactory());
    }

    private static PropertyInfo? FindWritableId(Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            PropertyInfo? property = current.GetProperty(
                nameof(IEntity<Guid>.Id),
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
            if (property?.IsDefined(typeof(DisableIdGenerationAttribute)) == true) return null;
            if (property?.SetMethod is not null) return property;
        }

        return null;
    }

    private static bool IsDefault(object? key) =>
        key is null || (key.GetType().IsValueType && key.Equals(Activator.CreateInstance(key.GetType())));
}
