namespace Supervision.Arrangements.Suggestions;

/// <summary>Why a department is suggested, weightiest first.</summary>
public enum SuggestionReason
{
    /// <summary>The text names it as responsible.</summary>
    NamedInText,

    /// <summary>A person gave this department a similar sentence before.</summary>
    PastDecision,

    /// <summary>Its duties and the sentence say the same.</summary>
    Duties,

    /// <summary>Its name stands in the sentence.</summary>
    Name,

    /// <summary>Its name stands in the heading above the sentence.</summary>
    Heading,
}

/// <summary>A department that may lead; never applied by itself.</summary>
/// <param name="Words">The words it was read from: the unit named, the words shared, or the title of the earlier task.</param>
public sealed record DepartmentSuggestion(Guid DepartmentId, SuggestionReason Reason, string Words);
