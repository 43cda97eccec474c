using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Shortcomings;

/// <summary>A shortcoming that the document admits; a rectification task only when a person takes it.</summary>
/// <param name="Title">Its first words, for the title of the task.</param>
/// <param name="HeadingStart">Where the heading above it begins; the place of the words themselves without one.</param>
/// <param name="Heading">Null where the document admits it outside of a headed section.</param>
internal readonly record struct ShortcomingCandidate(TextSpan Span, string Title, int HeadingStart, string? Heading);
