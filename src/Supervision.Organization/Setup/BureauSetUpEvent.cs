namespace Supervision.Organization.Setup;

/// <summary>
/// The first-run page was filled in. Told inside the unit of work that makes the first account, so that the modules above keep what
/// belongs to them together with it.
/// </summary>
/// <param name="TimeZoneId">An IANA name that this machine knows, e.g. Asia/Shanghai.</param>
/// <param name="SenderAddress">Mail address that letters come from.</param>
/// <param name="SenderName">Name shown beside it.</param>
public sealed record BureauSetUpEvent(string TimeZoneId, string SenderAddress, string SenderName);
