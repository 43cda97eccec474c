namespace Supervision.Organization.People;

/// <summary>A person has a new name. Heard in the unit of work that changed it.</summary>
public sealed record PersonRenamedEvent(Guid PersonId, string Name);
