using System.ComponentModel.DataAnnotations;
using Supervision.Reminders.Policies;
using Volo.Abp.Application.Services;

namespace Supervision.Reminders.Preview;

/// <summary>拟报主要负责人: what goes to the principal leader on the next working day. If nobody acts it goes.</summary>
public interface IPrincipalListAppService : IApplicationService
{
    Task<PrincipalListDto> GetAsync();

    /// <summary>Adds, changes or (empty) removes the sentence in the letter. Error: Reminders:NotOnPrincipalList.</summary>
    Task SetNoteAsync(SetEscalationNoteDto input);

    /// <summary>Errors: Reminders:NotOnPrincipalList, Reminders:HoldTooLong, Reminders:HoldNeedsReason.</summary>
    Task HoldAsync(HoldEscalationDto input);

    /// <summary>Ends the hold; releasing twice changes nothing.</summary>
    Task ReleaseAsync(ReleaseEscalationDto input);
}

/// <param name="Day">The working day on which the rows that are not held go.</param>
/// <param name="Time">Wall clock of the bureau.</param>
public sealed record PrincipalListDto(DateOnly Day, TimeOnly Time, string? PrincipalName, int MaxHoldWorkdays, IReadOnlyList<PrincipalListRowDto> Rows);

/// <summary>One row of 拟报主要负责人.</summary>
public sealed record PrincipalListRowDto
{
    public required Guid TaskId { get; init; }
    public required string Number { get; init; }
    public required string Title { get; init; }
    public bool IsKey { get; init; }
    public bool IsPersonallySupervised { get; init; }
    public required string LeadDepartment { get; init; }
    public string? Leader { get; init; }
    public required AnchorKind AnchorKind { get; init; }
    public required DateOnly AnchorDate { get; init; }
    public string? StageTarget { get; init; }

    /// <summary>Working days overdue today.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>Working days overdue on the day it goes.</summary>
    public int DaysOverdueThen { get; init; }
    public int Level { get; init; }
    public int RepeatIndex { get; init; }

    /// <summary>The day on which it goes.</summary>
    public required DateOnly On { get; init; }
    public required IReadOnlyList<ToldLevelDto> Told { get; init; }
    public string? Note { get; init; }
    public DateOnly? HeldUntil { get; init; }
    public string? HoldReason { get; init; }

    /// <summary>The latest day to which the office may hold it.</summary>
    public required DateOnly LatestHold { get; init; }
}

public sealed record ToldLevelDto(DateOnly On, int Level, IReadOnlyList<string> Names);

public sealed class SetEscalationNoteDto
{
    public Guid TaskId { get; set; }

    public DateOnly AnchorDate { get; set; }

    [StringLength(RemindersConsts.MaxNoteLength)]
    public string? Note { get; set; }
}

public sealed class HoldEscalationDto
{
    public Guid TaskId { get; set; }

    public DateOnly AnchorDate { get; set; }

    [Required]
    public DateOnly? Until { get; set; }

    [StringLength(RemindersConsts.MaxReasonLength)]
    public string? Reason { get; set; }
}

public sealed class ReleaseEscalationDto
{
    public Guid TaskId { get; set; }

    public DateOnly AnchorDate { get; set; }
}
