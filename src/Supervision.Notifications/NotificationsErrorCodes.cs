namespace Supervision.Notifications;

/// <summary>What a person can do wrong with letters; texts in <c>Localization/Notifications</c>.</summary>
public static class NotificationsErrorCodes
{
    /// <summary>The letter is being sent at this moment.</summary>
    public const string LetterOnItsWay = "Notifications:LetterOnItsWay";

    /// <summary>A letter that was sent cannot be changed or stopped.</summary>
    public const string LetterAlreadySent = "Notifications:LetterAlreadySent";

    /// <summary>Only a waiting letter can be stopped. Data: State.</summary>
    public const string LetterNotWaiting = "Notifications:LetterNotWaiting";

    /// <summary>Nothing in the letter holds any more.</summary>
    public const string LetterOutdated = "Notifications:LetterOutdated";

    /// <summary>The host changed and no password was typed: the stored one belongs to the old server.</summary>
    public const string PasswordOfNewServer = "Notifications:PasswordOfNewServer";

    /// <summary>The text is not a mail address. Data: Address.</summary>
    public const string AddressInvalid = "Notifications:AddressInvalid";

    /// <summary>The address of the site has to begin with http:// or https://. Data: Address.</summary>
    public const string BaseUrlInvalid = "Notifications:BaseUrlInvalid";

    /// <summary>The text is neither the name nor the address of a server. Data: Host.</summary>
    public const string SmtpHostInvalid = "Notifications:SmtpHostInvalid";

    /// <summary>Outgoing mail is stopped already. Data: Name.</summary>
    public const string AlreadyHeld = "Notifications:AlreadyHeld";
}
