using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;

namespace Supervision.Reminders.Policies;

/// <summary>The reminder policy of the bureau: read it, or change its days as a new version that starts at once.</summary>
public interface IReminderPolicyAppService : IApplicationService
{
    /// <summary>The version in force, with the list of all versions.</summary>
    Task<ReminderPolicyDto> GetAsync();

    /// <summary>
    /// Stores the offsets as a new version. Errors: Reminders:OffsetOutOfRange, Reminders:LevelsNotRising, Reminders:WindowInvalid,
    /// Reminders:PolicyChangedMeanwhile when somebody else made a version after <see cref="ChangeReminderPolicyDto.BasedOnNumber"/>.
    /// </summary>
    Task<ReminderPolicyDto> ChangeAsync(ChangeReminderPolicyDto input);
}

public sealed class ReminderPolicyDto
{
    public int Number { get; init; }
    public DateTime StartsAtUtc { get; init; }
    public required IReadOnlyList<ReminderStep> Steps { get; init; }
    public required SendingWindow Window { get; init; }
    public int ReceiptWorkdays { get; init; }
    public int ReasonHoldWorkdays { get; init; }
    public int OfficeHoldWorkdays { get; init; }
    public int OnTimeReportWorkdays { get; init; }
    public required IReadOnlyList<ReminderPolicyVersionDto> Versions { get; init; }
}

/// <param name="ChangedById">Account of whoever made the version; null for the first.</param>
public sealed record ReminderPolicyVersionDto(int Number, DateTime StartsAtUtc, string? Reason, Guid? ChangedById);

public sealed class ChangeReminderPolicyDto
{
    public int BasedOnNumber { get; set; }

    /// <summary>Working days by step key; steps left out keep theirs.</summary>
    public Dictionary<string, int> Offsets { get; set; } = [];

    /// <summary>Null keeps the window.</summary>
    public SendingWindow? Window { get; set; }

    [Required]
    [StringLength(RemindersConsts.MaxReasonLength, MinimumLength = 2)]
    public string? Reason { get; set; }
}
