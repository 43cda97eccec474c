using Volo.Abp.Domain.Entities;

namespace Supervision.Notifications.Letters;

/// <summary>One fact for one person: a line of their inbox and, mostly, a part of a letter.</summary>
public sealed class Notice : Entity<Guid>
{
    private Notice()
    {
        (FactKind, PayloadJson, Title) = (string.Empty, string.Empty, string.Empty);
    }

    internal Notice(Guid id, NoticeDraft draft, Guid? letterId, DateTime visibleFromUtc)
        : base(id)
    {
        (LetterId, PersonId, SubjectKey, FactKind) = (letterId, draft.PersonId, draft.SubjectKey, draft.FactKind);
        (PayloadJson, Order, CauseId, VisibleFromUtc) = (draft.PayloadJson, draft.Order, draft.CauseId, visibleFromUtc);
        Title = Letter.Cut(draft.Title, LetterConsts.MaxTitleLength);
        if (letterId is null) State = NoticeState.InboxOnly;
    }

    /// <summary>Null for a notice that is in the inbox only.</summary>
    public Guid? LetterId { get; private set; }

    public Guid PersonId { get; private set; }

    public string? SubjectKey { get; private set; }

    public string FactKind { get; private set; }

    public string PayloadJson { get; private set; }

    public string Title { get; private set; }

    public int Order { get; private set; }

    public Guid? CauseId { get; private set; }

    public NoticeState State { get; private set; }

    public string? OutdatedReason { get; private set; }

    /// <summary>Business time from which it stands in the inbox: the letter's time.</summary>
    public DateTime VisibleFromUtc { get; private set; }

    /// <summary>Business time.</summary>
    public DateTime? ReadAtUtc { get; private set; }

    internal void MarkTold() => State = NoticeState.Told;

    internal void MarkInboxOnly() => State = NoticeState.InboxOnly;

    /// <summary>Its letter is tried again after all.</summary>
    internal void WaitAgain() => State = NoticeState.Waiting;

    internal void MarkOutdated(string reason) =>
        (State, OutdatedReason) = (NoticeState.Outdated, Letter.Cut(reason, LetterConsts.MaxCodeLength));

    internal void MarkRead(DateTime now) => ReadAtUtc ??= now;

    /// <summary>True when the draft says what this notice already says.</summary>
    internal bool Says(NoticeDraft draft) =>
        FactKind == draft.FactKind && SubjectKey == draft.SubjectKey && CauseId == draft.CauseId
        && (CauseId is not null || PayloadJson == draft.PayloadJson);
}
