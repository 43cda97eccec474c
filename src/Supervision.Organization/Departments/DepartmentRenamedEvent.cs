namespace Supervision.Organization.Departments;

/// <summary>A department has a new name. Heard in the unit of work that changed it.</summary>
public sealed record DepartmentRenamedEvent(Guid DepartmentId, string Name);
