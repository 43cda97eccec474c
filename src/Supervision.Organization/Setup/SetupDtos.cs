using System.ComponentModel.DataAnnotations;
using Supervision.Organization.Accounts;
using Supervision.Organization.People;

namespace Supervision.Organization.Setup;

/// <summary>Whether the first-run page is still waiting.</summary>
/// <param name="IsRequired">True until the first account exists.</param>
public sealed record SetupStatusDto(bool IsRequired);

/// <summary>The first-run page as filled in.</summary>
public sealed class CompleteSetupDto
{
    /// <summary>The one-time code from the log; dashes and case do not matter.</summary>
    [Required, StringLength(64)]
    public string Code { get; set; } = string.Empty;

    [Required, StringLength(OrganizationSettings.MaxNameLength)]
    public string BureauName { get; set; } = string.Empty;

    /// <summary>IANA name of the bureau's time zone.</summary>
    [Required, StringLength(64)]
    public string TimeZoneId { get; set; } = "Asia/Shanghai";

    [Required, EmailAddress, StringLength(PersonConsts.MaxEmailLength)]
    public string SenderAddress { get; set; } = string.Empty;

    [Required, StringLength(PersonConsts.MaxNameLength)]
    public string SenderName { get; set; } = string.Empty;

    [Required, StringLength(AccountConsts.MaxUserNameLength), RegularExpression(AccountConsts.UserNamePattern)]
    public string UserName { get; set; } = string.Empty;

    [Required, StringLength(AccountConsts.MaxPasswordLength)]
    public string Password { get; set; } = string.Empty;
}

/// <summary>A step of the set-up list.</summary>
public enum SetupStep
{
    Departments,
    SupervisionOffice,
    People,
    PrincipalLeader,
    LeadersInCharge,
    Heads,
    Liaisons,
    OfficeAccounts,
    Addresses,
    Accounts,
}

/// <summary>How far one step is.</summary>
/// <param name="IsNeeded">False for steps that can follow later: letters wait in the inbox, people sign in when they have an account.</param>
/// <param name="Missing">Names of the departments or people that still lack it; empty when nothing is missing or nothing exists yet.</param>
public sealed record SetupStepDto(SetupStep Step, bool IsNeeded, bool IsDone, IReadOnlyList<string> Missing);

/// <summary>The set-up list.</summary>
/// <param name="CanAssign">True as soon as a task can be assigned to somebody.</param>
public sealed record SetupChecklistDto(bool CanAssign, IReadOnlyList<SetupStepDto> Steps);
