namespace System.Collections.Generic;

/// <summary>Small additions to collections.</summary>
public static class AbpCollectionExtensions
{
    /// <returns>True when the item was added, false when it was there already.</returns>
    public static bool AddIfNotContains<T>(this ICollection<T> source, T item)
    {
        if (source.Contains(item))
            return false;
        source.Add(item);
        return true;
    }

    public static TValue? GetOrDefault<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull =>
        dictionary.TryGetValue(key, out var value) ? value : default;

    public static TValue GetOrAdd<TKey, TValue>(
        this IDictionary<TKey, TValue> dictionary, TKey key, Func<TKey, TValue> factory)
        where TKey : notnull
    {
        if (dictionary.TryGetValue(key, out var value))
            return value;
        return dictionary[key] = factory(key);
    }
}
