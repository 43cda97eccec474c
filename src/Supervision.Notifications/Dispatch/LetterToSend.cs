using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;

namespace Supervision.Notifications.Dispatch;

/// <summary>What is to become of a claimed letter.</summary>
internal enum LetterPlan
{
    Send,

    /// <summary>Nothing in it holds any more.</summary>
    Drop,

    /// <summary>The person has no address: to the inbox only.</summary>
    KeepInInbox,

    /// <summary>Its composer failed: try again later.</summary>
    Postpone,

    /// <summary>It cannot be sent as it is, e.g. an address that is none.</summary>
    GiveUp,
}

/// <summary>A claimed letter on its way through a dispatch.</summary>
internal sealed class LetterToSend(Letter letter, PersonInfo? person, IReadOnlyList<Notice> notices)
{
    public Letter Letter { get; } = letter;

    public PersonInfo? Person { get; } = person;

    public IReadOnlyList<Notice> Notices { get; } = notices;

    public LetterPlan Plan { get; private set; }

    /// <summary>Notices that no longer hold, with the reason.</summary>
    public IReadOnlyDictionary<Guid, string> Outdated { get; set; } = new Dictionary<Guid, string>();

    public IEnumerable<Notice> Holding => Notices.Where(n => !Outdated.ContainsKey(n.Id));

    /// <summary>Where it goes: the address a person gave for this letter, otherwise the person's own.</summary>
    public string? Address => Letter.OtherAddress ?? Person?.Email;

    public LetterContent? Content { get; set; }

    /// <summary>The attempt written before sending.</summary>
    public Guid AttemptId { get; set; }

    public string? Code { get; private set; }

    public string? Text { get; private set; }

    public void Decide(LetterPlan plan, string? code = null, string? text = null) => (Plan, Code, Text) = (plan, code, text);
}
