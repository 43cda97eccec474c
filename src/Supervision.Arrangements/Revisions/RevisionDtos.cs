using Supervision.Tasks.Sources;

namespace Supervision.Arrangements.Revisions;

/// <summary>How a document hangs together with its other versions.</summary>
public sealed record RevisionLinkDto
{
    public required Guid DocumentId { get; init; }
    public required DocumentRefDto? Earlier { get; init; }
    public required DocumentRefDto? Later { get; init; }

    /// <summary>Differences to the earlier version that wait for a decision.</summary>
    public required int Undecided { get; init; }

    /// <summary>Documents that this one may be a new version of, the most similar first; empty when it is linked already.</summary>
    public required IReadOnlyList<RevisionProposalDto> Proposals { get; init; }

    /// <summary>All documents that can be chosen by hand.</summary>
    public required IReadOnlyList<DocumentRefDto> Choices { get; init; }
}

/// <param name="FileName">Tells documents of one title apart.</param>
public sealed record DocumentRefDto(Guid Id, string Title, string FileName, int? PlanYear, DateTime CreationTime);

/// <param name="SharedTitle">How much of the titles agrees, from 0 to 100.</param>
/// <param name="SameIssuer">True when both name the same issuer.</param>
public sealed record RevisionProposalDto(DocumentRefDto Document, int SharedTitle, bool SameIssuer);

/// <summary>Two versions sentence by sentence.</summary>
public sealed record RevisionDto
{
    public required DocumentRefDto Earlier { get; init; }
    public required DocumentRefDto Later { get; init; }
    public required IReadOnlyDictionary<DifferenceKind, int> Counts { get; init; }
    public required int Undecided { get; init; }

    /// <summary>How many the filter selects.</summary>
    public required int TotalCount { get; init; }
    public required IReadOnlyList<SentenceDifferenceDto> Items { get; init; }
}

/// <summary>A difference with both wordings.</summary>
public sealed record SentenceDifferenceDto
{
    /// <summary>Empty in a preview.</summary>
    public required Guid Id { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public required DifferenceKind Kind { get; init; }
    public required bool IsDivided { get; init; }
    public required bool IsAboutUnits { get; init; }
    public required IReadOnlyList<WordStretchDto> Old { get; init; }
    public required IReadOnlyList<WordStretchDto> New { get; init; }

    /// <summary>Owner clause of either version when only that differs.</summary>
    public required string? OldUnits { get; init; }
    public required string? NewUnits { get; init; }
    public required Guid? OldDraftId { get; init; }
    public required Guid? NewDraftId { get; init; }
    public required bool WasDropped { get; init; }
    public required Guid? TaskId { get; init; }

    /// <summary>The task, when the person may see it.</summary>
    public required SourcedTask? Task { get; init; }
    public required bool NeedsDecision { get; init; }
    public required IReadOnlyList<DifferenceChoice> Choices { get; init; }
    public required DifferenceChoice? Choice { get; init; }
    public required string? Reason { get; init; }
    public required TaskRewordingOutcome? Outcome { get; init; }
    public required string? DecidedByName { get; init; }
    public required DateTime? DecidedAt { get; init; }
}

/// <summary>A stretch of a wording that the other has too, or not.</summary>
public sealed record WordStretchDto(string Text, bool IsChanged);

/// <summary>What became of the tasks when two documents were unlinked.</summary>
/// <param name="Tasks">Point into the earlier document again.</param>
/// <param name="Reworded">Of these, tasks that had taken the other document's wording and keep it until somebody corrects them.</param>
public sealed record UnlinkedRevisionDto(int Tasks, int Reworded);
