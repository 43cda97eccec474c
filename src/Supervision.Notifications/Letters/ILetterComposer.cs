namespace Supervision.Notifications.Letters;

/// <summary>Writes the letters of one kind. Implemented by the module whose matter the letter is; found by <see cref="Kind"/>.</summary>
public interface ILetterComposer
{
    /// <summary>As in <see cref="LetterRequest.Kind"/>; each kind has one composer.</summary>
    string Kind { get; }

    /// <summary>Writes the letter from its payloads in the person's language. Called outside any transaction, just before sending.</summary>
    Task<LetterContent> ComposeAsync(LetterToCompose letter, CancellationToken cancellationToken = default);
}

/// <summary>
/// Asked just before sending whether a notice still holds (task closed meanwhile, recipient moved, scope lost). Every registered
/// answerer is asked; one "no" drops the notice, with its reason in the record.
/// </summary>
public interface INoticeRelevance
{
    /// <summary>Of the given notices those that no longer hold, with a short code of the reason, e.g. <c>TaskClosed</c>.</summary>
    Task<IReadOnlyDictionary<Guid, string>> FindOutdatedAsync(
        Guid personId, IReadOnlyList<NoticeToCompose> notices, CancellationToken cancellationToken = default);
}

/// <summary>Tells whether the current person may see a subject; letters and panels inherit the subject's scope through it.</summary>
public interface ISubjectScope
{
    /// <summary>True when this answerer knows the kind of subject, e.g. keys that begin with <c>task:</c>.</summary>
    bool Knows(string subjectKey);

    Task<bool> CanSeeAsync(string subjectKey, CancellationToken cancellationToken = default);
}
