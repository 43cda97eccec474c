using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Supervision.Reminders.DemoClock;

/// <summary>
/// Moves the demo clock forward, from one planned moment to the next, deciding and delivering at each stop. Development only: elsewhere
/// everything here is not found.
/// </summary>
public interface IDemoClockAppService : IApplicationService
{
    Task<DemoClockDto> GetAsync();

    /// <summary>Error: Reminders:DemoMoveTooFar, WorkCalendar:ClockRunsForward.</summary>
    [UnitOfWork(IsDisabled = true)]
    Task<DemoMoveDto> MoveAsync(MoveDemoClockInput input);
}

/// <param name="Now">Wall clock of the bureau.</param>
/// <param name="NextMoment">Wall clock of the next planned moment; null when nothing is planned.</param>
public sealed record DemoClockDto(DateTime Now, DateTime? NextMoment);

/// <summary>How far to move.</summary>
public enum DemoMove
{
    NextMoment,
    Day,
    Week,
    ToDate,
}

public sealed class MoveDemoClockInput
{
    public DemoMove Move { get; set; }

    /// <summary>For <see cref="DemoMove.ToDate"/>: 09:00 of that day.</summary>
    [DataType(DataType.Date)]
    public DateOnly? Date { get; set; }
}

/// <summary>What a move brought about.</summary>
/// <param name="From">Wall clock of the bureau before.</param>
/// <param name="To">And after.</param>
/// <param name="IsCutShort">The move stopped early because a single move makes a limited number of stops; move again to go on.</param>
public sealed record DemoMoveDto(DateTime From, DateTime To, int Stops, int LettersSent, int LettersFailed, bool IsCutShort);
