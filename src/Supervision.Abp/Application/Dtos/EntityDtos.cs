namespace Volo.Abp.Application.Dtos;

/// <summary>The outward form of an entity; its property names are the names on the wire, in camelCase.</summary>
public interface IEntityDto<TKey>
{
    TKey Id { get; set; }
}

/// <inheritdoc cref="IEntityDto{TKey}"/>
public abstract class EntityDto<TKey> : IEntityDto<TKey>
{
    public TKey Id { get; set; } = default!;

    public override string ToString() => $"[DTO: {GetType().Name}] Id = {Id}";
}

/// <summary>Adds when (UTC) and by which account the entity was made.</summary>
public abstract class CreationAuditedEntityDto<TKey> : EntityDto<TKey>
{
    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}

/// <summary>Adds when (UTC) and by which account the entity was last changed.</summary>
public abstract class AuditedEntityDto<TKey> : CreationAuditedEntityDto<TKey>
{
    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}
