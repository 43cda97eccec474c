using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Supervision.Arrangements.Passages;

/// <summary>The sentence of a task in its document, for everybody who may see the task: the panel inherits the task's scope, not the document's.</summary>
public interface ISourcePassageAppService : IApplicationService
{
    /// <summary>Null for a task that comes from no document.</summary>
    /// <exception cref="EntityNotFoundException">There is no such task, or not for this person.</exception>
    Task<SourcePassageDto?> GetAsync(Guid taskId);
}

/// <summary>The paragraph with a task's sentence and what stands around it.</summary>
public sealed record SourcePassageDto
{
    public required Guid DocumentId { get; init; }
    public required string DocumentTitle { get; init; }

    /// <summary>The later version of the document, when there is one the task did not follow into.</summary>
    public required Guid? ReplacedById { get; init; }

    /// <summary>The draft that the task was made of, as a place in the review; null when the document has none.</summary>
    public required Guid? DraftId { get; init; }

    /// <summary>Headings over the sentence, outermost first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>The last sentence of the paragraph before; empty at the beginning of the document.</summary>
    public required string Previous { get; init; }

    /// <summary>The paragraph up to the sentence.</summary>
    public required string Before { get; init; }

    /// <summary>The words that stand at the task's place now.</summary>
    public required string Sentence { get; init; }

    /// <summary>The paragraph behind the sentence.</summary>
    public required string After { get; init; }

    /// <summary>The first sentence of the paragraph behind.</summary>
    public required string Next { get; init; }
    public required PassageMatch Match { get; init; }

    /// <summary>The words that the task was made of; shown when the document says something else.</summary>
    public required string? Quotation { get; init; }
}

/// <summary>Whether the document still says what the task was made of.</summary>
public enum PassageMatch
{
    Same,

    /// <summary>Other words stand at its place.</summary>
    Differs,

    /// <summary>The place lies outside the text.</summary>
    Gone,
}
