using System.Collections.ObjectModel;

namespace Volo.Abp.Collections;

/// <summary>An ordered list of types that all derive from one base type.</summary>
public interface ITypeList<in TBaseType> : IList<Type>
{
    void Add<T>()
        where T : TBaseType;

    /// <returns>False when the type was in the list already.</returns>
    bool TryAdd<T>()
        where T : TBaseType;

    bool Contains<T>()
        where T : TBaseType;

    void Remove<T>()
        where T : TBaseType;
}

/// <summary>An ordered list of types.</summary>
public interface ITypeList : ITypeList<object>;

/// <inheritdoc cref="ITypeList{TBaseType}"/>
public class TypeList<TBaseType> : Collection<Type>, ITypeList<TBaseType>
{
    public void Add<T>()
        where T : TBaseType =>
        Add(typeof(T));

    public bool TryAdd<T>()
        where T : TBaseType =>
        this.AddIfNotContains(typeof(T));

    public bool Contains<T>()
        where T : TBaseType =>
        Contains(typeof(T));

    public void Remove<T>()
        where T : TBaseType =>
        Remove(typeof(T));

    protected override void InsertItem(int index, Type item)
    {
        EnsureFits(item);
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, Type item)
    {
        EnsureFits(item);
        base.SetItem(index, item);
    }

    private static void EnsureFits(Type item)
    {
        if (!typeof(TBaseType).IsAssignableFrom(item))
            throw new ArgumentException($"{item.FullName} is not a {typeof(TBaseType).FullName}.", nameof(item));
    }
}

/// <inheritdoc cref="ITypeList"/>
public sealed class TypeList : TypeList<object>, ITypeList;
