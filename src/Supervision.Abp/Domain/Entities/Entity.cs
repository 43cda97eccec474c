namespace Volo.Abp.Domain.Entities;

/// <inheritdoc cref="IEntity"/>
public abstract class Entity : IEntity
{
    public abstract object?[] GetKeys();

    /// <summary>True when both are the same stored thing: one type is the other's base and their keys are equal and set.</summary>
    public bool EntityEquals(IEntity? other) => EntityHelper.EntityEquals(this, other);

    public override string ToString() => $"[ENTITY: {GetType().Name}] Keys = {string.Join(", ", GetKeys())}";
}

/// <inheritdoc cref="IEntity{TKey}"/>
public abstract class Entity<TKey> : Entity, IEntity<TKey>
{
    protected Entity()
    {
        Id = default!;
    }

    protected Entity(TKey id)
    {
        Id = id;
    }

    public virtual TKey Id { get; protected set; }

    public override object?[] GetKeys() => [Id];
}
