namespace Supervision.Notifications.Letters;

/// <summary>When a letter goes out (design.md, three classes of letter).</summary>
public enum LetterClass
{
    /// <summary>At once: one letter per person and user action.</summary>
    Action,

    /// <summary>The person's one daily letter, at the start of the sending window.</summary>
    Daily,

    /// <summary>At once inside the window: one letter per person and sweep, worst first.</summary>
    Escalation,
}

/// <summary>One fact for one person; several of them for the same person become one letter.</summary>
public sealed record NoticeDraft
{
    public required Guid PersonId { get; init; }

    /// <summary>What the notice is about, e.g. <c>task:3f0c…</c>; decides scope and relevance. Null for facts about no subject.</summary>
    public string? SubjectKey { get; init; }

    /// <summary>What happened, named by the module that says it, e.g. <c>Tasks.Assigned</c>.</summary>
    public required string FactKind { get; init; }

    /// <summary>Everything the composer needs to write this fact, as JSON of the composer's own model; stable over later changes.</summary>
    public required string PayloadJson { get; init; }

    /// <summary>One line for the inbox, in the person's language.</summary>
    public required string Title { get; init; }

    /// <summary>Place in the letter, smallest first; for escalations the worst has the smallest.</summary>
    public int Order { get; init; }

    /// <summary>Row that decided the notice (a decided reminder); null for user actions.</summary>
    public Guid? CauseId { get; init; }
}

/// <summary>A request for letters: one is made per distinct person of the notices.</summary>
public sealed record LetterRequest
{
    public required LetterClass Class { get; init; }

    /// <summary>Names the <see cref="ILetterComposer"/> that writes the letter, e.g. <c>Tasks.Assignment</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>
    /// The user action or sweep that causes the letters. A second request with the same key, class and person adds no second letter:
    /// its notices are ignored if they are already there.
    /// </summary>
    public required string OccasionKey { get; init; }

    /// <summary>Not sent before this instant, UTC.</summary>
    public required DateTime SendAfterUtc { get; init; }

    public required IReadOnlyList<NoticeDraft> Notices { get; init; }
}

/// <summary>A letter about to be written: the notices of one person that still hold.</summary>
public sealed record LetterToCompose(
    Guid LetterId, LetterClass Class, string Kind, Guid PersonId, string PersonName, string Culture, string BaseUrl,
    DateTime SendAfterUtc, IReadOnlyList<NoticeToCompose> Notices);

/// <summary>A notice inside a letter to be written.</summary>
public sealed record NoticeToCompose(Guid NoticeId, string FactKind, string? SubjectKey, string PayloadJson, int Order);

/// <summary>A written letter. Html uses tables and inline styles, no image, nothing remote; Text says the same.</summary>
public sealed record LetterContent(string Subject, string Html, string Text);
