using Volo.Abp;

namespace Supervision.Tasks.Sources;

/// <summary>For the module that keeps the documents: where a task's sentence stands, and that it stands elsewhere since a document was reissued.</summary>
[IntegrationService]
public interface ITaskSourceIntegrationService
{
    /// <summary>The place of the sentence of a task that the current person may see; null for another person, an unknown task or a restricted one of others.</summary>
    Task<TaskSourcePlace?> FindAsync(Guid taskId, CancellationToken cancellationToken = default);

    /// <summary>How the tasks of these ids stand, each under its id; those that the current person may not see are left out.</summary>
    Task<IReadOnlyDictionary<Guid, SourcedTask>> GetListAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lets tasks point into the later version of their document, in whatever state they are; each timeline gets an entry. The parts of a task
    /// that was divided among departments follow it.
    /// </summary>
    Task FollowAsync(IReadOnlyList<TaskSourceMove> moves, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes the new wording over: a draft is edited, a running task corrected (更正); where that comes too late a change request is drafted,
    /// which the head of the lead department confirms. The parts of a divided task are taken one by one.
    /// </summary>
    /// <exception cref="BusinessException">
    /// Tasks:IllegalTransition (closed, or something waits for approval), Tasks:NotYourAction, Tasks:AdjustmentOpenAlready.
    /// </exception>
    Task<TaskRewordingOutcome> RewordAsync(TaskRewording rewording, CancellationToken cancellationToken = default);

    /// <summary>Notes on the timeline that the later version no longer says it, and what the office means to do.</summary>
    /// <param name="how"><see cref="SourceFollowing.KeptWithoutSource"/> or <see cref="SourceFollowing.Ending"/>.</param>
    Task NoteRemovalAsync(
        Guid taskId, string documentTitle, SourceFollowing how, string? note, CancellationToken cancellationToken = default);
}

/// <summary>Where the sentence of a task stands.</summary>
/// <param name="Span">Null for a task typed by hand.</param>
/// <param name="ParentId">The task that this one is a department's part of, made of the same sentence.</param>
/// <param name="Quotation">The sentence word for word as it was when the task was made or last corrected.</param>
public sealed record TaskSourcePlace(Guid TaskId, Guid? ParentId, TaskSourceSpan? Span, string? Quotation);

/// <summary>A task as the comparison of two documents shows it.</summary>
/// <param name="State">Of a divided task the least advanced of its parts.</param>
/// <param name="Parts">How many departments carry it out, each its part; 0 for a task of its own.</param>
public sealed record SourcedTask(Guid Id, string? Number, string ShortTitle, LifecycleState State, int Parts);

/// <summary>A task's sentence found again in a later version.</summary>
/// <param name="DocumentTitle">Title of the later version.</param>
/// <param name="Quotation">The sentence as it is written there; null when the task keeps the wording it had.</param>
public sealed record TaskSourceMove(Guid TaskId, TaskSourceSpan Span, string DocumentTitle, string? Quotation, SourceFollowing How);

/// <summary>How a sentence stands in a later version. Stored in timelines; never renamed.</summary>
public enum SourceFollowing
{
    Unchanged,
    Moved,

    /// <summary>Reworded, and the task goes on with the wording it had.</summary>
    KeptWording,

    /// <summary>Gone, and the task goes on.</summary>
    KeptWithoutSource,

    /// <summary>Gone, and the task is to be withdrawn or terminated.</summary>
    Ending,

    /// <summary>The documents are no versions of each other after all.</summary>
    Unlinked,
}

/// <summary>A sentence worded otherwise in the later version.</summary>
/// <param name="Requirement">What the task shall ask from now on.</param>
/// <param name="Reason">Goes to the timeline and into the change request.</param>
public sealed record TaskRewording(
    Guid TaskId, TaskSourceSpan Span, string DocumentTitle, string Quotation, string Requirement, string Reason);

/// <summary>What became of a new wording; later members weigh more.</summary>
public enum TaskRewordingOutcome
{
    /// <summary>The draft was edited.</summary>
    Edited,

    /// <summary>更正</summary>
    Corrected,

    /// <summary>Too late for a correction: the head was asked to confirm a change request.</summary>
    ChangeDrafted,
}
