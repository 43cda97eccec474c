namespace Supervision.Arrangements.Suggestions;

/// <summary>A department that a person chose for a similar sentence, and the short title of that task.</summary>
internal sealed record PastDecision(Guid DepartmentId, string Title);
