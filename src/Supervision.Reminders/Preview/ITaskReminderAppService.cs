using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Volo.Abp.Application.Services;

namespace Supervision.Reminders.Preview;

/// <summary>What the clock will send about one task if nothing happens, and what it decided before and why. Follows the task's scope.</summary>
public interface ITaskReminderAppService : IApplicationService
{
    /// <summary>Earliest first; steps that wait without a known day come last. Not found outside the scope.</summary>
    Task<TaskReminderPlanDto> GetPlanAsync(Guid taskId);

    /// <summary>Newest first. Not found outside the scope.</summary>
    Task<IReadOnlyList<DecidedReminderDto>> GetHistoryAsync(Guid taskId);
}

/// <param name="IsChainHeld">The escalation waits for a decision.</param>
public sealed record TaskReminderPlanDto(int PolicyVersion, bool IsChainHeld, IReadOnlyList<PlannedReminderDto> Reminders);

/// <param name="On">Day on which it goes; null while it waits.</param>
/// <param name="IsGuess">The year's calendar is not announced: nothing is sent for it yet.</param>
public sealed record PlannedReminderDto(
    DateOnly? On, TimeOnly? Time, ReminderTrigger Trigger, string StepKey, AnchorKind AnchorKind, DateOnly AnchorDate, int RepeatIndex,
    int Level, ReminderOutcome Outcome, bool IsGuess, IReadOnlyList<string> To, IReadOnlyList<string> Copies, IReadOnlyList<string> Reasons);

public sealed record DecidedReminderDto(
    DateTime DecidedAtUtc, ReminderTrigger Trigger, string StepKey, AnchorKind AnchorKind, DateOnly AnchorDate, int RepeatIndex,
    int Level, ReminderOutcome Outcome, int PolicyVersion, IReadOnlyList<string> To, IReadOnlyList<string> Copies, IReadOnlyList<string> Reasons);
