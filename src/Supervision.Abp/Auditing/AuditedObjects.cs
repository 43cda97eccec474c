namespace Volo.Abp.Auditing;

/// <summary>Knows the moment (UTC, business time) at which it came into being.</summary>
public interface IHasCreationTime
{
    DateTime CreationTime { get; }
}

/// <summary>Knows the account that made it, when there was one.</summary>
public interface IMayHaveCreator
{
    Guid? CreatorId { get; }
}

/// <summary>Knows when and by whom it was made; set by the kernel at insertion.</summary>
public interface ICreationAuditedObject : IHasCreationTime, IMayHaveCreator;

/// <summary>Knows the moment (UTC, business time) of its last change.</summary>
public interface IHasModificationTime
{
    DateTime? LastModificationTime { get; set; }
}

/// <summary>Knows when and by which account it was last changed; set by the kernel at every change.</summary>
public interface IModificationAuditedObject : IHasModificationTime
{
    Guid? LastModifierId { get; set; }
}

/// <summary>Knows its making and its last change.</summary>
public interface IAuditedObject : ICreationAuditedObject, IModificationAuditedObject;
