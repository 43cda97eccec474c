namespace Volo.Abp.Domain.Entities;

/// <summary>No entity of the type has the id, or it is outside the caller's scope (HTTP 404).</summary>
public class EntityNotFoundException : AbpException
{
    public EntityNotFoundException()
    {
    }

    public EntityNotFoundException(string message)
        : base(message)
    {
    }

    public EntityNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public EntityNotFoundException(Type entityType)
        : this(entityType, null, null)
    {
    }

    public EntityNotFoundException(Type entityType, object? id)
        : this(entityType, id, null)
    {
    }

    public EntityNotFoundException(Type entityType, object? id, Exception? innerException)
        : base(
            id is null
                ? $"There is no such entity: {entityType.FullName}"
                : $"There is no such entity: {entityType.FullName}, id {id}",
            innerException)
    {
        EntityType = entityType;
        Id = id;
    }

    public Type? EntityType { get; set; }

    public object? Id { get; set; }
}
