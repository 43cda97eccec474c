namespace Volo.Abp.Domain.Entities;

/// <summary>Something with an identity that is stored.</summary>
public interface IEntity
{
    /// <summary>The values of the primary key, in order.</summary>
    object?[] GetKeys();
}

/// <summary>An entity with one key.</summary>
public interface IEntity<TKey> : IEntity
{
    /// <summary>The key; a <see cref="Guid"/> left empty is filled when the entity is inserted.</summary>
    TKey Id { get; }
}

/// <summary>The entity through which everything belonging to it is changed.</summary>
public interface IAggregateRoot : IEntity;

/// <inheritdoc cref="IAggregateRoot"/>
public interface IAggregateRoot<TKey> : IEntity<TKey>, IAggregateRoot;

/// <summary>Carries a value that changes with every write, so that two people editing one thing are noticed.</summary>
public interface IHasConcurrencyStamp
{
    /// <summary>The stamp held by this object; it is compared with the stored one when the object is written.</summary>
    string ConcurrencyStamp { get; set; }
}

/// <summary>Lengths of a concurrency stamp.</summary>
public static class ConcurrencyStampConsts
{
    public const int MaxLength = 40;
}

/// <summary>The kernel leaves an empty key of this property alone.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DisableIdGenerationAttribute : Attribute;
