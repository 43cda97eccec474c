using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>A document read and split: what it is, where its arrangements stand, and the tasks they promise.</summary>
internal sealed record SplitResult(
    string? Title,
    int? PlanYear,
    string? Issuer,
    OutlineNode Outline,
    OutlineNode? Section,
    IReadOnlyList<SplitArrangement> Arrangements,
    IReadOnlyList<SourceSentence> Sentences);

/// <summary>One numbered arrangement with its tasks, in the order of the text.</summary>
internal sealed record SplitArrangement(string? Number, string? Title, TextSpan Heading, TextSpan Extent, IReadOnlyList<SplitTask> Tasks);

/// <summary>One promise, word for word, and what the text itself says about it.</summary>
internal sealed class SplitTask(TextSpan span)
{
    internal TextSpan Span { get; } = span;
    internal DueDateReading? Due { get; set; }
    internal List<string> Lead { get; } = [];
    internal List<string> Support { get; } = [];
    internal List<string> Targets { get; init; } = [];
}
