namespace Supervision.Notifications.Letters;

/// <summary>Where a letter is. Only <see cref="Waiting"/> letters are sent.</summary>
public enum LetterState
{
    /// <summary>Will be sent when its time has come, or tried again.</summary>
    Waiting,

    /// <summary>Handed to the mail server, or written into the mail folder.</summary>
    Sent,

    /// <summary>Given up: the address was refused, or tried too often. A person may try again.</summary>
    Failed,

    /// <summary>The person has no mail address; the notices are in their inbox.</summary>
    NoAddress,

    /// <summary>Nothing in it still held when it was to be sent.</summary>
    Outdated,

    /// <summary>Stopped by a person before it was sent.</summary>
    Cancelled,
}

/// <summary>What became of a notice.</summary>
public enum NoticeState
{
    /// <summary>Its letter has not gone yet.</summary>
    Waiting,

    /// <summary>Stood in a letter that was sent.</summary>
    Told,

    /// <summary>No longer held just before sending; hidden from the inbox.</summary>
    Outdated,

    /// <summary>In the inbox only: it has no letter, its letter had already gone, or was stopped.</summary>
    InboxOnly,
}

/// <summary>The way a letter takes.</summary>
public enum DeliveryChannel
{
    Email,
}

/// <summary>Where a delivery is.</summary>
public enum DeliveryState
{
    Pending,
    Delivered,
    Refused,
    NoAddress,
}

/// <summary>How one attempt at a delivery ended.</summary>
public enum AttemptOutcome
{
    /// <summary>Begun, and not known to have ended; after a crash it becomes <see cref="Unknown"/>.</summary>
    Started,
    Accepted,

    /// <summary>The server asked to try later, or the connection failed.</summary>
    Deferred,

    /// <summary>The server said no for good.</summary>
    Refused,

    /// <summary>The letter may or may not have been taken; it is sent again with the same Message-Id.</summary>
    Unknown,
}
